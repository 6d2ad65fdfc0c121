package io.cgen.diag;

import java.util.List;
import java.util.Locale;

/** Diagnostics as JSON objects, one a line. */
final class JsonRenderer implements DiagnosticRenderer {
  @Override
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder("{");
    member("code", diagnostic.code().id(), out);
    out.append(',');
    member("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT), out);
    out.append(',');
    member("message", diagnostic.message(), out);
    diagnostic.excerpt().ifPresent(place -> appendPlace(place, out));
    appendNotes(diagnostic.notes(), out);
    return out.append("}\n").toString();
  }

  private static void appendNotes(List<Note> notes, StringBuilder out) {
    out.append(",\"notes\":[");
    String separator = "";
    for (Note note : notes) {
      out.append(separator).append('{');
      member("message", note.message(), out);
      note.excerpt().ifPresent(place -> appendPlace(place, out));
      out.append('}');
      separator = ",";
    }
    out.append(']');
  }

  private static void appendPlace(Excerpt excerpt, StringBuilder out) {
    out.append(',');
    member("file", excerpt.position().file(), out);
    out.append(",\"line\":").append(excerpt.position().line());
    out.append(",\"column\":").append(excerpt.position().column());
    out.append(",\"length\":").append(excerpt.length()).append(',');
    member("source", excerpt.sourceLine(), out);
  }

  private static void member(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      appendEscaped(value.charAt(i), out);
    }
    out.append('"');
  }

  private static void appendEscaped(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || Character.isSurrogate(c)) {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
