package io.cgen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a < b && c > d | a &lt; b &amp;&amp; c &gt; d",
        "ends */ here | ends *&#47; here",
        "@param x | &#64;param x",
        "see @ref x and {@code y} | see &#64;ref x and {&#64;code y}",
        "mail me@example.org | mail me@example.org",
        "C:\\users | C:&#92;users",
        "\\param x | \\param x",
        "\\\\u0041 | \\&#92;u0041",
        "a\u0000b\tc | a b c",
        "\u201Cit\u2019s\u201D \u2014 1\u20132\u2026 | \"it's\" -- 1-2...",
        "caf\u00e9 \u4e2d \ud83d\ude00 | caf&#233; &#20013; &#128512;",
        "half \ud83d | half &#65533;",
      })
  void escapes(String text, String expected) {
    assertEquals(expected, JavadocText.escaped(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int f(const char *s) | {@code int f(const char *s)}",
        "int caf\u00e9(void) | <code>int caf&#233;(void)</code>",
        "map<int> *f(int &x) | {@code map<int> *f(int &x)}",
        "int f(int x = {1}) | <code>int f(int x = {1})</code>",
        "int f(char */* */) | <code>int f(char *&#47;* *&#47;)</code>",
        "L\\u | <code>L&#92;u</code>",
      })
  void writesCode(String text, String expected) {
    assertEquals(expected, JavadocText.code(text));
  }

  @Test
  void wrapsBetweenWords() {
    assertEquals(List.of("aa bb", "  cc", "  dddddddd", "  ee"), wrapped("aa bb cc dddddddd ee"));
  }

  @Test
  void keepsAWordThatIsTooLongWhole() {
    assertEquals(List.of("abcdefghij"), wrapped("abcdefghij"));
  }

  private static List<String> wrapped(String text) {
    return JavadocText.wrapped(text, JavadocText.BLANK, 6, "  ");
  }
}
