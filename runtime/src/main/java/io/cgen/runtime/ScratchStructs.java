package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/** Shows arrays of structs to C, which stay as they are until the scope ends. */
abstract class ScratchStructs extends ScratchArrays {
  private final List<NativeMemory> held = new ArrayList<>(0);

  ScratchStructs(ScratchMemory memory) {
    super(memory);
  }

  /**
   * The address of structs that lie one behind the other: of themselves, if they do, else of
   * copies.
   *
   * @throws NullPointerException naming the parameter, or its element that is null
   */
  public final long copyIn(NativeStruct[] array, String parameter) {
    Required.argument(array, parameter);
    long[] addresses = new long[array.length];
    for (int i = 0; i < array.length; i++) {
      addresses[i] = hold(array, i, parameter);
    }
    long size = array.length == 0 ? 0 : array[0].layout().byteSize();
    if (isOneBlock(addresses, size)) {
      return addresses[0];
    }
    long block = takeArray(size * array.length);
    for (int i = 0; i < array.length; i++) {
      RawMemory.copy(addresses[i], block + size * i, size);
    }
    return block;
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : copyIn(array, parameter);
  }

  /**
   * The same for a call that may write to the structs.
   *
   * @throws UnsupportedOperationException naming the element that is const in C
   */
  public final long copyInToWrite(NativeStruct[] array, String parameter) {
    requireWritable(array, parameter);
    return copyIn(array, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public final long copyInToWriteOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : copyInToWrite(array, parameter);
  }

  /** Copies what C wrote back into the structs, unless it was given those; for null nothing. */
  public final void copyOut(long address, NativeStruct[] into) {
    for (int i = 0; into != null && i < into.length; i++) {
      long size = into[i].layout().byteSize();
      long to = into[i].memory().begin("");
      if (to != address + size * i) {
        RawMemory.copy(address + size * i, to, size);
      }
      into[i].memory().end();
    }
  }

  /**
   * An array of pointers to structs.
   *
   * @throws NullPointerException naming the parameter, or its element that is null
   */
  public final long pointers(NativeStruct[] array, String parameter) {
    return pointers(array, parameter, false);
  }

  /** The same, with NULL for {@code null}. */
  public final long pointersOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : pointers(array, parameter);
  }

  /** An array of pointers to structs, in which an element that is {@code null} is NULL. */
  public final long pointersSparse(NativeStruct[] array, String parameter) {
    return pointers(array, parameter, true);
  }

  /** The same, with NULL for {@code null}. */
  public final long pointersSparseOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : pointersSparse(array, parameter);
  }

  /** An array of pointers to structs that C may write to. */
  public final long pointersToWrite(NativeStruct[] array, String parameter) {
    requireWritable(array, parameter);
    return pointers(array, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public final long pointersToWriteOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : pointersToWrite(array, parameter);
  }

  /** The same, in which an element that is {@code null} is NULL. */
  public final long pointersSparseToWrite(NativeStruct[] array, String parameter) {
    requireWritable(array, parameter);
    return pointersSparse(array, parameter);
  }

  /** The same, with NULL for {@code null}. */
  public final long pointersSparseToWriteOrNull(NativeStruct[] array, String parameter) {
    return array == null ? 0 : pointersSparseToWrite(array, parameter);
  }

  private static void requireWritable(NativeStruct[] array, String parameter) {
    for (int i = 0; array != null && i < array.length; i++) {
      if (array[i] != null) {
        array[i].memory().requireWritable(parameter + "[" + i + "]");
      }
    }
  }

  private long pointers(NativeStruct[] array, String parameter, boolean sparse) {
    Required.argument(array, parameter);
    long block = takeArray((long) POINTER * array.length);
    for (int i = 0; i < array.length; i++) {
      long pointer = sparse && array[i] == null ? 0 : hold(array, i, parameter);
      RawMemory.putLong(block + (long) POINTER * i, pointer);
    }
    return block;
  }

  /** The scope ends. */
  final void letGo() {
    if (!held.isEmpty()) {
      held.forEach(NativeMemory::endCall);
      held.clear();
    }
  }

  private long hold(NativeStruct[] array, int index, String parameter) {
    NativeMemory memory = Required.element(array, index, parameter).memory();
    long address = memory.beginCall(parameter);
    held.add(memory);
    return address;
  }

  private static boolean isOneBlock(long[] addresses, long size) {
    for (int i = 1; i < addresses.length; i++) {
      if (addresses[i] != addresses[i - 1] + size) {
        return false;
      }
    }
    return addresses.length > 0;
  }
}
