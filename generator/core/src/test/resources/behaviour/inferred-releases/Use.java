package org.example;

import io.cgen.runtime.NativeException;
import java.util.Arrays;

/** Gets messages and numbers that nothing but names says how to free, and leaves none behind. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    failed(() -> Kv.open(""));
    try (Kv store = Kv.open("one")) {
      store.put(3);
      System.out.println(store.get() + " " + Arrays.toString(store.values()));
      failed(() -> store.put(-1));
      store.put(13);
      failed(store::get);
      for (int i = 0; i < 100_000; i++) {
        if (store.values().length != 13) {
          throw new AssertionError();
        }
        try {
          store.put(-1);
          throw new AssertionError();
        } catch (NativeException expected) {
          // counted below
        }
      }
      System.out.println("alive: " + Api.alive());
    }
    System.out.println("alive: " + Api.alive());
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
