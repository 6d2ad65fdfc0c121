package org.example;

import io.cgen.runtime.NativeException;

/** Gets the messages of errors as exceptions, and leaves none behind. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    failed(() -> Db.open(""));
    try (Db db = Db.open("one")) {
      db.put(3);
      System.out.println(db.get());
      failed(() -> db.put(-1));
      db.put(13);
      failed(db::get);
      db.exec("all");
      failed(() -> db.exec(""));
      db.put(99);
      failed(() -> db.exec("all"));
      for (int i = 0; i < 100_000; i++) {
        try {
          db.put(-1);
          throw new AssertionError();
        } catch (NativeException expected) {
          // counted below
        }
      }
    }
    System.out.println("messages left: " + Api.messages());
  }

  private static void failed(Runnable call) {
    try {
      call.run();
      System.out.println("did not fail");
    } catch (NativeException failure) {
      System.out.println(failure.getMessage() + " | " + failure.function());
    }
  }
}
