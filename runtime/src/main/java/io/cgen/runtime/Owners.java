package io.cgen.runtime;

import java.util.Arrays;
import java.util.Optional;

/** The handles that a borrowed handle depends on: a call on it is also a call on each of them. */
final class Owners {
  static final Owners NONE = new Owners(NativeHandle.NONE);

  private final NativeHandle[] handles;

  Owners(NativeHandle[] handles) {
    this.handles = handles;
  }

  NativeHandle[] handles() {
    return handles;
  }

  /**
   * Starts a call on each, or on none.
   *
   * @throws IllegalStateException if one is closed
   */
  void enter() {
    int entered = 0;
    try {
      for (; entered < handles.length; entered++) {
        handles[entered].state().enter("");
      }
    } catch (IllegalStateException closed) {
      leave(entered);
      throw closed;
    }
  }

  void leave() {
    leave(handles.length);
  }

  private void leave(int count) {
    for (int i = count - 1; i >= 0; i--) {
      handles[i].state().leave();
    }
  }

  boolean isOneClosed() {
    for (NativeHandle owner : handles) {
      if (owner.isClosed()) {
        return true;
      }
    }
    return false;
  }

  boolean areReleasedWith(Optional<NativeObject> other) {
    return other.isPresent()
        && Arrays.stream(handles).allMatch(h -> h.state().outlasting().equals(other));
  }

  /** See {@link NativeObject#outlasting}. */
  Optional<NativeObject> outlasting() {
    return handles.length > 0 ? handles[0].state().outlasting() : Optional.empty();
  }
}
