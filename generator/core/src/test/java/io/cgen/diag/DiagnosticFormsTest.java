package io.cgen.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Diagnostics look like a compiler's, and are JSON for programs. */
class DiagnosticFormsTest {
  private static Diagnostic diagnostic(Excerpt excerpt, Note... notes) {
    return new Diagnostic(
        DiagnosticCode.SYNTAX, "no \"such\" type", Optional.of(excerpt), List.of(notes));
  }

  @Test
  void showsTheLineAndACaret() {
    Excerpt place = new Excerpt(new Position("a.h", 3, 5), "int foo(;", 3);
    Note note = new Note("in expansion of macro 'X'", Optional.of(place));
    assertEquals(
        """
        a.h:3:5: error: no "such" type [syntax]
        int foo(;
            ^~~
        a.h:3:5: note: in expansion of macro 'X'
        int foo(;
            ^~~
        note: searched nowhere
        """,
        DiagnosticRenderer.text()
            .render(diagnostic(place, note, new Note("searched nowhere", Optional.empty()))));
  }

  @Test
  void keepsTabsAndStaysInTheLine() {
    Excerpt place = new Excerpt(new Position("a.h", 1, 3), "\tx y", 40);
    assertEquals(
        "a.h:1:3: error: no \"such\" type [syntax]\n\tx y\n\t ^~\n",
        DiagnosticRenderer.text().render(diagnostic(place)));
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
