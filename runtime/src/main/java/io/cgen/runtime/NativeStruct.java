package io.cgen.runtime;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * A Java view of a C struct in native memory: reading a field reads what C wrote.
 *
 * <p>Two are equal if they are of the same class and all their fields have the same bits; padding
 * does not count.
 */
public abstract class NativeStruct {
  private final StructLayout layout;
  private final NativeMemory memory;

  /** That of the memory, here too because a call by value waits for nothing else. */
  private final long address;

  /**
   * A view; for generated subclasses.
   *
   * @throws IllegalArgumentException if the memory is too small
   */
  protected NativeStruct(StructLayout layout, NativeMemory memory) {
    if (memory.byteSize() < layout.byteSize()) {
      throw new IllegalArgumentException(layout + " needs " + layout.byteSize() + " bytes");
    }
    this.layout = layout;
    this.memory = memory;
    this.address = memory.address;
  }

  /** A view of memory that C handed out. */
  protected static NativeMemory memoryAt(
      long address, StructLayout layout, NativeHandle... owners) {
    return NativeMemory.view(address, layout.byteSize(), owners);
  }

  /**
   * A struct that C gave away.
   *
   * @param release frees it, and what it points to
   * @param keepsAlive handles that must not be released before it
   */
  protected static NativeMemory ownedAt(
      long address, StructLayout layout, LongConsumer release, NativeHandle... keepsAlive) {
    OwnedMemory owned = new OwnedMemory(address, layout.toString(), release, keepsAlive);
    return NativeMemory.owned(address, layout.byteSize(), owned);
  }

  /** Frees the struct if C gave it away; again does nothing. */
  protected final void closeOwned() {
    memory.closeOwned();
  }

  /** Frees what all of these are parts of, if C gave that away; again does nothing. */
  static void closeWhole(NativeStruct[] structs) {
    for (NativeStruct struct : structs) {
      if (struct != null) {
        struct.memory.closeWhole();
        return;
      }
    }
  }

  /** Fills an array with views of structs that lie one behind the other in new memory. */
  protected static <T extends NativeStruct> T[] inOneBlock(
      T[] array, StructLayout layout, Function<NativeMemory, T> view) {
    long size = layout.byteSize();
    NativeMemory block = NativeMemory.allocate(layout, size * Math.max(0, array.length - 1));
    for (int i = 0; i < array.length; i++) {
      array[i] = view.apply(block.slice(size * i, size));
    }
    return array;
  }

  /** What must be open for this to be used. */
  protected final NativeHandle[] owners() {
    return memory.owners();
  }

  /** New memory with a copy of this, which keeps what Java made its pointers point to. */
  protected final NativeMemory copied() {
    return memory.copy(layout);
  }

  /**
   * Copies a struct over one inside this.
   *
   * @throws NullPointerException naming the member
   */
  protected final void store(long offset, NativeStruct value, String name) {
    Required.argument(value, name);
    memory.slice(offset, value.layout.byteSize()).copyFrom(value.memory);
  }

  /** New memory with a copy of a struct that C only lends. */
  protected static NativeMemory copyOf(long address, StructLayout layout) {
    NativeMemory memory = NativeMemory.allocate(layout);
    RawMemory.copy(address, memory.begin(""), layout.byteSize());
    memory.end();
    return memory;
  }

  /**
   * The offset of an element of an array field.
   *
   * @throws IndexOutOfBoundsException if the array has no such element
   */
  protected static long element(long offset, NativeType element, int length, int index) {
    return offset + Objects.checkIndex(index, length) * element.byteSize();
  }

  /** The address, for the duration of a call with this as a parameter, which may have no name. */
  final long beginCall(String parameter) {
    memory.beginCall(parameter);
    return address;
  }

  /**
   * The offset of a text among several, each with room for so many characters.
   *
   * @throws IndexOutOfBoundsException if there is no such text
   */
  protected static long row(long offset, NativeText charset, int rows, int length, int index) {
    return offset + (long) Objects.checkIndex(index, rows) * length * charset.unit();
  }

  final StructLayout layout() {
    return layout;
  }

  /** The memory that this is a view of. */
  protected final NativeMemory memory() {
    return memory;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof NativeStruct struct
        && struct.getClass() == getClass()
        && new FieldReader(memory).sameFields(layout, 0, struct.memory);
  }

  @Override
  public final int hashCode() {
    return new FieldReader(memory).hash(layout, 0);
  }

  /** Names all fields and their values. */
  @Override
  public String toString() {
    return getClass().getSimpleName() + new FieldReader(memory).text(layout, 0);
  }
}
