package org.example;

import io.cgen.runtime.NativeException;

/** Meets every kind of error. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    failing(() -> Store.open("/nowhere"));
    System.out.println("stores: " + Api.storesOpen());
    try (Store store = Store.open("numbers")) {
      failing(store::cursor);
      failing(() -> store.sum(new int[1]));
      failing(store::describe);
      System.out.println("texts: " + Api.textsMade());
      store.put(1);
      store.put(2);
      store.put(40);
      failing(() -> store.put(3));
      int[] counted = new int[1];
      System.out.println(store.sum(counted) + " of " + counted[0] + ", " + store.describe());
      walk(store);
    }
    System.out.println("stores: " + Api.storesOpen() + ", texts: " + Api.textsMade());
    Api.deviceStart(3);
    failing(() -> Api.deviceStart(11));
    System.out.println(Api.sysRead(1, 5));
    failing(() -> Api.sysRead(-1, 5));
    System.out.println(Api.sysFind("y").isNull());
    failing(() -> Api.sysFind("x"));
    System.out.println(Api.plainName(0));
    failing(() -> Api.plainName(1));
  }

  private static void walk(Store store) {
    try (Cursor cursor = store.cursor()) {
      int rows = 0;
      while (cursor.step() == Api.STORE_ROW) {
        rows++;
      }
      System.out.println("rows: " + rows);
      failing(cursor::step);
    }
  }

  private static void failing(Runnable call) {
    try {
      call.run();
      throw new AssertionError("did not fail");
    } catch (NativeException failure) {
      System.out.println(
          failure.getClass().getSimpleName()
              + ": "
              + failure.getMessage()
              + " | "
              + failure.function()
              + " | "
              + failure.text()
              + " | "
              + failure.code());
    }
  }
}
