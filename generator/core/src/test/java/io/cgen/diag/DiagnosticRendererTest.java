package io.cgen.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
  private static Excerpt excerpt(String file, int line, int column, String text, int length) {
    return new Excerpt(new Position(file, line, column), text, length);
  }

  @Test
  void showsTheSourceLineAndACaretUnderThePlace() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SYNTAX,
            "expected ';' after the declaration",
            Optional.of(excerpt("dogs.h", 3, 5, "int no_semicolon", 12)),
            List.of(
                new Note(
                    "in expansion of macro 'X'",
                    Optional.of(excerpt("base.h", 12, 9, "#define X int", 1)))));

    assertEquals(
        """
        dogs.h:3:5: error: expected ';' after the declaration [syntax]
        int no_semicolon
            ^~~~~~~~~~~~
        base.h:12:9: note: in expansion of macro 'X'
        #define X int
                ^
        """,
        DiagnosticRenderer.text().render(diagnostic));
  }

  @Test
  void putsTheCaretRightBehindTabs() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SYNTAX,
            "wrong",
            Optional.of(excerpt("a.h", 1, 6, "\tint\tx;", 1)),
            List.of());

    assertEquals(
        """
        a.h:1:6: error: wrong [syntax]
        \tint\tx;
        \t   \t^
        """,
        DiagnosticRenderer.text().render(diagnostic));
  }

  @Test
  void survivesAPlaceBehindTheEndOfTheLine() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SYNTAX,
            "wrong",
            Optional.of(excerpt("a.h", 1, 9, "int x", 4)),
            List.of());

    assertEquals(
        """
        a.h:1:9: error: wrong [syntax]
        int x
             ^
        """,
        DiagnosticRenderer.text().render(diagnostic));
  }

  @Test
  void isOneLineWithoutAPlace() {
    Diagnostic diagnostic =
        new Diagnostic(DiagnosticCode.OUTPUT, "cannot write", Optional.empty(), List.of());

    assertEquals("error: cannot write [output]\n", DiagnosticRenderer.text().render(diagnostic));
  }

  private static Diagnostic diagnostic(Excerpt excerpt, Note... notes) {
    return new Diagnostic(
        DiagnosticCode.SYNTAX, "no \"such\" type", Optional.of(excerpt), List.of(notes));
  }

  @Test
  void cutsLongLines() {
    Excerpt place = new Excerpt(new Position("a.h", 1, 501), "a".repeat(500) + "b".repeat(500), 2);
    assertEquals(
        "a.h:1:501: error: no \"such\" type [syntax]\n"
            + "a".repeat(60)
            + "b".repeat(100)
            + "\n"
            + " ".repeat(60)
            + "^~\n",
        DiagnosticRenderer.text().render(diagnostic(place)));
  }

  @Test
  void writesOneJsonObjectALine() {
    Excerpt place = new Excerpt(new Position("C:\\a.h", 3, 5), "int\tfoo(;", 3);
    assertEquals(
        "{\"code\":\"syntax\",\"severity\":\"error\",\"message\":\"no \\\"such\\\" type\","
            + "\"file\":\"C:\\\\a.h\",\"line\":3,\"column\":5,\"length\":3,"
            + "\"source\":\"int\\tfoo(;\",\"notes\":[{\"message\":\"hint\"}]}\n",
        DiagnosticRenderer.json().render(diagnostic(place, new Note("hint", Optional.empty()))));
  }
}
