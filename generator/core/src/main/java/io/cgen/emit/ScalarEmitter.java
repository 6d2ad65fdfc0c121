package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.Carrier;
import io.cgen.plan.DowncallPlan;

/** Writes how a number passes between its Java type, which may be wider, and its carrier. */
final class ScalarEmitter {
  private ScalarEmitter() {}

  /** The type that the public API shows. */
  static TypeName javaType(Carrier carrier) {
    return switch (carrier) {
      case VOID -> TypeName.VOID;
      case BOOL -> TypeName.BOOLEAN;
      case CHAR, SIGNED_CHAR -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case UNSIGNED_CHAR, UNSIGNED_SHORT, INT, WCHAR -> TypeName.INT;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case UNSIGNED_INT, LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE, POINTER ->
          TypeName.LONG;
    };
  }

  /** The argument that carries the variable {@code name}, which messages call {@code label}. */
  static CodeBlock toCarrier(Carrier carrier, String name, String label) {
    return toCarrier(carrier, CodeBlock.of("$N", name), label);
  }

  /** The value that carries the expression {@code value}, which messages call {@code label}. */
  static CodeBlock toCarrier(Carrier carrier, CodeBlock value, String label) {
    return switch (carrier) {
      case BOOL -> CodeBlock.of("$L ? 1 : 0", value);
      case UNSIGNED_CHAR -> checked("int8", value, label);
      case UNSIGNED_SHORT -> checked("int16", value, label);
      case UNSIGNED_INT -> checked("int32", value, label);
      case VOID,
          CHAR,
          SIGNED_CHAR,
          SHORT,
          INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          SSIZE,
          WCHAR,
          FLOAT,
          DOUBLE,
          POINTER ->
          value;
    };
  }

  /** Whether {@link #toCarrier} can throw, for a value that C's type does not have. */
  static boolean isChecked(Carrier carrier) {
    return carrier == Carrier.UNSIGNED_CHAR
        || carrier == Carrier.UNSIGNED_SHORT
        || carrier == Carrier.UNSIGNED_INT;
  }

  /** The Java value of {@code carried}, a value of the carrier's result type. */
  static CodeBlock fromCarrier(Carrier carrier, CodeBlock carried) {
    return switch (carrier) {
      case BOOL -> CodeBlock.of("$L != 0", carried);
      case UNSIGNED_CHAR -> CodeBlock.of("$T.toUnsignedInt($Z$L)", Byte.class, carried);
      case UNSIGNED_SHORT -> CodeBlock.of("$T.toUnsignedInt($Z$L)", Short.class, carried);
      case UNSIGNED_INT -> CodeBlock.of("$T.toUnsignedLong($Z$L)", Integer.class, carried);
      case VOID,
          CHAR,
          SIGNED_CHAR,
          SHORT,
          INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          SSIZE,
          WCHAR,
          FLOAT,
          DOUBLE,
          POINTER ->
          carried;
    };
  }

  /** The number that carries an enum's constant, which messages call {@code label}. */
  static CodeBlock enumValue(Carrier carrier, String name, String label) {
    return CodeBlock.of(
        "$T.$LValue($N, $S)", RuntimeTypes.NATIVE_CALL, carrier.parameterType(), name, label);
  }

  /** The constant of the runtime that stands for the carrier's type in C. */
  static CodeBlock nativeType(Carrier carrier) {
    return CodeBlock.of("$T.$L", RuntimeTypes.NATIVE_TYPE, carrier.name());
  }

  /** A literal of the carrier's parameter type. */
  static CodeBlock literal(Carrier carrier, Number value) {
    return switch (carrier.parameterType()) {
      case "double" -> ConstantEmitter.literal(value.doubleValue());
      case "float" -> ConstantEmitter.literal(value.floatValue());
      case "long" -> ConstantEmitter.widenedLiteral(value.longValue());
      default -> ConstantEmitter.literal(value.intValue());
    };
  }

  /** What makes a {@code long} an argument of {@code function}, in front of it. */
  static String castOfLong(DowncallPlan function, int parameter) {
    String type = function.parameters().get(parameter).type().parameterType();
    return type.equals("long") ? "" : "(" + type + ") ";
  }

  private static CodeBlock checked(String width, CodeBlock value, String label) {
    return CodeBlock.of("$T.$L($L, $S)", RuntimeTypes.UNSIGNED, width, value, label);
  }
}
