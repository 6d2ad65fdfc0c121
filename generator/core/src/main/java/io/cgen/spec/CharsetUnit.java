package io.cgen.spec;

import java.nio.charset.Charset;
import java.util.Locale;

/** How many bytes the characters of a charset have in C, of which one that is zero ends a text. */
public enum CharsetUnit {
  BYTE,
  TWO_BYTES,
  FOUR_BYTES;

  /** That of a charset which Java knows, or of {@code platform}. */
  public static CharsetUnit of(String charset) {
    String name = charset.equals("platform") ? charset : Charset.forName(charset).name();
    if (name.toUpperCase(Locale.ROOT).contains("UTF-16")) {
      return TWO_BYTES;
    }
    return name.toUpperCase(Locale.ROOT).contains("UTF-32") ? FOUR_BYTES : BYTE;
  }
}
