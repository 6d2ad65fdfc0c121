package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.EnumPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes enum classes. */
final class EnumEmitter {
  private final EnumPlan plan;
  private final ClassName name;
  private final String typeField;

  private EnumEmitter(EnumPlan plan, GeneratedTypes types) {
    this.plan = plan;
    name = types.generated(plan.javaName());
    NameAllocator names = new NameAllocator();
    plan.constants().forEach(constant -> FreshName.in(names, constant.javaName()));
    typeField = FreshName.in(names, "TYPE");
  }

  static TypeSpec emit(EnumPlan plan, GeneratedTypes types) {
    return new EnumEmitter(plan, types).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(JavadocEmitter.type(plan.documentation(), summary()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(superclass());
    plan.constants().forEach(constant -> type.addField(constant(constant)));
    if (plan.flags()) {
      type.addMethod(combination()).addMethod(typeOfFlags());
    }
    return type.addField(enumType())
        .addMethod(constructor())
        .addMethod(of())
        .addMethod(values())
        .build();
  }

  private TypeName superclass() {
    return plan.flags()
        ? ParameterizedTypeName.get(RuntimeTypes.NATIVE_FLAGS, name)
        : RuntimeTypes.NATIVE_ENUM;
  }

  private MethodSpec combination() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(JavadocEmitter.generatedMember("Returns the set of all these flags."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(ArrayTypeName.of(name), "flags")
        .varargs()
        .addStatement("return $N.combined(flags)", typeField)
        .build();
  }

  private MethodSpec typeOfFlags() {
    return MethodSpec.methodBuilder("type")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(RuntimeTypes.ENUM_TYPE, name))
        .addStatement("return $N", typeField)
        .build();
  }

  private String summary() {
    String what = plan.flags() ? "A set of flags" : "A value";
    return what + " of the C type " + JavadocText.code(plan.cName()) + ".";
  }

  private FieldSpec constant(EnumPlan.Constant constant) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                name, constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(JavadocEmitter.member(constant.documentation()))
            .initializer(
                "$>$>\nnew $T($S,$W$L)$<$<",
                name,
                constant.javaName(),
                ConstantEmitter.widenedLiteral(constant.value()));
    if (constant.documentation().deprecated().isPresent()) {
      field.addAnnotation(Deprecated.class);
    }
    return field.build();
  }

  private FieldSpec enumType() {
    CodeBlock constants =
        plan.constants().stream()
            .map(constant -> CodeBlock.of(",$W$N", constant.javaName()))
            .collect(CodeBlock.joining(""));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENUM_TYPE, name),
            typeField,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$>$>\n$T.of($T::new$L)$<$<", RuntimeTypes.ENUM_TYPE, name, constants)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(String.class, "name")
        .addParameter(TypeName.LONG, "value")
        .addStatement("super(name, value)")
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addJavadoc(
            JavadocEmitter.generatedMember(
                "Returns the constant with this value, or a nameless one if the header has none."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(TypeName.LONG, "value")
        .addStatement("return $N.of(value)", typeField)
        .build();
  }

  private MethodSpec values() {
    return MethodSpec.methodBuilder("values")
        .addJavadoc(JavadocEmitter.generatedMember("Returns the constants in the header's order."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
        .addStatement("return $N.values()", typeField)
        .build();
  }
}
