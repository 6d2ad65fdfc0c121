package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Javadoc comment being written: paragraphs, then tags, wrapped at the line limit. */
final class Javadoc {
  private static final int LINE_LIMIT = 100;
  private static final String CONTINUATION = "    ";

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private boolean inTags;

  /** A comment whose declaration is nested {@code depth} classes deep; 0 for a top-level class. */
  Javadoc(int depth) {
    width = LINE_LIMIT - 2 * depth - " * ".length();
  }

  /** Adds a paragraph of HTML. */
  Javadoc paragraph(String html) {
    return paragraph(html, JavadocText.BLANK, "");
  }

  /** Adds a declaration in C as a paragraph of code. */
  Javadoc declaration(String declaration) {
    String code = JavadocText.code(declaration);
    return paragraph(code, breaks(code), CONTINUATION);
  }

  /** Between parameters, or between words if a parameter is too long for a line. */
  private Pattern breaks(String code) {
    int room = width - CONTINUATION.length();
    boolean fits =
        JavadocText.BLANK_AFTER_COMMA.splitAsStream(code).allMatch(part -> part.length() <= room);
    return fits ? JavadocText.BLANK_AFTER_COMMA : JavadocText.BLANK;
  }

  private Javadoc paragraph(String html, Pattern breaks, String continuation) {
    String start = "";
    if (!lines.isEmpty()) {
      lines.add("");
      start = "<p>";
    }
    lines.addAll(JavadocText.wrapped(start + html, breaks, width, continuation));
    return this;
  }

  /** Adds a block tag with what is said after it. */
  Javadoc tag(String tag, String html) {
    if (!inTags && !lines.isEmpty()) {
      lines.add("");
    }
    inTags = true;
    String text = (tag + " " + html).strip();
    lines.addAll(JavadocText.wrapped(text, JavadocText.BLANK, width, CONTINUATION));
    return this;
  }

  /** The comment's lines. */
  Stream<String> lines() {
    return lines.stream();
  }

  /** The comment's text; empty if there is nothing to say. */
  CodeBlock toCodeBlock() {
    return lines.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", String.join("\n", lines));
  }
}
