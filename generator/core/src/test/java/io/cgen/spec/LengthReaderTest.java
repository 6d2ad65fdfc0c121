package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthReaderTest {
  @ParameterizedTest
  @CsvSource({
    "n, n",
    "16, 16",
    "rows*cols, rows * cols",
    "n+1, n + 1",
    "a - b - c, a - b - c",
    "a - (b - c), a - (b - c)",
    "(a + b) * c, (a + b) * c",
    "((a)) + b * c / 2, a + b * c / 2",
    "a / (b / c), a / (b / c)"
  })
  void readsSumsAndProducts(String text, String expected) {
    assertEquals(expected, LengthReader.read(text).count().orElseThrow().toString());
  }

  @Test
  void readsTheWordForAnEnd() {
    assertEquals(Optional.empty(), LengthReader.read("NUL").count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"n +", "* n", "(n", "n)", "n m", "n % 2", "99999999999999999999", "n..2", "-1"})
  void saysWhatIsWrong(String text) {
    assertTrue(LengthReader.problem(text).isPresent());
  }

  @Test
  void refusesWhatIsTooDeep() {
    String deep = "(".repeat(10_000) + "n" + ")".repeat(10_000);
    assertTrue(LengthReader.problem(deep).isPresent());
  }
}
