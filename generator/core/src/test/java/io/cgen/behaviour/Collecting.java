package io.cgen.behaviour;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The garbage collector, which is asked until it has done what a program waits for. */
public final class Collecting {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
  private static final int PAUSE = 10;

  private Collecting() {}

  /**
   * Collects until {@code done}, or until nobody would believe that it is still to come: what was
   * found is released by other threads, whenever the machine gets round to them.
   */
  public static void until(BooleanSupplier done) throws InterruptedException {
    long begin = System.nanoTime();
    while (!done.getAsBoolean() && System.nanoTime() - begin < PATIENCE) {
      once();
    }
  }

  /** Collects, and lets other threads release what was found. */
  static void once() throws InterruptedException {
    System.gc();
    Thread.sleep(PAUSE);
  }
}
