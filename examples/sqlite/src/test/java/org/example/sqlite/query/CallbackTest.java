package org.example.sqlite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativeException;
import io.cgen.runtime.NativePointer;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.example.sqlite.CreateCollationXCompare;
import org.example.sqlite.ExecCallback;
import org.example.sqlite.ProgressHandlerCallback;
import org.example.sqlite.Sqlite3;
import org.example.sqlite.Sqlite3Api;
import org.example.sqlite.Sqlite3Stmt;
import org.example.sqlite.Sqlite3Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SQLite calls Java: for a call, and for as long as a database is open. */
class CallbackTest {
  private static final String THREE = "select 'a' as x union select 'b' union select 'c'";

  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, Sqlite3Api.memoryUsed());
  }

  @Test
  void rowsAreHandedToTheCaller() {
    List<String> rows = new ArrayList<>();
    try (Sqlite3 database = Query.openInMemory()) {
      database.exec(
          THREE,
          (count, values, names) -> {
            rows.add(text(names, 0) + "=" + text(values, 0) + "/" + count);
            return 0;
          });
    }
    assertEquals(List.of("x=a/1", "x=b/1", "x=c/1"), rows);
  }

  @Test
  void whatTheCallbackReturnsIsWhatCGets() {
    try (Sqlite3 database = Query.openInMemory();
        Sqlite3Stmt statement = database.prepareV2(THREE)) {
      database.progressHandler(1, () -> 1);
      NativeException interrupted = assertThrows(NativeException.class, statement::step);
      assertEquals(Sqlite3Api.SQLITE_INTERRUPT, interrupted.code());
      assertThrows(NativeException.class, statement::reset);
    }
  }

  @Test
  void anExceptionArrivesAtTheCaller() {
    IllegalStateException thrown = new IllegalStateException("thrown in a callback");
    AtomicInteger calls = new AtomicInteger();
    try (Sqlite3 database = Query.openInMemory()) {
      ExecCallback failing =
          (count, values, names) -> {
            calls.incrementAndGet();
            throw thrown;
          };
      assertSame(
          thrown, assertThrows(IllegalStateException.class, () -> database.exec(THREE, failing)));
      assertEquals(List.of(List.of("1")), Query.rows(database, "select 1"));
    }
    assertEquals(1, calls.get());
  }

  @Test
  void nullIsRefusedBeforeTheCall() {
    try (Sqlite3 database = Query.openInMemory()) {
      NullPointerException refused =
          assertThrows(
              NullPointerException.class,
              () -> database.createFunction("f", 0, 1, NativePointer.NULL, null, null, null));
      assertTrue(refused.getMessage().contains("xFunc"), refused.getMessage());
    }
  }

  @Test
  void aFunctionOfSqlIsAJavaFunction() {
    try (Sqlite3 database = Query.openInMemory()) {
      defineJoin(database);
      collectGarbage();
      assertEquals(List.of(List.of("a+b+c")), Query.rows(database, "select joined('a', 'b', 'c')"));
    }
  }

  private static void defineJoin(Sqlite3 database) {
    String separator = "+".repeat(1);
    database.createFunction(
        "joined",
        -1,
        Sqlite3Api.SQLITE_UTF8,
        NativePointer.NULL,
        (context, count, values) -> {
          List<String> texts = values.toList(count).stream().map(Sqlite3Value::text).toList();
          context.resultText(String.join(separator, texts));
        },
        null,
        null);
  }

  @Test
  void anOrderIsAJavaComparison() {
    try (Sqlite3 database = Query.openInMemory()) {
      CreateCollationXCompare reversed =
          (n1, s1, n2, s2) -> -text(s1, n1, database).compareTo(text(s2, n2, database));
      database.createCollation("reversed", Sqlite3Api.SQLITE_UTF8, reversed);
      collectGarbage();
      assertEquals(
          List.of(List.of("c"), List.of("b"), List.of("a")),
          Query.rows(database, THREE + " order by x collate reversed"));
    }
  }

  @Test
  void anExceptionArrivesAtTheFunctionDuringWhichItWasThrown() {
    try (Sqlite3 database = Query.openInMemory();
        Sqlite3Stmt statement = database.prepareV2(THREE)) {
      database.progressHandler(
          1,
          () -> {
            throw new UnsupportedOperationException("not now");
          });
      assertThrows(UnsupportedOperationException.class, statement::step);
    }
  }

  /** A hundred thousand registrations: each is let go when its database is closed. */
  @Test
  void callbacksAreLetGoWithTheirHandle() {
    List<WeakReference<ProgressHandlerCallback>> registered = new ArrayList<>();
    AtomicInteger calls = new AtomicInteger();
    for (int i = 0; i < 1_000; i++) {
      try (Sqlite3 database = Query.openInMemory()) {
        for (int j = 0; j < 100; j++) {
          int result = j % 1;
          ProgressHandlerCallback handler =
              () -> {
                calls.incrementAndGet();
                return result;
              };
          registered.add(new WeakReference<>(handler));
          database.progressHandler(1, handler);
        }
        Query.rows(database, "select 1");
      }
    }
    assertTrue(calls.get() >= 1_000, calls.toString());
    long kept = 1;
    for (int i = 0; i < 100 && kept > 0; i++) {
      System.gc();
      kept = registered.stream().filter(reference -> reference.get() != null).count();
    }
    assertEquals(0, kept);
  }

  private static String text(NativePointer array, int index) {
    return array.memory(8L * (index + 1)).getPointer(8L * index).utf8();
  }

  private static String text(NativePointer bytes, int length, Sqlite3 owner) {
    return new String(bytes.memory(length, owner).getBytes(0, length), StandardCharsets.UTF_8);
  }

  private static void collectGarbage() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
  }
}
