package org.example;

import io.cgen.runtime.NativeException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears of errors that C++ reports to a callback. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    Logger.getLogger("io.cgen.runtime").setLevel(Level.OFF);
    failing(() -> Ensemble.create(-2));
    try (Ensemble ensemble = Ensemble.create(2)) {
      System.out.println(ensemble.getValue(1));
      failing(() -> ensemble.getValue(2));
      System.out.println(ensemble.getSize());
      failing(() -> ensemble.reset(11));
      ensemble.reset(3);
      System.out.println(Api.probe() + " " + ensemble.getSize());
      System.out.println(Api.failElsewhere() + " " + ensemble.getSize());
      failing(() -> Api.each(index -> index - 1));
      System.out.println(Api.each(index -> nested(ensemble, index)));
      many(ensemble);
    }
    System.out.println("alive: " + Api.alive());
  }

  /** An error inside a callback belongs to the inner call. */
  private static int nested(Ensemble ensemble, int index) {
    failing(() -> ensemble.getValue(90 + index));
    return index;
  }

  /** Each thread hears of its own errors only. */
  private static void many(Ensemble ensemble) throws InterruptedException {
    int[] heard = new int[4];
    Thread[] threads = new Thread[heard.length];
    for (int i = 0; i < threads.length; i++) {
      int own = i;
      threads[i] = new Thread(() -> heard[own] = heard(ensemble, own));
      threads[i].start();
    }
    for (int i = 0; i < threads.length; i++) {
      threads[i].join();
      System.out.println("thread " + i + ": " + heard[i]);
    }
  }

  private static int heard(Ensemble ensemble, int own) {
    int count = 0;
    for (int i = 0; i < 2000; i++) {
      boolean good = i % 4 != own;
      try {
        ensemble.getValue(good ? 0 : 1000 + own);
      } catch (NativeException failure) {
        count += good || !failure.getMessage().contains(String.valueOf(1000 + own)) ? 10_000 : 1;
      }
    }
    return count;
  }

  private static void failing(Runnable call) {
    try {
      call.run();
      throw new AssertionError("did not fail");
    } catch (NativeException failure) {
      System.out.println(failure.getMessage().replaceAll(" \\(which.*", ""));
    }
  }
}
