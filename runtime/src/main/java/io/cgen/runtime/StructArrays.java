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
   * @throws IllegalStateException if the number is none
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
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new IllegalStateException("C says that there are " + count + " of " + layout);
    }
    long size = layout.byteSize();
    NativeMemory memory = NativeMemory.view(address, size * count, owners);
    NativeMemory all = readOnly ? memory.asConst() : memory;
    T[] views = array.apply((int) count);
    for (int i = 0; i < views.length; i++) {
      views[i] = view.apply(all.slice(size * i, size));
    }
    return views;
  }
}
