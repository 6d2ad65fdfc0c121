package io.cgen.runtime;

import java.util.Arrays;

/** A thing that C was given and that has to stay as long as another one. */
interface Kept {
  /** What it is, by identity: nothing keeps it twice. */
  Object key();

  /**
   * Begins to keep it.
   *
   * @return ends that; refers to the thing
   * @throws IllegalStateException if it is gone already
   */
  Runnable hold();

  /** What keeps it as long as it is reachable itself. */
  Object keeper();

  /** Whether it ends with {@code holder} anyway, which so must not be kept by itself. */
  boolean endsWith(NativeObject holder);

  /** Memory, which is there as long as something refers to it. */
  record OfMemory(NativeMemory key) implements Kept {
    @Override
    public Runnable hold() {
      return () -> Collected.keepUntilHere(key);
    }

    @Override
    public Object keeper() {
      return key;
    }

    @Override
    public boolean endsWith(NativeObject holder) {
      return false;
    }
  }

  /** The object of a handle. */
  record OfHandle(NativeHandle handle) implements Kept {
    @Override
    public Object key() {
      return handle.state();
    }

    @Override
    public Runnable hold() {
      HandleState[] states = Parents.keep(new NativeHandle[] {handle});
      return () -> ReleaseChain.unkeep(states);
    }

    @Override
    public Object keeper() {
      return new KeptHandle(handle, "");
    }

    @Override
    public boolean endsWith(NativeObject holder) {
      return endsWith(handle, holder);
    }

    private static boolean endsWith(NativeHandle handle, NativeObject holder) {
      return handle.state() == holder
          || Arrays.stream(handle.state().owners()).anyMatch(owner -> endsWith(owner, holder));
    }
  }
}
