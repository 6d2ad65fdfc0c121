package org.example.timeseries.river;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.example.timeseries.TimeSeriesLibrary;

/** What the library counts: references and memory that somebody has not given back. */
record Census(int references, int allocations) {
  static final Census NOTHING = new Census(0, 0);

  static Census now() {
    return new Census(TimeSeriesLibrary.getNumReferences(), TimeSeriesLibrary.getNumAllocations());
  }

  /** Waits for the collector, if something was dropped. */
  static void awaitNothing() throws InterruptedException {
    long end = System.nanoTime() + 180_000_000_000L;
    while (!now().equals(NOTHING) && System.nanoTime() - end < 0) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(NOTHING, now());
  }
}
