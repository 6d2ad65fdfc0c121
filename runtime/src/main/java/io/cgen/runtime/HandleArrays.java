package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Handles made from C's arrays of pointers: lists, of which the array is released when it was read,
 * and arrays that C filled. For generated code.
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

  /**
   * Zeroed room for as many pointers as the array has elements.
   *
   * @throws NullPointerException naming the parameter
   */
  public static long roomFor(Scratch scratch, NativeHandle[] handles, String parameter) {
    Required.argument(handles, parameter);
    return scratch.zeroed((long) Long.BYTES * handles.length);
  }

  /** The same, with NULL for {@code null}. */
  public static long roomForOrNull(Scratch scratch, NativeHandle[] handles, String parameter) {
    return handles == null ? 0 : roomFor(scratch, handles, parameter);
  }

  /**
   * Puts handles that Java owns where C put pointers, and {@code null} elsewhere.
   *
   * @param function the function that put them there, for messages
   */
  public static <T extends NativeHandle> void fillOwned(
      T[] handles, long address, HandleType<T> type, String function, NativeHandle... keepsAlive) {
    fill(handles, address, at -> type.ownOrNull(at, function, keepsAlive));
  }

  /** The same of handles that C owns. */
  public static <T extends NativeHandle> void fill(
      T[] handles, long address, HandleType<T> type, String function, NativeHandle... owners) {
    fill(handles, address, at -> type.borrowOrNull(at, function, owners));
  }

  private static <T> void fill(T[] handles, long address, Element<T> element) {
    for (int i = 0; handles != null && i < handles.length; i++) {
      handles[i] = element.at(RawMemory.getLong(address + (long) Long.BYTES * i));
    }
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
