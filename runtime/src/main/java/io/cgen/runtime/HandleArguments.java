package io.cgen.runtime;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Handles that are passed to C as one array, each of them held open between {@code begin} and
 * {@code end}. For generated code.
 *
 * <p>It holds the handles that the array had at the beginning: if another thread puts others into
 * it meanwhile, C does not see those. A handle may be there several times.
 */
public final class HandleArguments {
  private final NativeHandle[] handles;
  private final long[] addresses;
  private final boolean isNull;

  private HandleArguments(NativeHandle[] handles, boolean isNull) {
    this.handles = handles;
    this.addresses = new long[handles.length];
    this.isNull = isNull;
  }

  /**
   * Holds all handles open, or none.
   *
   * @throws NullPointerException naming the parameter, or its element that is null
   * @throws IllegalStateException naming the element that is closed
   */
  public static HandleArguments begin(NativeHandle[] handles, String parameter) {
    Required.argument(handles, parameter);
    return begun(handles, parameter, false);
  }

  /** The same, with NULL for {@code null}. */
  public static HandleArguments beginOrNull(NativeHandle[] handles, String parameter) {
    return handles == null
        ? new HandleArguments(NativeHandle.NONE, true)
        : begin(handles, parameter);
  }

  /** The same for an array in which an element that is {@code null} is NULL. */
  public static HandleArguments beginSparse(NativeHandle[] handles, String parameter) {
    Required.argument(handles, parameter);
    return begun(handles, parameter, true);
  }

  /** The same, with NULL for {@code null}. */
  public static HandleArguments beginSparseOrNull(NativeHandle[] handles, String parameter) {
    return handles == null
        ? new HandleArguments(NativeHandle.NONE, true)
        : beginSparse(handles, parameter);
  }

  private static HandleArguments begun(NativeHandle[] handles, String parameter, boolean sparse) {
    HandleArguments all = new HandleArguments(handles.clone(), false);
    int entered = 0;
    try {
      for (; entered < all.handles.length; entered++) {
        all.enter(entered, parameter, sparse);
      }
      return all;
    } catch (RuntimeException refused) {
      all.leave(entered);
      throw refused;
    }
  }

  private void enter(int index, String parameter, boolean sparse) {
    NativeHandle handle = handles[index];
    if (handle != null) {
      addresses[index] = handle.state().enter(parameter + "[" + index + "]");
    } else if (!sparse) {
      throw new NullPointerException(parameter + "[" + index + "] is null");
    }
  }

  /** What is passed to C: an array of the addresses, with NULL behind the last. */
  public long copyIn(Scratch scratch) {
    return isNull ? 0 : scratch.copyIn(addresses, "");
  }

  /** The handles and others; for what is to be kept alive by something that is made of them. */
  public NativeHandle[] with(NativeHandle... others) {
    return Stream.concat(Arrays.stream(handles), Arrays.stream(others))
        .toArray(NativeHandle[]::new);
  }

  /** Ends the call for each handle. */
  public void end() {
    leave(handles.length);
    Reference.reachabilityFence(this);
  }

  private void leave(int count) {
    for (int i = count - 1; i >= 0; i--) {
      if (handles[i] != null) {
        handles[i].state().leave();
      }
    }
  }
}
