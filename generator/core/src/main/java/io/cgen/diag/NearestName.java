package io.cgen.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant when they typed one that does not exist. */
public final class NearestName {
  private NearestName() {}

  /** The nearest of {@code names}, if one is near enough to be a slip. */
  public static Optional<String> of(String typed, Collection<String> names) {
    int limit = Math.max(2, typed.length() / 3);
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(typed, name)))
        .filter(name -> distance(typed, name) <= limit);
  }

  /** A half sentence that suggests the nearest of {@code names}, or nothing if none is near. */
  public static String suggestion(String typed, Collection<String> names) {
    return of(typed, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** How many letters must be added, taken away or changed, their case not counting. */
  private static int distance(String typed, String name) {
    String from = typed.toLowerCase(Locale.ROOT);
    String to = name.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int i = 0; i < from.length(); i++) {
      nextRow(row, from.charAt(i), to);
    }
    return row[to.length()];
  }

  private static void nextRow(int[] row, char letter, String to) {
    int diagonal = row[0];
    row[0]++;
    for (int column = 1; column < row.length; column++) {
      int change = diagonal + (letter == to.charAt(column - 1) ? 0 : 1);
      diagonal = row[column];
      row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
    }
  }
}
