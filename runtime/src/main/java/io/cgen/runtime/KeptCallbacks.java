package io.cgen.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The stubs of one kind that C keeps after the call that it was given them in: one for each Java
 * object, however often it is given, so that C finds again what it was given before.
 *
 * <p>A stub counts what holds it: each call that passes it, each handle that it is kept with, and
 * the program if it is kept for ever. The last to let go makes it free.
 */
final class KeptCallbacks {
  private final Map<Object, CallbackSlot> byTarget = new IdentityHashMap<>();

  /** Mostly there are none, and then nobody has to wait for the lock. */
  private volatile boolean isEmpty = true;

  /** The stub of a target, held once more; {@code null} if C keeps none. */
  CallbackSlot hold(Object target) {
    return isEmpty ? null : find(target);
  }

  private synchronized CallbackSlot find(Object target) {
    CallbackSlot slot = byTarget.get(target);
    if (slot != null) {
      slot.hold();
    }
    return slot;
  }

  /**
   * Has a holder keep a stub in place of the call that passed it; one that keeps it already does so
   * once.
   *
   * @return whether the holder has to let go one day
   */
  synchronized boolean keep(CallbackSlot slot, Object holder) {
    boolean isNew = slot.addKeeper(holder);
    byTarget.putIfAbsent(slot.current(), slot);
    isEmpty = false;
    if (!isNew) {
      slot.letGo();
    }
    return isNew;
  }

  /** The holder is gone, and the call that passed the stub holds it again. */
  synchronized void forget(CallbackSlot slot, Object holder) {
    slot.removeKeeper(holder);
  }

  /** A call or a holder lets go; tells whether it was the last. */
  synchronized boolean letGo(CallbackSlot slot, Object holder) {
    slot.removeKeeper(holder);
    boolean isLast = slot.letGo();
    if (isLast) {
      byTarget.remove(slot.current(), slot);
      isEmpty = byTarget.isEmpty();
    }
    return isLast;
  }
}
