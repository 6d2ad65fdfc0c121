package io.cgen.runtime;

/** A handle whose object is not released as long as this is reachable. */
final class KeptHandle {
  private final NativeHandle handle;
  private final long address;

  /**
   * Keeps the object of {@code handle}.
   *
   * @param name what a message calls it
   * @throws IllegalStateException if it is closed
   */
  KeptHandle(NativeHandle handle, String name) {
    this.handle = handle;
    address = handle.state().enter(name);
    try {
      HandleState[] kept = Parents.keep(new NativeHandle[] {handle});
      Collected.then(this, () -> ReleaseChain.unkeep(kept));
    } finally {
      handle.state().leave();
    }
  }

  NativeHandle handle() {
    return handle;
  }

  long address() {
    return address;
  }
}
