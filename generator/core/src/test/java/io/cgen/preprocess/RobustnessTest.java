package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends in diagnostics, and what is good of it survives. */
class RobustnessTest {
  @Test
  void includeCyclesEnd() {
    MemoryFiles files =
        new MemoryFiles()
            .with("a.h", "#include \"b.h\"\n#include \"b.h\"\nint a;\n")
            .with("b.h", "#include \"a.h\"\n");
    Preprocessing result = Preprocessing.of(Preprocessing.options("a.h"), files);
    assertEquals(List.of("runaway-include"), result.codes());
    assertTrue(result.text().endsWith("int a ;"));
  }

  @Test
  void doublingMacrosEnd() {
    StringBuilder text = new StringBuilder("#define M0 x x\n");
    for (int i = 1; i < 60; i++) {
      text.append("#define M%d M%d M%d\n".formatted(i, i - 1, i - 1));
    }
    Preprocessing result = Preprocessing.ofText(text + "M59\nint after;\n");
    assertEquals(List.of("runaway-expansion"), result.codes());
    assertTrue(result.text().endsWith("int after ;"));
  }

  @Test
  void doublingMacrosThatNothingUsesAreNoConstants() {
    StringBuilder text = new StringBuilder("#define M0 1 + 1\n");
    for (int i = 1; i < 60; i++) {
      text.append("#define M%d M%d + M%d\n".formatted(i, i - 1, i - 1));
    }
    Preprocessing result = Preprocessing.ofText(text + "int after;\n");
    List<Integer> sizes =
        result.unit().macros().stream().map(macro -> macro.expansion().size()).toList();
    assertEquals(7, sizes.get(1));
    assertEquals(0, sizes.get(59));
    assertEquals(List.of(), result.codes());
  }

  @Test
  void whatIsNoTextIsSaidOnce() {
    for (String text : List.of("\u007fELF\0\0\"\0\n\"", "'\0x\ny'", "/\0*\0 \0*\0/\0i\0")) {
      Preprocessing result = Preprocessing.ofText("int before;\n" + text + "\nint after;\n");
      assertEquals(List.of("not-text"), result.codes());
      assertTrue(result.text().startsWith("int before ;"));
    }
  }

  @Test
  void aHeaderThatCannotBeReadIsNotMissing() {
    FileSource unreadable =
        new FileSource() {
          @Override
          public Optional<String> read(String path) {
            return path.equals("a.h") ? Optional.of("#include \"b.h\"\n") : Optional.empty();
          }

          @Override
          public boolean exists(String path) {
            return path.equals("a.h") || path.equals("b.h");
          }

          @Override
          public boolean isFolder(String path) {
            return false;
          }
        };
    assertEquals(
        List.of("unreadable-header"),
        Preprocessing.of(Preprocessing.options("a.h"), unreadable).codes());
    assertEquals(
        List.of("unreadable-header"),
        Preprocessing.of(Preprocessing.options("b.h"), unreadable).codes());
  }

  @Test
  void doublingTextEnds() {
    StringBuilder text = new StringBuilder("#define M0(x) x ## x\n#define S0(x) #x #x\n");
    for (int i = 1; i < 60; i++) {
      text.append("#define M%d(x) M%d(x ## x)\n".formatted(i, i - 1));
      text.append("#define S%d(x) S%d(x #x)\n".formatted(i, i - 1));
    }
    Preprocessing result = Preprocessing.ofText(text + "M59(a)\nS59(b)\nint after;\n");
    assertTrue(result.text().endsWith("int after ;"));
  }

  @Test
  void deepNestingEnds() {
    String deep = "F(".repeat(3000) + ")".repeat(3000);
    Preprocessing result = Preprocessing.ofText("#define F(x) x\n" + deep + "\nint after;\n");
    assertTrue(result.text().endsWith("int after ;"));
    String condition = "#if " + "(".repeat(100_000) + "1\n#endif\n#if " + "!".repeat(100_000);
    assertEquals(
        List.of("bad-condition", "bad-condition"),
        Preprocessing.ofText(condition + "1\n#endif\n").codes());
  }

