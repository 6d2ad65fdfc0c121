package io.cgen.diag;

import java.util.Locale;
import java.util.Optional;

/**
 * Diagnostics as compilers print them: {@code file:line:column: error: message [code]}, the source
 * line, a caret below the place, and then the notes in the same form.
 */
final class TextRenderer implements DiagnosticRenderer {
  private static final int WIDEST_LINE = 160;
  private static final int CONTEXT_BEFORE = 60;

  @Override
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    String message = diagnostic.message() + " [" + diagnostic.code().id() + "]";
    append(diagnostic.excerpt(), severity, message, out);
    for (Note note : diagnostic.notes()) {
      append(note.excerpt(), "note", note.message(), out);
    }
    return out.toString();
  }

  private static void append(
      Optional<Excerpt> excerpt, String severity, String message, StringBuilder out) {
    excerpt.ifPresent(place -> out.append(place.position()).append(": "));
    out.append(severity).append(": ").append(message).append('\n');
    excerpt.ifPresent(place -> appendSource(place, out));
  }

  private static void appendSource(Excerpt excerpt, StringBuilder out) {
    String line = excerpt.sourceLine();
    int column = Math.min(excerpt.position().column() - 1, line.length());
    int from = line.length() <= WIDEST_LINE ? 0 : Math.max(0, column - CONTEXT_BEFORE);
    int to = Math.min(line.length(), from + WIDEST_LINE);
    if (line.isBlank()) {
      return;
    }
    out.append(line, from, to).append('\n');
    appendIndent(line, from, column, out);
    out.append('^');
    int marked = Math.min(excerpt.length(), Math.max(1, to - column));
    out.append("~".repeat(marked - 1)).append('\n');
  }

  /** Keeps tabs, so that the caret stands below its place however wide they are shown. */
  private static void appendIndent(String line, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      out.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
  }
}
