package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.FieldPlan;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.TextEncoding;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/**
 * A member of a struct class while its code is written.
 *
 * @param field what was decided about it
 * @param struct the struct class
 * @param offsetName the constant that holds its offset, or what stands in place of that
 * @param access how it, or its element, is read and written
 */
record StructMember(FieldPlan field, ClassName struct, String offsetName, FieldAccess access) {

  /** The call on the layout's builder that adds it. */
  CodeBlock layout() {
    CodeBlock.Builder layout = placed().toBuilder();
    encoding(field.type())
        .filter(encoding -> !encoding.isUsual())
        .ifPresent(encoding -> layout.add(".text($L)", EncodingEmitter.emit(encoding)));
    if (field.type() instanceof FieldType.TextRows texts) {
      layout.add(".texts($L)", texts.length());
    }
    if (field.packed()) {
      layout.add(".packedField()");
    }
    if (field.aligned() > 0) {
      layout.add(".alignedField($L)", field.aligned());
    }
    return layout.build();
  }

  /** What readers of the layout must know of its texts. */
  private static Optional<TextEncoding> encoding(FieldType type) {
    if (type instanceof FieldType.Characters text) {
      return Optional.of(text.encoding());
    }
    if (type instanceof FieldType.TextRows texts) {
      return Optional.of(texts.encoding());
    }
    if (type instanceof FieldType.Text text) {
      return Optional.of(text.encoding());
    }
    return type instanceof FieldType.Texts texts ? Optional.of(texts.encoding()) : Optional.empty();
  }

  private CodeBlock placed() {
    if (bits().isPresent()) {
      return CodeBlock.of(".bits($S,$W$L,$W$L)", field.cName(), access.layout(), bits().getAsInt());
    }
    if (isTail()) {
      return CodeBlock.of(".array($S,$W$L,$W0)", field.cName(), access.layout());
    }
    return field.length().isPresent()
        ? CodeBlock.of(".array($S,$W$L,$W$L)", field.cName(), access.layout(), length())
        : CodeBlock.of(".field($S,$W$L)", field.cName(), access.layout());
  }

  private OptionalInt bits() {
    if (field.type() instanceof FieldType.Bits bits) {
      return OptionalInt.of(bits.width());
    }
    return field.type() instanceof FieldType.Padding padding
        ? OptionalInt.of(padding.width())
        : OptionalInt.empty();
  }

  private boolean isTail() {
    return field.type() instanceof FieldType.Tail || field.type() instanceof FieldType.HiddenTail;
  }

  /** Whether Java shows it. */
  boolean isShown() {
    return !access.type().equals(TypeName.VOID);
  }

  /** The constant that holds its offset, or what stands in place of that. */
  FieldSpec offset() {
    return access.constant().map(this::constant).orElseGet(this::plainOffset);
  }

  private FieldSpec constant(FieldAccess.Constant constant) {
    return FieldSpec.builder(
            constant.type(), offsetName, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$>$>\n$L$<$<", constant.initializer())
        .build();
  }

  private FieldSpec plainOffset() {
    return FieldSpec.builder(
            TypeName.LONG, offsetName, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$>$>\nLAYOUT.offset($S)$<$<", field.cName())
        .build();
  }

  /** A literal for the number of its elements, if it is an array. */
  CodeBlock length() {
    return ConstantEmitter.widenedLiteral(field.length().orElseThrow());
  }

  /** Its name in C, for Javadoc. */
  String code() {
    return JavadocText.code(field.cName());
  }

  /** A public method called like it. */
  MethodSpec.Builder accessor() {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(field.javaName()).addModifiers(Modifier.PUBLIC);
    if (field.documentation().deprecated().isPresent()) {
      accessor.addAnnotation(Deprecated.class);
    }
    return accessor;
  }

  /** A getter that returns {@code value}. */
  MethodSpec.Builder getter(TypeName type, CodeBlock value) {
    return accessor().returns(type).addStatement("return $L", value);
  }

  /** The end of a setter, which stores something with {@code call} and returns the struct. */
  MethodSpec setter(MethodSpec.Builder accessor, CodeBlock call) {
    access.preparation().ifPresent(statement -> accessor.addStatement("$L", statement));
    return accessor.returns(struct).addStatement("$L", call).addStatement("return this").build();
  }
}
