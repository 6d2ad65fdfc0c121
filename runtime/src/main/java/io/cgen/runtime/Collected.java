package io.cgen.runtime;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;

/** What happens when the collector finds an object unreachable: memory is freed, or let go. */
final class Collected {
  private static final Cleaner CLEANER = Cleaner.create(Collected::daemon);

  private Collected() {}

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "cgen-memory-cleaner", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    return thread;
  }

  /** The action must not refer to the object. */
  static void then(Object object, Runnable action) {
    CLEANER.register(object, action);
  }

  /** Keeps one object as long as another is reachable. */
  static void keepUntilCollected(Object object, Object keeper) {
    CLEANER.register(object, () -> keepUntilHere(keeper));
  }

  static void keepUntilHere(Object keeper) {
    Reference.reachabilityFence(keeper);
  }
}
