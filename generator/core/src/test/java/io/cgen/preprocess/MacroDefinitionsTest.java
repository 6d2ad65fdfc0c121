package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.target.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The macros of a unit are those that stand at its end. */
class MacroDefinitionsTest {
  @Test
  void listsObjectLikeMacrosInOrder() {
    Preprocessing result =
        Preprocessing.ofText(
            "#define A 1\n#define F(x) x\n#define B (A + F(2))\n#define C\n"
                + "#undef C\n#undef A\n#define A 5\n");
    assertEquals(
        List.of("B", "A"), result.unit().macros().stream().map(MacroDefinition::name).toList());
    assertEquals("( A + F ( 2 ) )", text(result.macro("B").body()));
    assertEquals("( 5 + 2 )", text(result.macro("B").expansion()));
    assertEquals("test.h:3:9", result.macro("B").position().toString());
  }

  @Test
  void expansionKnowsItsMacros() {
    Preprocessing result = Preprocessing.ofText("#define A ((size_t)-1)\n#define B A\n");
    Token token = result.macro("B").expansion().get(0);
    assertEquals("A", token.origin().get().macro());
  }

  @Test
  void selfReferenceEnds() {
    Preprocessing result = Preprocessing.ofText("#define A A + B\n#define B A\n");
    assertEquals("A + A", text(result.macro("A").expansion()));
  }

  @Test
  void takesTheCommentBeforeOrBehind() {
    Preprocessing result =
        Preprocessing.ofText(
            "/** The answer. */\n#define A 42 /* not this */\n#define B 1 /**< one */\n"
                + "\n#define C 2 // two\n#define D \\\n 3\n");
    assertEquals("/** The answer. */", result.macro("A").comment());
    assertEquals("/**< one */", result.macro("B").comment());
    assertEquals("// two", result.macro("C").comment());
    assertEquals("", result.macro("D").comment());
  }

  @Test
  void commandLineComesFirst() {
    PreprocessOptions options =
        new PreprocessOptions(
            List.of("a.h"),
            List.of(),
            List.of(
                MacroOption.define("A"),
                MacroOption.define("B=x=1"),
                MacroOption.define("F(x)=-x"),
                MacroOption.define("C=3"),
                MacroOption.undefine("C"),
                MacroOption.undefine("__linux__")),
            Target.LINUX_X86_64);
    Preprocessing result =
        Preprocessing.of(options, new MemoryFiles().with("a.h", "A B F(2) C __linux__ __unix__\n"));
    assertEquals(
        "1 x=1 -2 C __linux__ 1".replace("x=1", "x = 1").replace("-2", "- 2"), result.text());
    assertEquals(List.of(), result.codes());
  }

  private static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
