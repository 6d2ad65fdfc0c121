package io.cgen.write;

import java.util.ArrayList;
import java.util.List;

/**
 * The edits that turn one list of lines into another.
 *
 * <p>Equal beginnings and ends are cut off first; what is left is compared by the longest common
 * subsequence of its lines. Generated files are small, so its quadratic table does not hurt; above
 * {@link #LARGEST_TABLE} cells the rest is shown as replaced.
 */
final class EditScript {
  private static final long LARGEST_TABLE = 25_000_000;

  private final List<Edit> edits = new ArrayList<>();

  private EditScript() {}

  /** One line of the script: {@code ' '}, {@code '-'} or {@code '+'}, and the line. */
  record Edit(char sign, String line) {
    boolean isChange() {
      return sign != ' ';
    }
  }

  static List<Edit> between(List<String> before, List<String> after) {
    int limit = Math.min(before.size(), after.size());
    int start = 0;
    while (start < limit && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < limit - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    EditScript script = new EditScript();
    script.addAll(' ', before.subList(0, start));
    script.compare(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    script.addAll(' ', before.subList(before.size() - end, before.size()));
    return script.edits;
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  private void addAll(char sign, List<String> lines) {
    lines.forEach(line -> edits.add(new Edit(sign, line)));
  }

  private void compare(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > LARGEST_TABLE) {
      addAll('-', before);
      addAll('+', after);
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        edits.add(new Edit(' ', before.get(i++)));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        edits.add(new Edit('-', before.get(i++)));
      } else {
        edits.add(new Edit('+', after.get(j++)));
      }
    }
    addAll('-', before.subList(i, before.size()));
    addAll('+', after.subList(j, after.size()));
  }

  /** At [i][j], how many lines the rests from i and from j have in common. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
