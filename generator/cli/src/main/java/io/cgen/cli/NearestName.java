package io.cgen.cli;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody probably meant to type. */
final class NearestName {
  private NearestName() {}

  /** A half sentence that suggests the nearest of {@code names}, or nothing if none is near. */
  static String suggestion(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(typed, name)))
        .filter(name -> distance(typed, name) <= Math.max(2, typed.length() / 3))
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }

  /** How many letters must be added, taken away or changed to make one name of the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
