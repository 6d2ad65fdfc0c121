package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that stood side by side without space are the same when they are read again. */
class TokenPrinterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+ + - - & & | | < < > > = = ! =",
        "- > < : : > % : % > < % . . . .. . 5 . x",
        "/ * / / # #",
        "1 e +5 1e +5 0x1p -3 1 .5 a 1 a b",
        "L \"x\" u8 'c' L'x' y \"a\"b"
      })
  void tokensStayApart(String text) {
    String uses = "JOIN(" + text.replace(" ", ")JOIN(") + ")\n";
    Preprocessing once = Preprocessing.ofText("#define JOIN(x) x\n" + uses);
    String printed = TokenPrinter.print(once.unit().tokens());
    Preprocessing again = Preprocessing.ofText(printed);
    assertEquals(once.text(), again.text(), printed);
  }
}
