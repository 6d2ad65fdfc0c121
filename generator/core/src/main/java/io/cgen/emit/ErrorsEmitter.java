package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.ErrorCallbackPlan;
import io.cgen.plan.ErrorRulePlan;
import io.cgen.plan.NativeClassPlan;
import io.cgen.plan.TextEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how the functions of a library say that they failed. */
final class ErrorsEmitter {
  static final String CLASS = "Errors";

  private static final CodeBlock NOTHING = CodeBlock.of("");

  private ErrorsEmitter() {}

  /** The class of the rules. */
  static TypeSpec emit(NativeClassPlan plan) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(CLASS)
            .addJavadoc(
                new Javadoc(1).paragraph("How functions say that they failed.").toCodeBlock())
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    plan.errorRules().forEach(rule -> type.addField(rule(rule)));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static FieldSpec rule(ErrorRulePlan rule) {
    CodeBlock errno = rule.errno() ? CodeBlock.of("$Z.errno()") : NOTHING;
    return FieldSpec.builder(
            RuntimeTypes.ERROR_RULE, rule.constant(), Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$>$>\n$T.$L$L$L$L$<$<",
            RuntimeTypes.ERROR_RULE,
            outcomes(rule.outcomes()),
            errno,
            rule.message().map(ErrorsEmitter::message).orElse(NOTHING),
            thrownBy(rule.exception()))
        .build();
  }

  private static CodeBlock outcomes(ErrorRulePlan.Outcomes outcomes) {
    List<Long> values = new ArrayList<>();
    outcomes.range().ifPresent(range -> values.addAll(List.of(range.low(), range.high())));
    values.addAll(outcomes.values());
    CodeBlock list =
        values.stream().map(ConstantEmitter::widenedLiteral).collect(CodeBlock.joining(",$W"));
    String kind = outcomes.success() ? "success" : "failure";
    return CodeBlock.of(outcomes.range().isPresent() ? "$LBetween($L)" : "$L($L)", kind, list);
  }

  private static CodeBlock message(ErrorRulePlan.Message message) {
    String method =
        switch (message.source()) {
          case CODE -> "textOfCode";
          case HANDLE -> "textOf";
          case LAST -> "textOfLast";
        };
    return CodeBlock.of(
        "$L$L$L$L",
        step(method, message.function()),
        message.through().map(through -> step("through", through)).orElse(NOTHING),
        message.release().map(release -> step("freedBy", release)).orElse(NOTHING),
        in(message.encoding()));
  }

  private static CodeBlock step(String method, DowncallPlan function) {
    return CodeBlock.of("$Z.$L($N::call)", method, function.holder());
  }

  private static CodeBlock in(TextEncoding encoding) {
    return encoding.isUsual() ? NOTHING : CodeBlock.of("$Z.in($L)", EncodingEmitter.emit(encoding));
  }

  private static CodeBlock thrownBy(Optional<String> exception) {
    return exception
        .map(name -> CodeBlock.of("$Z.thrownBy($T::new)", ClassName.bestGuess(name)))
        .orElse(NOTHING);
  }

  /** What is said to a library that reports errors by itself. */
  static CodeBlock callback(ErrorCallbackPlan plan, GeneratedTypes types) {
    CodeBlock code =
        plan.codeIndex().isPresent()
            ? CodeBlock.of("$Z.withCode($L)", plan.codeIndex().getAsInt())
            : NOTHING;
    CodeBlock registered =
        plan.registered().isPlain()
            ? NOTHING
            : CodeBlock.of(
                "$Z.registeredBy($L,$W$L)",
                SignatureEmitter.emit(
                    plan.registered().result(), plan.registered().parameters(), types),
                plan.callbackIndex());
    return CodeBlock.of(
        "$Z.reportingErrors($>$>$T.of($S,$W$L,$W$L)$L$L$L$L$<$<)",
        RuntimeTypes.ERROR_CALLBACK,
        plan.function(),
        SignatureEmitter.emit(plan.returned(), plan.parameters(), types),
        plan.textIndex(),
        code,
        registered,
        in(plan.encoding()),
        thrownBy(plan.exception()));
  }
}
