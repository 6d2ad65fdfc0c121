package io.cgen.runtime;

/** Takes memory for single values and arrays from a thread's, and reads what C wrote there. */
abstract class ScratchRoom {
  /** Zero bytes after each array and string. */
  private static final int TAIL = 8;

  static final int POINTER = 8;

  final ScratchMemory memory;

  ScratchRoom(ScratchMemory memory) {
    this.memory = memory;
  }

  /**
   * A zeroed slot for one value of up to eight bytes.
   *
   * @throws NullPointerException naming the parameter
   */
  public final long pointer(Out<?> out, String parameter) {
    Required.argument(out, parameter);
    long address = memory.take(POINTER);
    RawMemory.putLong(address, 0);
    return address;
  }

  /** The same, with NULL for {@code null}. */
  public final long pointerOrNull(Out<?> out) {
    return out == null ? 0 : pointer(out, "");
  }

  /** Zeroed memory. */
  public final long zeroed(long bytes) {
    long address = memory.take(bytes);
    RawMemory.zero(address, bytes);
    return address;
  }

  /** Reads a pointer. */
  public final long pointerAt(long address) {
    return RawMemory.getLong(address);
  }

  /** Reads a {@code char}. */
  public final byte byteAt(long address) {
    return RawMemory.getByte(address);
  }

  /** Reads a {@code short}. */
  public final short shortAt(long address) {
    return RawMemory.getShort(address);
  }

  /** Reads an {@code int}. */
  public final int intAt(long address) {
    return RawMemory.getInt(address);
  }

  /** Reads a {@code long long}. */
  public final long longAt(long address) {
    return RawMemory.getLong(address);
  }

  /** Reads C's {@code long}. */
  public final long cLongAt(long address) {
    return CLong.get(address);
  }

  /** Reads C's {@code unsigned long}. */
  public final long cUnsignedLongAt(long address) {
    return CLong.getUnsigned(address);
  }

  /** Reads a {@code float}. */
  public final float floatAt(long address) {
    return RawMemory.getFloat(address);
  }

  /** Reads a {@code double}. */
  public final double doubleAt(long address) {
    return RawMemory.getDouble(address);
  }

  /** Room for an array, followed by zeros; never NULL, not even for an empty one. */
  final long takeArray(long bytes) {
    long address = memory.take(bytes + TAIL);
    RawMemory.putLong(address + bytes, 0);
    return address;
  }
}
