package io.cgen.parse.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The record layouts that clang prints. */
final class ClangLayouts {
  private static final String START = "*** Dumping AST Record Layout";
  private static final Pattern FIELD =
      Pattern.compile("\\s*(\\d+)(?::(\\d*|-)(?:-(\\d+))?)? \\|   (\\S.*)");
  private static final Pattern SIZE =
      Pattern.compile("\\s*\\| \\[sizeof=(\\d+), align=(\\d+)\\].*");

  /**
   * A record.
   *
   * @param fields name, offset in bits and width of each field, as text
   */
  record Layout(String name, long size, int align, List<String> fields) {}

  private ClangLayouts() {}

  /** The layouts in {@code dump}, by the name of the type. */
  static Map<String, Layout> read(String dump) {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    for (String block : dump.split(Pattern.quote(START))) {
      read(block.lines().toList()).ifPresent(layout -> layouts.put(layout.name(), layout));
    }
    return layouts;
  }

  private static java.util.Optional<Layout> read(List<String> lines) {
    String name = "";
    List<String> fields = new ArrayList<>();
    for (String line : lines) {
      Matcher size = SIZE.matcher(line);
      if (size.matches()) {
        return java.util.Optional.of(
            new Layout(
                name, Long.parseLong(size.group(1)), Integer.parseInt(size.group(2)), fields));
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches() && !name.isEmpty()) {
        fields.add(field(field));
      } else if (line.matches("\\s*0 \\| \\S.*") && name.isEmpty()) {
        name = line.substring(line.indexOf('|') + 2);
      }
    }
    return java.util.Optional.empty();
  }

  private static String field(Matcher line) {
    String text = line.group(4);
    long offset = Long.parseLong(line.group(1)) * 8;
    String width = "";
    if (line.group(2) != null) {
      boolean empty = line.group(2).equals("-");
      long first = empty ? 0 : Long.parseLong(line.group(2));
      offset += first;
      width = ":" + (empty ? 0 : Long.parseLong(line.group(3)) - first + 1);
    }
    return text + " @" + offset + width;
  }
}
