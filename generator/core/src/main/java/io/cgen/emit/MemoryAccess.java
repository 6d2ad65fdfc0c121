package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Carrier;

/** Writes how a number is read from a struct's memory and written to it. */
final class MemoryAccess {
  private MemoryAccess() {}

  /** The Java value at {@code offset}. */
  static CodeBlock read(Carrier carrier, CodeBlock offset) {
    CodeBlock stored = CodeBlock.of("memory().get$L($L)", kind(carrier), offset);
    return carrier == Carrier.BOOL ? stored : ScalarEmitter.fromCarrier(carrier, stored);
  }

  /** The call that stores the variable {@code value}, which messages call {@code label}. */
  static CodeBlock write(Carrier carrier, CodeBlock offset, String label) {
    CodeBlock value =
        carrier == Carrier.BOOL
            ? CodeBlock.of("value")
            : ScalarEmitter.toCarrier(carrier, "value", label);
    return write(
        carrier, offset, ScalarEmitter.isChecked(carrier) ? narrowed(carrier, value) : value);
  }

  /** The call that stores {@code value}, an expression of the width that is stored. */
  static CodeBlock write(Carrier carrier, CodeBlock offset, CodeBlock value) {
    return CodeBlock.of("memory().put$L($Z$L,$W$L)", kind(carrier), offset, value);
  }

  /** Casts {@code value}, of the carrier's parameter type, to the narrower type that is stored. */
  static CodeBlock narrowed(Carrier carrier, CodeBlock value) {
    return carrier.parameterType().equals(carrier.resultType())
        ? value
        : CodeBlock.of("($L) $L", carrier.resultType(), value);
  }

  /** What the runtime's memory calls values of this carrier in its methods' names. */
  static String kind(Carrier carrier) {
    return switch (carrier) {
      case BOOL -> "Boolean";
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> "Byte";
      case SHORT, UNSIGNED_SHORT -> "Short";
      case INT, UNSIGNED_INT -> "Int";
      case LONG -> "CLong";
      case UNSIGNED_LONG -> "CUnsignedLong";
      case LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE -> "Long";
      case WCHAR -> "Wchar";
      case FLOAT -> "Float";
      case DOUBLE -> "Double";
      case VOID, POINTER -> "Pointer";
    };
  }
}
