package io.cgen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.diag.Note;
import io.cgen.model.CFunction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDeclarationsTest {
  private static List<String> names(Reading reading) {
    return reading.api().functions().stream().map(CFunction::name).toList();
  }

  @Test
  void aMissingSemicolon() {
    Reading reading = Reading.of("int a(void);", "int b(void)", "int c(void);");
    assertEquals(List.of("a", "c"), names(reading));
    assertEquals(List.of("2: expected ';' after this declaration"), reading.complaints());
  }

  @Test
  void anUnknownType() {
    Reading reading = Reading.of("int a(void);", "int b(unheard_of x);", "int c(void);");
    assertEquals(List.of("a", "c"), names(reading));
    assertEquals(List.of("2: unknown type name 'unheard_of'"), reading.complaints());
    assertEquals("b", reading.api().skipped().get(0).name());
  }

  @Test
  void anUnclosedParenthesis() {
    Reading reading = Reading.of("int a(void);", "int b(int x;", "int c(void);");
    assertEquals(List.of("a", "c"), names(reading));
    assertEquals(1, reading.problems().size());
  }

  @Test
  void aStructWithTwoLayouts() {
    Reading reading =
        Reading.of(
            "struct s { int x; };",
            "struct s { double x; };",
            "union s { int y; };",
            "typedef struct { int x; } t;",
            "typedef struct { int x, y; } t;",
            "int a(struct s *p, t *q);");
    assertEquals(List.of("a"), names(reading));
    assertEquals(
        List.of(
            "2: 'struct s' is defined a second time, and otherwise",
            "5: 't' is defined a second time, and otherwise"),
        reading.complaints());
  }

  @Test
  void aStructThatIsWrittenTwice() {
    Reading reading =
        Reading.of("struct s { int x; };", "struct s {", "  int x;", "};", "int a(struct s *p);");
    assertEquals(List.of(), reading.complaints());
  }

  @Test
  void anEnumWithOtherConstants() {
    Reading reading =
        Reading.of(
            "enum e { A, B };",
            "enum e { A, B };",
            "enum e { A, C };",
            "enum f { B = 7 };",
            "enum g { B = 1 };",
            "int a(enum e e);");
    assertEquals(List.of("a"), names(reading));
    assertEquals(
        List.of(
            "3: 'enum e' is defined a second time, and otherwise",
            "4: 'B' is already 1, and here 7"),
        reading.complaints());
  }

  @Test
  void theEarlierDeclarationIsShown() {
    Reading reading = Reading.of("int a(int x);", "int b(void);", "int a(long x);");
    assertEquals(List.of("3: conflicting types for 'a'"), reading.complaints());
    Note note = reading.problems().get(0).notes().get(0);
    assertEquals("the earlier declaration is here", note.message());
    assertEquals(1, note.excerpt().orElseThrow().position().line());
  }

  @Test
  void anUnclosedBrace() {
    Reading reading =
        Reading.of(
            "struct s {", "  int x;", "", "int a(struct s *p);", "typedef int t;", "t c(void);");
    assertEquals(List.of("a", "c"), names(reading));
    assertEquals(List.of("2: expected '}'"), reading.complaints());
  }

  @Test
  void aBraceThatWasNeverOpened() {
    Reading reading =
        Reading.of("typedef struct s", "  int x;", "  int y;", "} s_t;", "void a(s_t *s);");
    assertEquals(List.of("a"), names(reading));
    assertEquals(List.of("1: expected '{' after 's'"), reading.complaints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struct s unsigned x;",
        "unsigned struct s x;",
        "t int x;",
        "int t x;",
        "t t x;",
        "int char x;",
        "struct s struct s x;",
        "struct t x;"
      })
  void aMemberThatHasTwoTypesOrNone(String member) {
    Reading reading =
        Reading.of("typedef long t; struct s { int x; };", "struct r { " + member + " };");
    assertEquals(1, reading.problems().size());
    assertTrue(reading.complaints().get(0).startsWith("2: "), reading.complaints().get(0));
  }

  @Test
  void aStrayBrace() {
    Reading reading = Reading.of("int a(void);", "}", "int c(void);");
    assertEquals(List.of("a", "c"), names(reading));
    assertEquals(List.of("2: extraneous closing brace ('}')"), reading.complaints());
  }

  @Test
  void aBrokenTypedefStillNamesAType() {
    Reading reading = Reading.of("typedef struct { unheard_of x; } s;", "void a(s *p);");
    assertEquals(List.of("a"), names(reading));
    assertEquals(1, reading.problems().size());
  }

  @Test
  void theMacroThatBroughtTheErrorIsNamed() {
    Reading reading = Reading.of("#define ARGS (int x unheard)", "int a ARGS;");
    assertEquals(2, reading.problems().get(0).excerpt().orElseThrow().position().line());
    assertTrue(
        reading.problems().get(0).notes().stream()
            .anyMatch(note -> note.message().equals("in expansion of macro 'ARGS'")));
  }

  @Test
  void anythingAtAllIsSurvived() {
    for (String text :
        List.of(
            ")",
            "]",
            "int",
            "int x[",
            "struct {",
            "enum { A = ",
            "((((",
            "= = =",
            "@#$",
            "extern \"C\"",
            "(a;b)",
            "enum , }",
            "typedef",
            "int f(",
            "::",
            "a::",
            "__attribute__((",
            "_Alignas(",
            "int x : 3;",
            "sizeof")) {
      Reading.of(text, "int last(void);");
      Reading.of(text);
    }
  }
}
