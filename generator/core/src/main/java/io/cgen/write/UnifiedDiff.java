package io.cgen.write;

import io.cgen.write.EditScript.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The difference between two texts in unified format, as {@code diff -u} prints it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<Edit> edits;
  private final StringBuilder text = new StringBuilder();
  private int oldLine;
  private int newLine;

  private UnifiedDiff(List<Edit> edits) {
    this.edits = edits;
  }

  static String of(FileChange change) {
    String from = change.before().isPresent() ? "a/" + change.path() : "/dev/null";
    String to = change.after().isPresent() ? "b/" + change.path() : "/dev/null";
    List<Edit> edits = EditScript.between(lines(change.before()), lines(change.after()));
    return "--- " + from + "\n+++ " + to + "\n" + new UnifiedDiff(edits).hunks();
  }

  private static List<String> lines(Optional<String> text) {
    List<String> lines = new ArrayList<>(text.orElse("").lines().toList());
    if (!lines.isEmpty() && !text.get().endsWith("\n")) {
      lines.add(lines.remove(lines.size() - 1) + "\n\\ No newline at end of file");
    }
    return lines;
  }

  private String hunks() {
    int index = 0;
    int change = nextChange(0);
    while (change < edits.size()) {
      int start = Math.max(index, change - CONTEXT);
      oldLine += start - index;
      newLine += start - index;
      index = hunkEnd(change);
      hunk(edits.subList(start, index));
      change = nextChange(index);
    }
    return text.toString();
  }

  private void hunk(List<Edit> hunk) {
    int oldLines = (int) hunk.stream().filter(edit -> edit.sign() != '+').count();
    int newLines = (int) hunk.stream().filter(edit -> edit.sign() != '-').count();
    text.append("@@ -").append(range(oldLine, oldLines));
    text.append(" +").append(range(newLine, newLines)).append(" @@\n");
    hunk.forEach(edit -> text.append(edit.sign()).append(edit.line()).append('\n'));
    oldLine += oldLines;
    newLine += newLines;
  }

  private int nextChange(int from) {
    int index = from;
    while (index < edits.size() && !edits.get(index).isChange()) {
      index++;
    }
    return index;
  }

  /** Where the hunk around {@code change} ends: changes that are close share one. */
  private int hunkEnd(int change) {
    int end = change;
    for (int next = change; next < edits.size(); next = nextChange(end)) {
      if (next - end > 2 * CONTEXT) {
        break;
      }
      end = next + 1;
    }
    return Math.min(end + CONTEXT, edits.size());
  }

  private static String range(int line, int length) {
    return (length == 0 ? line : line + 1) + (length == 1 ? "" : "," + length);
  }
}
