package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingWordsTest {

  private static List<String> words(String... lines) {
    return Reading.of(lines).function("f").words();
  }

  @Test
  void macrosThatStandForNothingAreThere() {
    assertEquals(
        List.of("API", "extern", "int", "CALL"),
        words("#define API", "#define CALL", "int before(void); API extern int", "CALL f(void);"));
  }

  @Test
  void theDeclarationBeforeEndsThem() {
    assertEquals(List.of("int"), words("int before(void) { return 0; } int f(void);"));
    assertEquals(List.of("int"), words("enum e { A }; int f(void);"));
  }

  @Test
  void commentsAndDirectivesHaveNone() {
    assertEquals(
        List.of("long", "int"),
        words(
            "#define X 1 \\", "  one", "/* two; three */ // four", "long /* five */", "int f();"));
    assertEquals(List.of("int"), words("#define X 1 \\", "  one", "  # define Y", "int f(void);"));
  }

  @Test
  void theEndOfALongCommentHasNone() {
    assertEquals(List.of("int"), words("/*", "word ".repeat(2000), "*/", "int f(void);"));
  }
}
