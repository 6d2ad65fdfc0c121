package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.ConversionPlan;
import io.cgen.plan.NativeClassPlan;
import javax.lang.model.element.Modifier;

/** Writes how values are converted by classes that the spec file names. */
final class ConversionsEmitter implements ConversionPlan.Visitor<TypeName> {
  static final String CLASS = "Conversions";

  private final GeneratedTypes types;

  private ConversionsEmitter(GeneratedTypes types) {
    this.types = types;
  }

  /** The class of the conversions. */
  static TypeSpec emit(NativeClassPlan plan, GeneratedTypes types) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(CLASS)
            .addJavadoc(new Javadoc(1).paragraph("How values are converted.").toCodeBlock())
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    ConversionsEmitter emitter = new ConversionsEmitter(types);
    plan.conversions().forEach(conversion -> type.addField(emitter.constant(conversion)));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private FieldSpec constant(ConversionPlan plan) {
    TypeName content = plan.content().accept(this).box();
    TypeName java = types.converted(plan.constant());
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.CONVERSION, content, java),
            plan.constant(),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$>$>\n$T.of($S,$W$L)$<$<", RuntimeTypes.CONVERSION, plan.cName(), converter(plan))
        .build();
  }

  private CodeBlock converter(ConversionPlan plan) {
    int method = plan.converter().indexOf("::");
    if (method < 0) {
      return CodeBlock.of("new $T()", ClassName.bestGuess(plan.converter()));
    }
    CodeBlock maker =
        plan.content() instanceof ConversionPlan.Struct struct
            ? CodeBlock.of("$T::allocate", types.generated(struct.structClass()))
            : CodeBlock.of("");
    return CodeBlock.of(
        "$T.$N($L)",
        ClassName.bestGuess(plan.converter().substring(0, method)),
        plan.converter().substring(method + 2),
        maker);
  }

  @Override
  public TypeName visitStruct(ConversionPlan.Struct content) {
    return types.generated(content.structClass());
  }

  @Override
  public TypeName visitEnumValue(ConversionPlan.EnumValue content) {
    return types.generated(content.enumClass());
  }

  @Override
  public TypeName visitHandle(ConversionPlan.Handle content) {
    return types.handle(content.handleClass());
  }

  @Override
  public TypeName visitScalar(ConversionPlan.Scalar content) {
    return ScalarEmitter.javaType(content.carrier());
  }

  @Override
  public TypeName visitText(ConversionPlan.Text content) {
    return ClassName.get(String.class);
  }
}
