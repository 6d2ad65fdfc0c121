package io.cgen.behaviour;

import java.lang.reflect.Method;

/** Runs a program, and then the collector until it can have found everything. */
final class LastCollection {
  private static final int ROUNDS = 10;
  private static final int MILLISECONDS = 20;

  private LastCollection() {}

  /** The program. */
  public static void main(String[] arguments) throws Exception {
    Method main = Class.forName("org.example.Use").getMethod("main", String[].class);
    main.invoke(null, (Object) arguments);
    for (int i = 0; i < ROUNDS; i++) {
      System.gc();
      Thread.sleep(MILLISECONDS);
    }
  }
}
