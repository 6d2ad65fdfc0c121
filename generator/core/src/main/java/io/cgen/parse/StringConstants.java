package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** Joins adjacent string literals into one constant. */
final class StringConstants {
  private final IntegerTypes integers;

  StringConstants(IntegerTypes integers) {
    this.integers = integers;
  }

  /** The constant that the literals {@code spellings} make together. */
  ConstantValue join(List<String> spellings) {
    StringBuilder joined = new StringBuilder();
    String prefix = "";
    for (String spelling : spellings) {
      Literals.Text text = Literals.string(spelling);
      joined.append(text.value());
      prefix = text.prefix().isEmpty() ? prefix : text.prefix();
    }
    return switch (prefix) {
      case "L" -> wide(joined.toString(), integers.wideCharacter());
      case "u" -> wide(joined.toString(), BuiltinKind.UNSIGNED_SHORT);
      case "U" -> wide(joined.toString(), BuiltinKind.UNSIGNED_INT);
      default -> narrow(joined.toString());
    };
  }

  private ConstantValue wide(String value, BuiltinKind element) {
    long units =
        integers.bits(element) == 16 ? value.length() : value.codePointCount(0, value.length());
    return new ConstantValue.StringValue(value, arrayOf(element, units));
  }

  private ConstantValue narrow(String value) {
    byte[] bytes = Literals.bytes(value);
    return new ConstantValue.StringValue(decode(bytes), arrayOf(BuiltinKind.CHAR, bytes.length));
  }

  /** Bytes that are no UTF-8 are taken as they are, one character each. */
  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static CType arrayOf(BuiltinKind element, long length) {
    return new CType.Array(new CType.Builtin(element), OptionalLong.of(length + 1));
  }
}
