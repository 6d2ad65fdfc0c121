package io.cgen.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of numbers that say how many rows a table has, and how long they are: {@code rows}, {@code
 * nrow}, {@code row_count}. A mere {@code row} says which one.
 */
final class TableNames {
  private static final Pattern ROWS = Pattern.compile("n?rows|nrow|height");
  private static final Pattern COLUMNS = Pattern.compile("n?(?:col|column)s|ncol|ncolumn|width");
  private static final Set<String> SAYS_HOW_MANY =
      Set.of("n", "num", "nb", "number", "count", "cnt");
  private static final Set<String> SAYS_NOTHING = Set.of("of", "out", "p", "ptr");

  private TableNames() {}

  /** Whether {@code name} is that of the number of rows. */
  static boolean isRows(String name) {
    return ROWS.matcher(essence(name)).matches();
  }

  /** Whether {@code name} is that of the number of columns. */
  static boolean isColumns(String name) {
    return COLUMNS.matcher(essence(name)).matches();
  }

  private static String essence(String name) {
    List<String> words =
        Words.of(name).stream().filter(word -> !SAYS_NOTHING.contains(word)).toList();
    List<String> rest = words.stream().filter(word -> !SAYS_HOW_MANY.contains(word)).toList();
    String essence = String.join("_", rest);
    return rest.size() < words.size() ? "n" + essence : essence;
  }
}
