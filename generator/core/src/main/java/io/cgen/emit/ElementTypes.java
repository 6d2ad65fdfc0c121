package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.ConversionPlan;
import java.util.Locale;

/** Writes what the elements of arrays are to converters. */
final class ElementTypes implements ConversionPlan.Visitor<CodeBlock> {
  private final GeneratedTypes types;
  private final TypeName element;
  private final boolean filled;

  private ElementTypes(GeneratedTypes types, TypeName element, boolean filled) {
    this.types = types;
    this.element = element;
    this.filled = filled;
  }

  /** The elements of {@code array}, which {@code conversion} converts. */
  static CodeBlock emit(String conversion, TypeName array, GeneratedTypes types) {
    return emit(conversion, array, types, false);
  }

  /** The same of an array that C fills: of structs, there have to be some. */
  static CodeBlock emitFilled(String conversion, TypeName array, GeneratedTypes types) {
    return emit(conversion, array, types, true);
  }

  private static CodeBlock emit(
      String conversion, TypeName array, GeneratedTypes types, boolean filled) {
    TypeName element = ((ArrayTypeName) array).componentType;
    return types.content(conversion).accept(new ElementTypes(types, element, filled));
  }

  /** What class literals are made of. */
  static TypeName raw(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType : type;
  }

  @Override
  public CodeBlock visitStruct(ConversionPlan.Struct content) {
    ClassName struct = types.generated(content.structClass());
    return filled
        ? CodeBlock.of("$T.of($T::allocateArray)", RuntimeTypes.ELEMENT_TYPE, struct)
        : objects(struct);
  }

  @Override
  public CodeBlock visitEnumValue(ConversionPlan.EnumValue content) {
    return CodeBlock.of(
        "$L.constants($T::of)", number(content), types.generated(content.enumClass()));
  }

  private CodeBlock number(ConversionPlan.EnumValue content) {
    String name = element.toString().toUpperCase(Locale.ROOT);
    boolean wide = element.equals(TypeName.INT) && types.isUnsigned(content.enumClass());
    return constant(wide ? "UNSIGNED_INT" : name);
  }

  @Override
  public CodeBlock visitHandle(ConversionPlan.Handle content) {
    return objects(types.handle(content.handleClass()));
  }

  @Override
  public CodeBlock visitScalar(ConversionPlan.Scalar content) {
    return constant(constant(content.carrier()));
  }

  @Override
  public CodeBlock visitText(ConversionPlan.Text content) {
    return objects(ClassName.get(String.class));
  }

  private static CodeBlock objects(ClassName type) {
    return CodeBlock.of("$T.of($T[]::new)", RuntimeTypes.ELEMENT_TYPE, type);
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", RuntimeTypes.ELEMENT_TYPE, name);
  }

  private static String constant(Carrier carrier) {
    return switch (carrier) {
      case BOOL -> "BOOLEAN";
      case CHAR, SIGNED_CHAR -> "BYTE";
      case UNSIGNED_CHAR -> "UNSIGNED_BYTE";
      case SHORT -> "SHORT";
      case UNSIGNED_SHORT -> "UNSIGNED_SHORT";
      case INT -> "INT";
      case UNSIGNED_INT -> "UNSIGNED_INT";
      case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE -> "LONG";
      case FLOAT -> "FLOAT";
      case DOUBLE -> "DOUBLE";
      case VOID, WCHAR, POINTER -> throw new IllegalArgumentException("no array of " + carrier);
    };
  }
}
