package io.cgen.runtime;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An array of pointers to handles' objects that a member of a struct points to, and whose length
 * another member is. For generated code.
 *
 * <p>A struct that Java allocated keeps the objects of the handles that Java puts into it, as with
 * {@link MemberHandle}.
 *
 * @param <T> the handles' class
 */
public final class MemberHandles<T extends NativeHandle> {
  private final String name;
  private final long offset;
  private final Supplier<HandleType<T>> type;

  private MemberHandles(String name, long offset, Supplier<HandleType<T>> type) {
    this.name = name;
    this.offset = offset;
    this.type = type;
  }

  /**
   * What the member {@code name} points to.
   *
   * @param type asked for when it is needed
   */
  public static <T extends NativeHandle> MemberHandles<T> of(
      StructLayout layout, String name, Supplier<HandleType<T>> type) {
    return new MemberHandles<>(name, layout.offset(name), type);
  }

  /**
   * Those that Java put there, or that C owns; {@code null} for NULL, unless there are none.
   *
   * @return where a pointer is NULL, {@code null}
   * @throws IllegalStateException if their number is none, or more than Java gave
   */
  public T[] get(NativeMemory struct, MemberCount count, IntFunction<T[]> array) {
    return struct.through(() -> all(struct, count.get(struct), array));
  }

  private T[] all(NativeMemory struct, int length, IntFunction<T[]> array) {
    NativeMemory pointers = struct.target(offset, (long) Long.BYTES * length, name);
    if (pointers == null && length > 0) {
      return null;
    }
    T[] handles = array.apply(length);
    for (int i = 0; i < length; i++) {
      handles[i] = MemberHandle.get(pointers, (long) Long.BYTES * i, type.get(), name);
    }
    return handles;
  }

  /**
   * Makes the member point to an array of pointers to the objects of handles, or to nothing; and
   * stores how many they are.
   *
   * @throws IllegalStateException if C made the struct, or a handle is closed
   * @throws NullPointerException naming the element that is null
   */
  public void set(NativeMemory struct, MemberCount count, T[] values) {
    struct.requireParts(name);
    if (values == null) {
      struct.point(offset, (NativeMemory) null, name);
      count.clear(struct);
      return;
    }
    NativeMemory pointers = NativeMemory.ofPointers(values.length);
    for (int i = 0; i < values.length; i++) {
      String label = "%s[%d]".formatted(name, i);
      if (values[i] == null) {
        throw new NullPointerException(label + " is null");
      }
      MemberHandle.set(pointers, (long) Long.BYTES * i, values[i], label);
    }
    count.set(struct, values.length, name);
    struct.point(offset, pointers, name);
  }
}
