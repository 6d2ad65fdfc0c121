package io.cgen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.Note;
import io.cgen.diag.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Diagnostics in Maven's log. */
class MavenReportTest {
  private static Optional<Excerpt> at(String file, int line, int column) {
    return Optional.of(new Excerpt(new Position(file, line, column), "", 1));
  }

  @Test
  void positionIsWrittenAsThoseOfJavac() {
    Diagnostic diagnostic =
        new Diagnostic(
            DiagnosticCode.SYNTAX, "expected ';'", at("/home/ada/dogs.h", 3, 5), List.of());

    assertEquals("/home/ada/dogs.h:[3,5] expected ';' [syntax]", MavenReport.text(diagnostic));
  }

  @Test
  void notesFollowOnLinesOfTheirOwn() {
    List<Note> notes =
        List.of(
            new Note("included from here", at("/home/ada/dogs.h", 1, 10)),
            new Note("add the folder it is in", Optional.empty()));
    Diagnostic diagnostic =
        new Diagnostic(DiagnosticCode.SYNTAX, "expected ';'", Optional.empty(), notes);

    assertEquals(
        """
        expected ';' [syntax]
          /home/ada/dogs.h:[1,10] included from here
          add the folder it is in""",
        MavenReport.text(diagnostic));
  }
}
