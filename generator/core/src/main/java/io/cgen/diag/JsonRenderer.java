package io.cgen.diag;

import java.util.Locale;

/** Diagnostics as JSON objects, one a line. */
final class JsonRenderer implements DiagnosticRenderer {
  @Override
  public String render(Diagnostic diagnostic) {
    JsonWriter json = JsonWriter.compact();
    json.object(() -> members(diagnostic, json));
    return json + "\n";
  }

  private static void members(Diagnostic diagnostic, JsonWriter json) {
    json.field("code", diagnostic.code().id());
    json.field("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.field("message", diagnostic.message());
    diagnostic.excerpt().ifPresent(excerpt -> place(excerpt, json));
    json.array("notes", diagnostic.notes(), note -> json.object(() -> members(note, json)));
  }

  private static void members(Note note, JsonWriter json) {
    json.field("message", note.message());
    note.excerpt().ifPresent(excerpt -> place(excerpt, json));
  }

  private static void place(Excerpt excerpt, JsonWriter json) {
    json.field("file", excerpt.position().file());
    json.field("line", excerpt.position().line());
    json.field("column", excerpt.position().column());
    json.field("length", excerpt.length());
    json.field("source", excerpt.sourceLine());
  }
}
