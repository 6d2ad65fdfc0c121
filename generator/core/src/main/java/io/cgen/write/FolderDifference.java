package io.cgen.write;

import java.util.ArrayList;
import java.util.List;

/**
 * How an output folder differs from what was generated.
 *
 * @param changes the files that differ, in the order of their paths
 * @param unchanged how many files are as they should be
 */
public record FolderDifference(List<FileChange> changes, int unchanged) {
  public FolderDifference {
    changes = List.copyOf(changes);
  }

  /** Whether the folder holds exactly what was generated. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many files are written, new or changed. */
  public long written() {
    return changes.stream().filter(change -> change.after().isPresent()).count();
  }

  /** How many files are no longer generated. */
  public long removed() {
    return changes.size() - written();
  }

  /** How many files are written, unchanged and removed, in words. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    add(parts, written(), "written");
    add(parts, unchanged, "unchanged");
    add(parts, removed(), "removed");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  /** The difference in unified format: what to do to the folder to make it up to date. */
  public String unifiedDiff() {
    StringBuilder text = new StringBuilder();
    changes.forEach(change -> text.append(UnifiedDiff.of(change)));
    return text.toString();
  }
}
