package io.cgen.runtime;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/** Walks over the fields of a struct in memory, nested ones included. */
final class FieldReader {
  private final NativeMemory memory;

  FieldReader(NativeMemory memory) {
    this.memory = memory;
  }

  boolean sameFields(StructLayout layout, long at, NativeMemory other) {
    for (StructField field : layout.fields()) {
      if (field.isBitField()) {
        if (bits(memory, field, at) != bits(other, field, at)) {
          return false;
        }
        continue;
      }
      for (long i = 0; i < field.length(); i++) {
        if (!sameValue(field.type(), at + field.elementOffset(i), other)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean sameValue(NativeType type, long at, NativeMemory other) {
    return type instanceof StructLayout nested
        ? sameFields(nested, at, other)
        : bits(memory, type, at) == bits(other, type, at);
  }

  int hash(StructLayout layout, long at) {
    int hash = 1;
    for (StructField field : layout.fields()) {
      if (field.isBitField()) {
        hash = 31 * hash + Long.hashCode(bits(memory, field, at));
        continue;
      }
      for (long i = 0; i < field.length(); i++) {
        hash = 31 * hash + hashOfValue(field.type(), at + field.elementOffset(i));
      }
    }
    return hash;
  }

  private int hashOfValue(NativeType type, long at) {
    return type instanceof StructLayout nested
        ? hash(nested, at)
        : Long.hashCode(bits(memory, type, at));
  }

  /** An integer, with its sign. */
  static long number(NativeMemory memory, ScalarType type, long at) {
    long bits = bits(memory, type, at);
    int unused = Long.SIZE - 8 * (int) type.byteSize();
    return type.isSigned() ? bits : bits << unused >>> unused;
  }

  private static long bits(NativeMemory memory, NativeType type, long at) {
    return switch ((int) type.byteSize()) {
      case 1 -> memory.getByte(at);
      case 2 -> memory.getShort(at);
      case 4 -> memory.getInt(at);
      default -> memory.getLong(at);
    };
  }

  String text(StructLayout layout, long at) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (StructField field : layout.fields()) {
      if (field.name().isEmpty()) {
        continue;
      }
      text.add(field.name() + "=" + fieldText(layout, field, at));
    }
    return text.toString();
  }

  /** Those of a bit-field; padding without a name counts as nothing. */
  private static long bits(NativeMemory memory, StructField field, long at) {
    return field.name().isEmpty() ? 0 : BitField.value(memory, at, field, false);
  }

  private String fieldText(StructLayout layout, StructField field, long at) {
    if (field.isBitField()) {
      boolean signed = ((ScalarType) field.type()).isSigned();
      return String.valueOf(BitField.value(memory, at, field, signed));
    }
    if (!field.isArray()) {
      return valueText(field.type(), at + field.offset());
    }
    Optional<NativeText> text = layout.text(field);
    if (text.isPresent()) {
      return texts(text.get(), at + field.offset(), field.length(), layout.textLength(field));
    }
    StringJoiner elements = new StringJoiner(", ", "[", "]");
    for (long i = 0; i < field.length(); i++) {
      elements.add(valueText(field.type(), at + field.elementOffset(i)));
    }
    return elements.toString();
  }

  private String texts(NativeText charset, long at, long characters, int length) {
    if (length == characters) {
      return '"' + memory.getText(charset, at, length) + '"';
    }
    String[] all = memory.getTexts(charset, at, (int) (characters / length), length);
    return Arrays.stream(all).map(one -> '"' + one + '"').toList().toString();
  }

  private String valueText(NativeType type, long at) {
    return type instanceof StructLayout nested
        ? text(nested, at)
        : scalarText((ScalarType) type, at);
  }

  private String scalarText(ScalarType type, long at) {
    long bits = bits(memory, type, at);
    return switch (type) {
      case VOID -> "";
      case BOOL -> String.valueOf(bits != 0);
      case CHAR, SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, SSIZE -> String.valueOf(bits);
      case UNSIGNED_CHAR -> String.valueOf(bits & 0xFF);
      case UNSIGNED_SHORT -> String.valueOf(bits & 0xFFFF);
      case UNSIGNED_INT, WCHAR -> String.valueOf(bits & 0xFFFF_FFFFL);
      case UNSIGNED_LONG -> Long.toUnsignedString(CLong.SIZE == 8 ? bits : bits & 0xFFFF_FFFFL);
      case UNSIGNED_LONG_LONG, SIZE -> Long.toUnsignedString(bits);
      case FLOAT -> String.valueOf(memory.getFloat(at));
      case DOUBLE -> String.valueOf(memory.getDouble(at));
      case POINTER -> NativePointer.ofAddress(bits).toString();
    };
  }
}
