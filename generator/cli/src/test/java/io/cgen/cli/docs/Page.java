package io.cgen.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, as the code blocks that are in it: fenced ones, and those that are
 * indented by four spaces.
 */
final class Page {
  private static final Pattern DIRECTIVE = Pattern.compile("<!-- ([a-z]+)(?:: (.*))? -->");
  private static final String INDENT = "    ";

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Block.Directive> directive = Optional.empty();
  private int next;

  private Page(List<String> lines) {
    this.lines = lines;
  }

  /** The blocks of the page at {@code file}, in order. */
  static List<Block> blocks(Path file) throws IOException {
    Page page = new Page(Files.readAllLines(file));
    while (page.next < page.lines.size()) {
      page.read(page.lines.get(page.next));
    }
    return page.blocks;
  }

  private void read(String line) {
    Matcher comment = DIRECTIVE.matcher(line);
    if (line.startsWith("```")) {
      fenced();
    } else if (line.startsWith(INDENT) && !line.strip().matches("[*-] .*|\\d+\\. .*|.*-->")) {
      indented();
    } else {
      if (comment.matches()) {
        String argument = Optional.ofNullable(comment.group(2)).orElse("");
        directive = Optional.of(new Block.Directive(comment.group(1), argument));
      } else if (!line.isBlank()) {
        directive = Optional.empty();
      }
      next++;
    }
  }

  private void fenced() {
    int first = ++next;
    while (!lines.get(next).startsWith("```")) {
      next++;
    }
    add(first, lines.subList(first, next++));
  }

  private void indented() {
    int first = next;
    while (next < lines.size() && (lines.get(next).startsWith(INDENT) || continues())) {
      next++;
    }
    add(
        first,
        lines.subList(first, next).stream()
            .map(line -> line.isBlank() ? "" : line.substring(INDENT.length()))
            .toList());
  }

  private boolean continues() {
    return lines.get(next).isBlank()
        && next + 1 < lines.size()
        && lines.get(next + 1).startsWith(INDENT);
  }

  private void add(int first, List<String> content) {
    blocks.add(new Block(first, String.join("\n", content) + "\n", directive));
    directive = Optional.empty();
  }
}
