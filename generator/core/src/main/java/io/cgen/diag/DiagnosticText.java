package io.cgen.diag;

import java.util.Locale;
import java.util.Optional;

/** A diagnostic as a person reads it: position, message, source line, caret, notes. */
public final class DiagnosticText {
  private static final int TAB_STOP = 8;

  private final StringBuilder text = new StringBuilder();

  private DiagnosticText() {}

  /** Renders {@code diagnostic} on one or more lines, each ended by a line feed. */
  public static String of(Diagnostic diagnostic) {
    DiagnosticText text = new DiagnosticText();
    String message = diagnostic.message() + " [" + diagnostic.code().id() + "]";
    text.remark(diagnostic.severity(), message, diagnostic.excerpt());
    diagnostic.notes().forEach(n -> text.remark(Severity.NOTE, n.message(), n.excerpt()));
    return text.text.toString();
  }

  private void remark(Severity severity, String message, Optional<Excerpt> excerpt) {
    excerpt.ifPresent(e -> text.append(e.position()).append(": "));
    text.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(message).append('\n');
    excerpt.filter(e -> !e.sourceLine().isEmpty()).ifPresent(this::sourceLine);
  }

  private void sourceLine(Excerpt excerpt) {
    String line = excerpt.sourceLine();
    int start = Math.min(excerpt.position().column() - 1, line.length());
    int end = Math.max(start + 1, Math.min(start + excerpt.length(), line.length()));
    String margin = String.format(Locale.ROOT, "%5d", excerpt.position().line());
    text.append(margin).append(" | ").append(withoutTabs(line)).append('\n');
    text.append(" ".repeat(margin.length())).append(" | ");
    text.append(" ".repeat(withoutTabs(line.substring(0, start)).length()));
    text.append('^').append("~".repeat(end - start - 1)).append('\n');
  }

  private static String withoutTabs(String line) {
    StringBuilder expanded = new StringBuilder(line.length() + TAB_STOP);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        expanded.append(" ".repeat(TAB_STOP - expanded.length() % TAB_STOP));
      } else {
        expanded.append(line.charAt(i));
      }
    }
    return expanded.toString();
  }
}
