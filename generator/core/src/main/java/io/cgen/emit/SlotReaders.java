package io.cgen.emit;

import io.cgen.plan.Carrier;

/** The methods of the runtime's scratch memory that read what C stored in a slot. */
final class SlotReaders {
  private SlotReaders() {}

  /** The method that reads a value of {@code carrier} as its result type. */
  static String of(Carrier carrier) {
    return switch (carrier) {
      case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> "byteAt";
      case SHORT, UNSIGNED_SHORT -> "shortAt";
      case INT, UNSIGNED_INT, WCHAR -> "intAt";
      case LONG -> "cLongAt";
      case UNSIGNED_LONG -> "cUnsignedLongAt";
      case LONG_LONG, UNSIGNED_LONG_LONG, SIZE, SSIZE -> "longAt";
      case FLOAT -> "floatAt";
      case DOUBLE -> "doubleAt";
      case VOID, POINTER -> "pointerAt";
    };
  }
}
