package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An array of handles that C passed to a callback, and that C owns: {@code sqlite3_value **}. How
 * many there are is only known from the library's documentation, usually from another parameter of
 * the callback; the array is valid as long as that runs.
 *
 * @param <T> the handles' class
 */
public final class HandleArray<T extends NativeHandle> {
  private final long address;
  private final HandleType<T> type;

  private HandleArray(long address, HandleType<T> type) {
    this.address = address;
    this.type = type;
  }

  /** For generated code: the array at an address, {@code null} for NULL. */
  public static <T extends NativeHandle> HandleArray<T> ofAddress(
      long address, HandleType<T> type) {
    return address == 0 ? null : new HandleArray<>(address, type);
  }

  /**
   * One of the handles, {@code null} for NULL.
   *
   * @param index from 0; beyond what C has there, the behaviour is undefined
   * @throws IndexOutOfBoundsException if it is negative
   */
  public T get(int index) {
    Objects.checkIndex(index, Integer.MAX_VALUE);
    long element = RawMemory.getLong(address + (long) Long.BYTES * index);
    return type.borrowOrNull(element, "callback");
  }

  /** The first {@code count} handles. */
  public List<T> toList(int count) {
    List<T> handles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      handles.add(get(i));
    }
    return handles;
  }

  /** Names the address, in hexadecimal. */
  @Override
  public String toString() {
    return "HandleArray[0x" + Long.toHexString(address) + "]";
  }
}
