package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/** What is to be done once, right after a native object is released. */
final class Cleanups {
  private final List<Runnable> pending = new ArrayList<>(1);

  synchronized void add(Runnable cleanup) {
    pending.add(cleanup);
  }

  /** Takes all of them out; whoever gets them runs them or gives them up. */
  synchronized List<Runnable> take() {
    List<Runnable> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }

  /** Runs what is left; a failure is logged as one of the release of {@code object}. */
  void run(NativeObject object) {
    for (Runnable cleanup : take()) {
      try {
        cleanup.run();
      } catch (RuntimeException failure) {
        RuntimeLog.releaseFailed(object, failure);
      }
    }
  }
}
