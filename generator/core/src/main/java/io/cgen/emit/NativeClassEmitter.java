package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.NativeClassPlan;
import io.cgen.plan.VariablePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the package-private class behind the seam: the library and a holder for each function. */
final class NativeClassEmitter {
  private NativeClassEmitter() {}

  static TypeSpec emit(NativeClassPlan plan, List<VariablePlan> variables, GeneratedTypes types) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.javaName())
            .addJavadoc(summary(plan))
            .addModifiers(Modifier.FINAL)
            .addField(library(plan, types))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (types.hasThreadsOwn()) {
      type.addField(threads());
    }
    plan.downcalls().stream()
        .map(downcall -> DowncallEmitter.emit(downcall, types))
        .forEach(type::addType);
    if (!plan.conversions().isEmpty()) {
      type.addType(ConversionsEmitter.emit(plan, types));
    }
    variables.forEach(variable -> type.addType(VariableEmitter.holder(variable, types)));
    if (!plan.errorRules().isEmpty()) {
      type.addType(ErrorsEmitter.emit(plan));
    }
    return type.build();
  }

  private static FieldSpec threads() {
    return FieldSpec.builder(
            RuntimeTypes.THREAD_AFFINITY, "THREADS", Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.queueing()", RuntimeTypes.THREAD_AFFINITY)
        .build();
  }

  private static CodeBlock summary(NativeClassPlan plan) {
    String library = JavadocText.code(plan.library());
    return new Javadoc(0)
        .paragraph("The functions of the native library " + library + ", each linked on first use.")
        .toCodeBlock();
  }

  private static FieldSpec library(NativeClassPlan plan, GeneratedTypes types) {
    return FieldSpec.builder(
            RuntimeTypes.NATIVE_LIBRARY, "LIBRARY", Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$>$>$Z$T.named($S,$W$S)$L$<$<",
            RuntimeTypes.NATIVE_LIBRARY,
            plan.library(),
            plan.header(),
            plan.errorCallback()
                .map(callback -> ErrorsEmitter.callback(callback, types))
                .orElse(CodeBlock.of("")))
        .build();
  }
}
