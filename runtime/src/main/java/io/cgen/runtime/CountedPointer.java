package io.cgen.runtime;

import java.lang.reflect.Array;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A member of a struct that points to an array whose length another member is.
 *
 * @param name the member
 */
record CountedPointer(String name, long offset) {
  /** What a pointer in the array stands for. */
  interface Reader<T> {
    T at(NativeMemory pointers, long offset);
  }

  /** Makes a pointer in the array point to something. */
  interface Writer<T> {
    void point(NativeMemory pointers, long offset, T target, String label);
  }

  /** That array; {@code null} for NULL. */
  NativeMemory target(NativeMemory struct, long byteSize) {
    return struct.target(offset, byteSize, name);
  }

  /** What the pointers in the array stand for; {@code null} for NULL, unless there are none. */
  <T> T[] get(NativeMemory struct, MemberCount count, IntFunction<T[]> array, Reader<T> reader) {
    return struct.through(() -> all(struct, count.get(struct), array, reader));
  }

  private <T> T[] all(NativeMemory struct, int length, IntFunction<T[]> array, Reader<T> reader) {
    NativeMemory pointers = target(struct, (long) Long.BYTES * length);
    if (pointers == null && length > 0) {
      return null;
    }
    T[] all = array.apply(length);
    for (int i = 0; i < length; i++) {
      all[i] = reader.at(pointers, (long) Long.BYTES * i);
    }
    return all;
  }

  /**
   * Makes the member point to a new array of pointers, or to nothing; and stores their number.
   *
   * @throws IllegalStateException if C made the struct
   * @throws NullPointerException naming the element that is null
   */
  <T> void set(NativeMemory struct, MemberCount count, T[] targets, Writer<T> writer) {
    set(struct, count, targets, () -> pointersTo(targets, writer));
  }

  private <T> NativeMemory pointersTo(T[] targets, Writer<T> writer) {
    NativeMemory pointers = NativeMemory.ofPointers(targets.length);
    for (int i = 0; i < targets.length; i++) {
      T target = Required.element(targets, i, name);
      writer.point(pointers, (long) Long.BYTES * i, target, name + "[" + i + "]");
    }
    return pointers;
  }

  /**
   * Makes the member point to a copy of a Java array, or to nothing; and stores its length.
   *
   * @throws IllegalStateException if C made the struct
   */
  void set(NativeMemory struct, MemberCount count, Object array, Supplier<NativeMemory> copying) {
    struct.requireParts(name);
    if (array == null) {
      struct.point(offset, (NativeMemory) null, name);
      count.clear(struct);
      return;
    }
    NativeMemory copy = copying.get();
    count.set(struct, Array.getLength(array), name);
    struct.point(offset, copy, name);
  }
}
