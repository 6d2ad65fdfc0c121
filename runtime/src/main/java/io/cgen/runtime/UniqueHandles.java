package io.cgen.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The live handles of a type whose objects have one Java handle each, found by address.
 *
 * <p>An entry is taken out before the object is released, because after that C may use the address
 * for another object.
 */
final class UniqueHandles {
  private final Map<Long, HandleState> live = new HashMap<>();

  /** The handle at an address, made by {@code fresh} if there is none. */
  synchronized NativeHandle find(long address, Supplier<? extends NativeHandle> fresh) {
    HandleState state = live.get(address);
    NativeHandle found = state == null ? fresh.get() : state.sameHandle();
    live.put(address, found.state());
    return found;
  }

  /** The handle at an address, if it is open. */
  synchronized Optional<NativeHandle> findOpen(long address) {
    HandleState state = live.get(address);
    return state == null || state.isClosed() ? Optional.empty() : Optional.of(state.sameHandle());
  }

  synchronized void forget(long address, HandleState state) {
    live.remove(address, state);
  }
}
