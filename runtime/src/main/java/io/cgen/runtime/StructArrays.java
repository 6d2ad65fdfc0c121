package io.cgen.runtime;

import java.util.function.Function;
import java.util.function.IntFunction;

/** Arrays of views of structs that C hands out. For generated code. */
public final class StructArrays {
  private StructArrays() {}

  /**
   * Views of structs that lie one behind the other and that C owns.
   *
   * @param count how many there are
   * @param owners handles whose release would end the memory
   * @return {@code null} for NULL
   * @throws NativeException if the number is none
   */
  public static <T extends NativeStruct> T[] views(
      long address,
      long count,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      NativeHandle... owners) {
    return views(address, count, layout, view, array, false, owners);
  }

  /** The same of structs that are const in C, so that Java may only read them. */
  public static <T extends NativeStruct> T[] constViews(
      long address,
      long count,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      NativeHandle... owners) {
    return views(address, count, layout, view, array, true, owners);
  }

  private static <T extends NativeStruct> T[] views(
      long address,
      long count,
      StructLayout layout,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      boolean readOnly,
      NativeHandle[] owners) {
    if (address == 0) {
      return null;
    }
    int length = NativeArrays.length(count);
    long size = layout.byteSize();
    NativeMemory memory = NativeMemory.view(address, size * length, owners);
    return views(readOnly ? memory.asConst() : memory, size, view, array, length);
  }

  /**
   * Views of structs that now belong to Java, and that lie one behind the other: they are freed
   * together, when each of them is unreachable.
   *
   * @param release frees the array, also if the number is none
   * @param keepsAlive handles that must not be released before
   * @return {@code null} for NULL
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
    requireLength(address, count, release);
    if (count == 0) {
      release.free(address, count);
      return array.apply(0);
    }
    OwnedMemory owned =
        new OwnedMemory(address, layout.toString(), at -> release.free(at, count), keepsAlive);
    long size = layout.byteSize();
    NativeMemory all = NativeMemory.owned(address, size * count, owned);
    return views(all, size, view, array, (int) count);
  }

  static void requireLength(long address, long count, ArrayRelease release) {
    try {
      NativeArrays.length(count);
    } catch (NativeException none) {
      release.free(address, count);
      throw none;
    }
  }

  private static <T> T[] views(
      NativeMemory all,
      long size,
      Function<NativeMemory, T> view,
      IntFunction<T[]> array,
      int length) {
    T[] views = array.apply(length);
    for (int i = 0; i < length; i++) {
      views[i] = view.apply(all.slice(size * i, size));
    }
    return views;
  }
}
