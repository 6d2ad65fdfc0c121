package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of handles made from C's arrays of pointers; the array is released when it was read. For
 * generated code.
 */
public final class HandleArrays {
  private HandleArrays() {}

  /**
   * Handles of which each is a reference that Java owns.
   *
   * @param count how many there are; an element that is NULL is {@code null}
   * @param release frees the array, not what its elements point to
   * @param function the function that handed it out, for messages
   * @param keepsAlive handles that must not be released before them
   * @return {@code null} for NULL
   */
  public static <T extends NativeHandle> List<T> owned(
      long address,
      long count,
      ArrayRelease release,
      HandleType<T> type,
      String function,
      NativeHandle... keepsAlive) {
    return NativeArrays.copied(
        address,
        count,
        release,
        (from, length) -> listed(from, length, at -> type.ownOrNull(at, function, keepsAlive)));
  }

  /** The same for handles that C owns. */
  public static <T extends NativeHandle> List<T> borrowed(
      long address,
      long count,
      ArrayRelease release,
      HandleType<T> type,
      String function,
      NativeHandle... owners) {
    return NativeArrays.copied(
        address,
        count,
        release,
        (from, length) -> listed(from, length, at -> type.borrowOrNull(at, function, owners)));
  }

  /** Owned handles in an array that ends with NULL. */
  public static <T extends NativeHandle> List<T> ownedToNull(
      long address,
      ArrayRelease release,
      HandleType<T> type,
      String function,
      NativeHandle... keepsAlive) {
    long count = TextArrays.countToNull(address);
    return owned(address, count, release, type, function, keepsAlive);
  }

  /** Borrowed handles in an array that ends with NULL. */
  public static <T extends NativeHandle> List<T> borrowedToNull(
      long address,
      ArrayRelease release,
      HandleType<T> type,
      String function,
      NativeHandle... owners) {
    long count = TextArrays.countToNull(address);
    return borrowed(address, count, release, type, function, owners);
  }

  /** Makes the handle of one element. */
  private interface Element<T> {
    T at(long address);
  }

  private static <T> List<T> listed(long address, int count, Element<T> element) {
    List<T> handles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      handles.add(element.at(RawMemory.getLong(address + (long) Long.BYTES * i)));
    }
    return handles;
  }
}
