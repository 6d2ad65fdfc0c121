package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java string literal in plain ASCII, so that its value depends on no compiler's idea of the
 * file's encoding and nothing invisible hides in it. A long one is a sum of shorter ones.
 */
final class StringLiteral {
  private static final int MAXIMUM_LENGTH = 80;

  private StringLiteral() {}

  static CodeBlock of(String text) {
    return parts(text).stream()
        .map(part -> CodeBlock.of("$L", '"' + part + '"'))
        .collect(CodeBlock.joining("$W+ "));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (char c : text.toCharArray()) {
      String escaped = escaped(c);
      if (part.length() + escaped.length() > MAXIMUM_LENGTH) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(escaped);
    }
    parts.add(part.toString());
    return parts;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    };
  }
}
