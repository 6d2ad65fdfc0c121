package io.cgen.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is to be done once, right after a native object is released. */
final class Cleanups {
  private final List<Runnable> pending = new ArrayList<>(1);

  /** What lets go of the things that are kept until then, by what they are; null for nothing. */
  private Map<Object, Runnable> kept;

  synchronized void add(Runnable cleanup) {
    pending.add(cleanup);
  }

  /** Keeps something; what is kept already stays so. */
  synchronized void keep(Kept thing) {
    if (kept == null) {
      kept = new IdentityHashMap<>(2);
    }
    if (!kept.containsKey(thing.key())) {
      kept.put(thing.key(), thing.hold());
    }
  }

  /** Takes all of them out; whoever gets them runs them or gives them up. */
  synchronized List<Runnable> take() {
    List<Runnable> taken = new ArrayList<>(pending);
    taken.addAll(takeKept());
    pending.clear();
    return taken;
  }

  /** The same for what is kept, which it refers to. */
  synchronized List<Runnable> takeKept() {
    List<Runnable> taken = kept == null ? List.of() : List.copyOf(kept.values());
    kept = null;
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
