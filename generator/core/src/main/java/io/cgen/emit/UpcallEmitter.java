package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.CallbackPlan;
import java.lang.invoke.MethodHandles;
import javax.lang.model.element.Modifier;

/** Writes the package-private classes that turn C's calls into those of functional interfaces. */
final class UpcallEmitter {
  private final CallbackPlan plan;
  private final CallbackValues values;
  private final ClassName callback;
  private final GeneratedTypes types;

  private UpcallEmitter(CallbackPlan plan, GeneratedTypes types) {
    this.plan = plan;
    this.types = types;
    values = CallbackValues.of(plan, types);
    callback = types.generated(plan.javaName());
  }

  static TypeSpec emit(CallbackPlan plan, GeneratedTypes types) {
    return new UpcallEmitter(plan, types).holder();
  }

  private TypeSpec holder() {
    String summary = "How C calls a {@link " + plan.javaName() + "}.";
    return TypeSpec.classBuilder(plan.upcallClass())
        .addJavadoc(new Javadoc(0).paragraph(summary).toCodeBlock())
        .addModifiers(Modifier.FINAL)
        .addField(type())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(upcall())
        .build();
  }

  private FieldSpec type() {
    CodeBlock signature =
        SignatureEmitter.emit(
            plan.returned(),
            plan.parameters().stream().map(CallbackPlan.Parameter::type).toList(),
            types);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.CALLBACK_TYPE, callback),
            "TYPE",
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$>$>\n$T.of($>$>$S,$W$T.class,$W$T.lookup(),$W$L$<$<)$L$<$<",
            RuntimeTypes.CALLBACK_TYPE,
            plan.cName(),
            callback,
            MethodHandles.class,
            signature,
            fallback())
        .build();
  }

  private static CodeBlock literal(Number value) {
    return value instanceof Double
        ? ConstantEmitter.literal(value)
        : ConstantEmitter.widenedLiteral(value.longValue());
  }

  private CodeBlock fallback() {
    return plan.fallback().doubleValue() == 0
        ? CodeBlock.of("")
        : CodeBlock.of("$Z.withFallback($L)", literal(plan.fallback()));
  }

  private MethodSpec upcall() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("upcall")
            .addJavadoc(
                JavadocEmitter.generatedMember("The runtime finds this method by its name."))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(callback, values.target())
            .addParameters(values.carried())
            .returns(values.result().carried());
    CodeBlock call =
        CodeBlock.of(
            values.shown().isEmpty() ? "$N.$L($L)" : "$N.$L($Z$L)",
            values.target(),
            CallbackEmitter.METHOD,
            values.converted());
    boolean returns = !values.result().carried().equals(TypeName.VOID);
    return method.addStatement(returns ? "return $L" : "$L", values.result().convert(call)).build();
  }
}
