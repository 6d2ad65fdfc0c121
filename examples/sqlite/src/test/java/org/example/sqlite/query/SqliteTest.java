package org.example.sqlite.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativeException;
import java.util.List;
import org.example.sqlite.Sqlite3;
import org.example.sqlite.Sqlite3Api;
import org.example.sqlite.Sqlite3Stmt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** SQLite counts its own memory, so that nothing is left can be seen from outside. */
class SqliteTest {
  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, Sqlite3Api.memoryUsed());
  }

  @Test
  void theLibraryIsTheOneOfTheHeader() {
    assertEquals(Sqlite3Api.SQLITE_VERSION, Sqlite3Api.libversion());
    assertEquals(Sqlite3Api.SQLITE_VERSION_NUMBER, Sqlite3Api.libversionNumber());
  }

  @Test
  void readsATextAndADouble() {
    try (Sqlite3 database = Query.openInMemory();
        Sqlite3Stmt statement = database.prepareV2("select 'd\u00e9j\u00e0 vu', 6.25, null")) {
      assertTrue(Sqlite3Api.memoryUsed() > 0);
      assertEquals(Sqlite3Api.SQLITE_ROW, statement.step());
      assertEquals("d\u00e9j\u00e0 vu", statement.columnText(0));
      assertEquals(6.25, statement.columnDouble(1));
      assertNull(statement.columnText(2));
      assertEquals(Sqlite3Api.SQLITE_DONE, statement.step());
    }
  }

  @Test
  void keepsWhatIsInserted() {
    try (Sqlite3 database = Query.openInMemory()) {
      Query.rows(database, "create table measured (name text, value real)");
      try (Sqlite3Stmt insert = database.prepareV2("insert into measured select 'm' || ?1, ?2")) {
        for (int i = 1; i <= 3; i++) {
          insert.bindInt(1, i);
          insert.bindDouble(2, i * 0.5);
          assertEquals(Sqlite3Api.SQLITE_DONE, insert.step());
          insert.reset();
        }
      }
      assertEquals(
          List.of(List.of("m1", "0.5"), List.of("m2", "1.0"), List.of("m3", "1.5")),
          Query.rows(database, "select * from measured order by name"));
      assertEquals(3, database.lastInsertRowid());
    }
  }

  @Test
  void anErrorHasSqlitesMessage() {
    try (Sqlite3 database = Query.openInMemory()) {
      NativeException failure =
          assertThrows(NativeException.class, () -> database.prepareV2("selec 1"));

      assertEquals("near \"selec\": syntax error", failure.text());
      assertEquals("sqlite3_prepare_v2", failure.function());
      assertEquals(Sqlite3Api.SQLITE_ERROR, failure.code());
    }
  }

  @Test
  void aDatabaseThatCannotBeOpenedIsClosed() {
    NativeException failure =
        assertThrows(NativeException.class, () -> Sqlite3.open("/no/such/folder/database"));

    assertEquals("unable to open database file", failure.text());
  }

  @Test
  void aStatementThatFailsIsAnExceptionToo() {
    try (Sqlite3 database = Query.openInMemory()) {
      Query.rows(database, "create table one (x unique)");
      Query.rows(database, "insert into one values (1)");
      try (Sqlite3Stmt insert = database.prepareV2("insert into one values (?)")) {
        insert.bindInt(1, 1);

        NativeException failure = assertThrows(NativeException.class, insert::step);

        assertEquals("UNIQUE constraint failed: one.x", failure.text());
        assertThrows(NativeException.class, insert::reset);
      }
    }
  }

  @Test
  void textsAndBytesGoInAndOut() {
    byte[] bytes = {0, 1, -1, 0};
    try (Sqlite3 database = Query.openInMemory();
        Sqlite3Stmt statement = database.prepareV2("select ?1, ?2, hex(?2), length(?1)")) {
      statement.bindText(1, "\u00fc\ud83d\udc15");
      statement.bindBlob(2, bytes);
      assertEquals(Sqlite3Api.SQLITE_ROW, statement.step());
      assertEquals("\u00fc\ud83d\udc15", statement.columnText(0));
      assertEquals("0001FF00", statement.columnText(2));
      assertEquals(2, statement.columnInt(3));
      int length = statement.columnBytes(1);
      assertArrayEquals(
          bytes, statement.columnBlob(1).memory(length, statement).getBytes(0, length));
    }
  }

  @Test
  void aStatementKeepsItsConnectionOpen() {
    Sqlite3 database = Query.openInMemory();
    Sqlite3Stmt statement = database.prepareV2("select 1 union select 2");

    database.close();

    assertTrue(Sqlite3Api.memoryUsed() > 0);
    assertEquals(Sqlite3Api.SQLITE_ROW, statement.step());
    assertEquals(1, statement.columnInt(0));
    assertEquals(Sqlite3Api.SQLITE_ROW, statement.step());
    statement.close();
  }

  @Test
  void useAfterCloseThrowsAndNamesTheHandle() {
    Sqlite3 database = Query.openInMemory();
    database.close();

    String message = assertThrows(IllegalStateException.class, database::changes).getMessage();

    assertTrue(message.contains("sqlite3"), message);
  }

  @Test
  @Timeout(600)
  void whatIsDroppedIsReleased() throws InterruptedException {
    dropStatements();

    while (Sqlite3Api.memoryUsed() > 0) {
      System.gc();
      Thread.sleep(10);
    }
  }

  private static void dropStatements() {
    for (int i = 0; i < 100; i++) {
      Query.openInMemory().prepareV2("select " + i).step();
    }
  }
}
