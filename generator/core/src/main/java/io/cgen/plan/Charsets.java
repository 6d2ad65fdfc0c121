package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import io.cgen.spec.CharsetUnit;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is a text because of its characters, and in which charset.
 *
 * <ol>
 *   <li>What the spec file says of the parameter; of the function, where it fits.
 *   <li>{@code wchar_t}, {@code char16_t} and {@code char32_t} are text in their own way.
 *   <li>What the spec file says of all texts that consist of {@code char}.
 *   <li>UTF-8.
 * </ol>
 */
final class Charsets {
  private final TextEncoding narrow;

  Charsets(Spec spec) {
    narrow = spec.charset().map(charset -> encoding(charset.value())).orElse(TextEncoding.UTF_8);
  }

  /** That of {@code char}, if nothing else is said. */
  TextEncoding narrow() {
    return narrow;
  }

  /**
   * That of a text of characters of the type {@code target}; nothing if nobody says that these are
   * characters.
   */
  Optional<TextEncoding> of(TypeView target, Optional<Stated<String>> said) {
    return said.map(Stated::value)
        .filter(charset -> fits(charset, target))
        .map(Charsets::encoding)
        .or(() -> ofType(target))
        .or(() -> target.isChar() ? Optional.of(narrow) : Optional.empty());
  }

  /** Whether characters of the type {@code target} are text whatever else is said. */
  static boolean isWide(TypeView target) {
    return ofType(target).isPresent();
  }

  private static Optional<TextEncoding> ofType(TypeView target) {
    if (target.is(BuiltinKind.WCHAR) || target.names().contains("wchar_t")) {
      return Optional.of(TextEncoding.WIDE);
    }
    if (target.is(BuiltinKind.CHAR16) || target.names().contains("char16_t")) {
      return Optional.of(TextEncoding.CHAR16);
    }
    boolean is32 = target.is(BuiltinKind.CHAR32) || target.names().contains("char32_t");
    return is32 ? Optional.of(TextEncoding.CHAR32) : Optional.empty();
  }

  private static boolean fits(String charset, TypeView target) {
    return target.isVoid()
        || target
            .number()
            .flatMap(Charsets::unit)
            .filter(CharsetUnit.of(charset)::equals)
            .isPresent();
  }

  private static Optional<CharsetUnit> unit(Carrier carrier) {
    return switch (carrier) {
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> Optional.of(CharsetUnit.BYTE);
      case SHORT, UNSIGNED_SHORT -> Optional.of(CharsetUnit.TWO_BYTES);
      case INT, UNSIGNED_INT -> Optional.of(CharsetUnit.FOUR_BYTES);
      case VOID,
          BOOL,
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
          Optional.empty();
    };
  }

  private static TextEncoding encoding(String charset) {
    if (charset.equals("platform")) {
      return new TextEncoding(TextEncoding.Kind.PLATFORM, "");
    }
    return switch (CharsetUnit.of(charset)) {
      case TWO_BYTES -> TextEncoding.CHAR16;
      case FOUR_BYTES -> TextEncoding.CHAR32;
      case BYTE -> narrow(Charset.forName(charset).name());
    };
  }

  private static TextEncoding narrow(String charset) {
    return charset.equals("UTF-8")
        ? TextEncoding.UTF_8
        : new TextEncoding(TextEncoding.Kind.NAMED, charset);
  }
}
