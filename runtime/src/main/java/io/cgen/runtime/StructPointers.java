package io.cgen.runtime;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/** Arrays of views of structs that C hands out as an array of pointers. For generated code. */
public final class StructPointers {
  private StructPointers() {}

  /**
   * Views of structs that C owns.
   *
   * @param count how many pointers there are
   * @param owners handles whose release would end the memory
   * @return {@code null} for NULL, as each element is where the pointer is
   * @throws NativeException if the number is none
   */
  public static <T extends NativeStruct> T[] views(
      long address,
      long count,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      NativeHandle... owners) {
    LongFunction<T> one = at -> view.apply(NativeMemory.view(at, layout.byteSize(), owners));
    return address == 0 ? null : all(address, NativeArrays.length(count), one, array);
  }

  /** The same of structs that are const in C, so that Java may only read them. */
  public static <T extends NativeStruct> T[] constViews(
      long address,
      long count,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      NativeHandle... owners) {
    return views(address, count, layout, one -> view.apply(one.asConst()), array, owners);
  }

  /**
   * Views of structs that now belong to Java: the array is freed when each of them is unreachable,
   * and what it points to with it, as the library has it.
   *
   * @param release frees the array, also if the number is none
   * @param keepsAlive handles that must not be released before
   * @return {@code null} for NULL, as each element is where the pointer is
   */
  public static <T extends NativeStruct> T[] owned(
      long address,
      long count,
      ArrayRelease release,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      NativeHandle... keepsAlive) {
    if (address == 0) {
      return null;
    }
    StructArrays.requireLength(address, count, release);
    OwnedMemory owned =
        new OwnedMemory(address, layout.toString(), at -> release.free(at, count), keepsAlive);
    long size = layout.byteSize();
    LongFunction<T> one = at -> view.apply(NativeMemory.owned(at, size, owned).slice(0, size));
    return all(address, (int) count, one, array);
  }

  private static <T> T[] all(
      long address, int count, LongFunction<T> view, IntFunction<T[]> array) {
    T[] views = array.apply(count);
    for (int i = 0; i < count; i++) {
      long struct = RawMemory.getLong(address + (long) Long.BYTES * i);
      views[i] = struct == 0 ? null : view.apply(struct);
    }
    return views;
  }
}
