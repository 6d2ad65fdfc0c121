package io.cgen.parse;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The alignment that {@code #pragma pack} allows at each place of the unit. */
final class PackPragmas {
  /** Most headers have no pragma, and regular expressions cost time to start. */
  private static final class Patterns {
    static final Pattern PACK = Pattern.compile("pack\\s*\\(([^)]*)\\)?.*");
    static final Pattern MS_STRUCT = Pattern.compile("ms_struct\\s+(on|off|reset).*");
  }

  private record Saved(String label, int alignment) {}

  private final TreeMap<Integer, Integer> changes = new TreeMap<>();
  private final TreeMap<Integer, Boolean> microsoft = new TreeMap<>();
  private final Deque<Saved> saved = new ArrayDeque<>();
  private int current;

  /** Reads the pragmas among {@code tokens}. */
  PackPragmas(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.PRAGMA) {
        pragma(i, token.text().strip());
      }
    }
  }

  /** The largest alignment in bytes at token {@code index}; 0 if nothing limits it. */
  int at(int index) {
    Map.Entry<Integer, Integer> last = changes.floorEntry(index);
    return last == null ? 0 : last.getValue();
  }

  /** Whether {@code #pragma ms_struct on} holds at token {@code index}. */
  boolean microsoftBitFields(int index) {
    Map.Entry<Integer, Boolean> last = microsoft.floorEntry(index);
    return last != null && last.getValue();
  }

  private void pragma(int index, String text) {
    Matcher pack = Patterns.PACK.matcher(text);
    Matcher msStruct = Patterns.MS_STRUCT.matcher(text);
    if (pack.matches()) {
      pack(pack.group(1));
      changes.put(index, current);
    } else if (msStruct.matches()) {
      microsoft.put(index, msStruct.group(1).equals("on"));
    }
  }

  private void pack(String arguments) {
    String[] parts = arguments.strip().split("\\s*,\\s*");
    switch (parts[0]) {
      case "push" -> {
        String label = parts.length > 1 && !isNumber(parts[1]) ? parts[1] : "";
        saved.push(new Saved(label, current));
        number(parts);
      }
      case "pop" -> {
        pop(parts.length > 1 && !isNumber(parts[1]) ? parts[1] : "");
        number(parts);
      }
      case "show" -> {}
      default -> current = isNumber(parts[0]) ? Integer.parseInt(parts[0]) : 0;
    }
  }

  private void number(String[] parts) {
    String last = parts[parts.length - 1];
    if (parts.length > 1 && isNumber(last)) {
      current = Integer.parseInt(last);
    }
  }

  private void pop(String label) {
    if (!label.isEmpty() && saved.stream().noneMatch(entry -> entry.label().equals(label))) {
      return;
    }
    while (!saved.isEmpty()) {
      Saved entry = saved.pop();
      current = entry.alignment();
      if (label.isEmpty() || entry.label().equals(label)) {
        return;
      }
    }
    current = 0;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
  }
}
