package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The garbage collector, which is asked until it has done what a test waits for. */
final class Collecting {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);
  private static final int PAUSE = 10;

  private Collecting() {}

  /**
   * Collects until {@code done}. It gives up, and says no, when nobody would believe that it is
   * still to come: what was found is released by other threads, whenever the machine gets round to
   * them.
   */
  static boolean reaches(BooleanSupplier done) throws InterruptedException {
    long begin = System.nanoTime();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() - begin > PATIENCE) {
        return false;
      }
      once();
    }
    return true;
  }

  /** The same for a test, which fails if it does not come. */
  static void until(BooleanSupplier done) throws InterruptedException {
    assertTrue(reaches(done), "what was dropped is not released");
  }

  /** Collects, and lets other threads release what was found. */
  static void once() throws InterruptedException {
    System.gc();
    Thread.sleep(PAUSE);
  }
}