  @Test
  void deepOptionsEnd() {
    String deep = "__VA_OPT__(".repeat(5000) + ")".repeat(5000);
    Preprocessing result =
        Preprocessing.ofText("#define F(x, ...) " + deep + "\nF(1, 2)\nint after;\n");
    assertTrue(result.text().endsWith("int after ;"));
  }

  @Test
  void openArgumentsLoseNothing() {
    Preprocessing result =
        Preprocessing.ofText("#define F(x) [x]\nint a;\nF(1\nint b;\n#define C 1\nC;\n");
    assertEquals("int a ; F ( 1 int b ; 1 ;", result.text());
    assertEquals(List.of("bad-macro-use"), result.codes());
  }

  @Test
  void wrongArgumentsLoseNothing() {
    Preprocessing result = Preprocessing.ofText("#define F(x) [x]\nF(1, F(2)); F(); F\n");
    assertEquals("F ( 1 , [ 2 ] ) ; [ ] ; F", result.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#if",
        "#if 1 +\n#endif",
        "#if 1 / 0\n#endif",
        "#if 1.5\n#endif",
        "#if \"x\"\n#endif",
        "#if defined\n#endif",
        "#if 'unterminated\n#endif",
        "#if __has_include(\n#endif",
        "#if __has_include(<x\n#endif",
        "#elif 1",
        "#else",
        "#endif",
        "#if 1\n#else\n#else\n#endif",
        "#ifdef\n#endif",
        "#define",
        "#define 1",
        "#define F(",
        "#define F(x",
        "#define F(x,x) 1",
        "#define F(...,x) 1",
        "#define defined 1",
        "#undef 1",
        "#include",
        "#include <",
        "#include <>",
        "#include \"",
        "#include \"\"",
        "#include FOO",
        "#line x",
        "#unknown",
        "#error no",
        "/* never closed",
        "\"never closed",
        "#define X(a) a ## +\nX(+) X(x)",
        "#define F(x) x\nF(",
        "#define F(x) x\nF(\n#include \"y.h\"\n)",
        "#pragma push_macro(",
        "_Pragma(",
        "_Pragma(1)",
        "#ifndef A\n#define B"
      })
  void complaintsNameTheirPlace(String text) {
    Preprocessing result = Preprocessing.ofText(text);
    result.diagnostics().forEach(diagnostic -> assertTrue(diagnostic.excerpt().isPresent()));
    result.unit().macros().forEach(MacroDefinition::expansion);
  }

  @Test
  void warningsLeaveTheRunAlone() {
    Preprocessing result =
        Preprocessing.ofText("#warning take care\n#define A 1\n#define A 2\nA\n");
    assertEquals(List.of("warning-directive", "macro-redefined"), result.codes());
    assertEquals("2", result.text());
  }

  @Test
  void sameDefinitionAgainIsFine() {
    String text =
        "#define A (1  + 2) /* x */\n#define A (1 /* y */ + 2)\n#define F(x) x\n#define F(x) x\n";
    assertEquals(List.of(), Preprocessing.ofText(text).codes());
  }

  @Test
  void notesTellTheWay() {
    MemoryFiles files =
        new MemoryFiles()
            .with("a.h", "\n#include \"b.h\"\n")
            .with("b.h", "#define IN(x) x ## +\n#define OUT IN(y)\nint a;\nOUT;\n");
    Preprocessing result = Preprocessing.of(Preprocessing.options("a.h"), files);
    assertEquals(
        """
        b.h:4:1: error: pasting 'y' and '+' does not make a token [bad-token-paste]
        OUT;
        ^~~
        b.h:2:13: note: in expansion of macro 'OUT'
        #define OUT IN(y)
                    ^~
        b.h:1:17: note: in expansion of macro 'IN'
        #define IN(x) x ## +
                        ^~
        a.h:2:10: note: included from a.h:2
        #include "b.h"
                 ^~~~~
        """,
        result.rendered());
  }
}
