package io.cgen.cli;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.Excerpt;
import java.util.Locale;
import java.util.Optional;

/** A diagnostic as other programs read it. */
final class DiagnosticJson {
  private DiagnosticJson() {}

  static void write(Diagnostic diagnostic, JsonWriter json) {
    json.object(
        () -> {
          json.field("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
          json.field("code", diagnostic.code().id());
          json.field("message", diagnostic.message());
          place(diagnostic.excerpt(), json);
          json.array(
              "notes",
              diagnostic.notes(),
              note ->
                  json.object(
                      () -> {
                        json.field("message", note.message());
                        place(note.excerpt(), json);
                      }));
        });
  }

  private static void place(Optional<Excerpt> excerpt, JsonWriter json) {
    if (excerpt.isPresent()) {
      json.field("file", excerpt.get().position().file());
      json.field("line", excerpt.get().position().line());
      json.field("column", excerpt.get().position().column());
    }
  }
}
