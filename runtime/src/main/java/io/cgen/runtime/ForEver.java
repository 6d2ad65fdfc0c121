package io.cgen.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The stubs of one kind that stand for a Java object as long as the program runs: one for each
 * object, however often C is given it.
 */
final class ForEver {
  private final Map<Object, CallbackSlot> byTarget = new IdentityHashMap<>();

  /** Mostly there are none, and then nobody has to wait for the lock. */
  private volatile boolean isEmpty = true;

  /** The stub of a target; {@code null} if it has none. */
  CallbackSlot find(Object target) {
    if (isEmpty) {
      return null;
    }
    synchronized (byTarget) {
      return byTarget.get(target);
    }
  }

  /** Two threads may each have taken a stub for the same target: the first is given again. */
  void add(CallbackSlot slot, Object target) {
    synchronized (byTarget) {
      byTarget.putIfAbsent(target, slot);
    }
    isEmpty = false;
  }
}
