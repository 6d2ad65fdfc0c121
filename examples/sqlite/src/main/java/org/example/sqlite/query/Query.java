package org.example.sqlite.query;

import java.util.ArrayList;
import java.util.List;
import org.example.sqlite.Sqlite3;
import org.example.sqlite.Sqlite3Api;
import org.example.sqlite.Sqlite3Stmt;

/** Runs SQL on a new database in memory. */
public final class Query {
  private Query() {}

  /** Prints the rows of the query that is given, or of one about SQLite itself. */
  public static void main(String[] sql) {
    String query = sql.length > 0 ? sql[0] : "select sqlite_version(), sqlite_source_id()";
    try (Sqlite3 database = openInMemory()) {
      rows(database, query).forEach(row -> System.out.println(String.join(" | ", row)));
    }
  }

  /** Opens an empty database, which is gone when it is closed. */
  public static Sqlite3 openInMemory() {
    return Sqlite3.open(":memory:");
  }

  /**
   * The rows that {@code sql} gives, each as texts.
   *
   * @throws io.cgen.runtime.NativeException with SQLite's message
   */
  public static List<List<String>> rows(Sqlite3 database, String sql) {
    List<List<String>> rows = new ArrayList<>();
    try (Sqlite3Stmt statement = database.prepareV2(sql)) {
      while (statement.step() == Sqlite3Api.SQLITE_ROW) {
        rows.add(row(statement));
      }
    }
    return rows;
  }

  private static List<String> row(Sqlite3Stmt statement) {
    List<String> row = new ArrayList<>();
    for (int column = 0; column < statement.columnCount(); column++) {
      row.add(statement.columnText(column));
    }
    return row;
  }
}
