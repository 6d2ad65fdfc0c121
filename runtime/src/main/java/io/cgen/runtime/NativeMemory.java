package io.cgen.runtime;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A region of native memory of known size, with checked access.
 *
 * <p>What {@link #allocate} made lives as long as something refers to it or to a view of it. A view
 * of memory that C owns keeps its owners alive and is refused once one of them is closed.
 */
public final class NativeMemory {
  private final long address;
  private final long byteSize;
  private final NativeHandle[] owners;
  private final Object keeper;

  private NativeMemory(long address, long byteSize, NativeHandle[] owners, Object keeper) {
    this.address = address;
    this.byteSize = byteSize;
    this.owners = owners;
    this.keeper = keeper;
  }

  /** New memory, zeroed, freed when it is unreachable. */
  public static NativeMemory allocate(long byteSize) {
    if (byteSize < 0) {
      throw new IllegalArgumentException("byteSize is " + byteSize);
    }
    long address = RawMemory.allocate(Math.max(byteSize, 1));
    RawMemory.zero(address, byteSize);
    NativeMemory memory = new NativeMemory(address, byteSize, NativeHandle.NONE, Platform.CURRENT);
    Collected.then(memory, () -> RawMemory.free(address));
    return memory;
  }

  static NativeMemory view(long address, long byteSize, NativeHandle... owners) {
    if (byteSize < 0) {
      throw new IllegalArgumentException("byteSize is " + byteSize);
    }
    NativeHandle[] present = Parents.withoutNulls(owners);
    return new NativeMemory(address, byteSize, present, Platform.CURRENT);
  }

  /** The size in bytes. */
  public long byteSize() {
    return byteSize;
  }

  /** A part of this region, which it keeps alive. */
  public NativeMemory slice(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return new NativeMemory(address + offset, size, owners, this);
  }

  /**
   * A buffer over the same memory, in the platform's byte order, which keeps it alive.
   *
   * @throws IllegalStateException if the memory has owners, whose closing the buffer could not see
   */
  public ByteBuffer asByteBuffer() {
    if (owners.length > 0) {
      throw new IllegalStateException("The memory belongs to " + owners[0] + "; copy it instead");
    }
    return RawMemory.buffer(address, Math.toIntExact(byteSize), this);
  }

  /** Copies bytes out. */
  public byte[] getBytes(long offset, int count) {
    byte[] bytes = new byte[count];
    long from = enter(offset, count);
    try {
      RawMemory.copyOut(from, bytes, 0, count);
    } finally {
      end();
    }
    return bytes;
  }

  /** Copies bytes in. */
  public void putBytes(long offset, byte[] bytes) {
    long to = enter(offset, bytes.length);
    try {
      RawMemory.copyIn(bytes, 0, bytes.length, to);
    } finally {
      end();
    }
  }

  /** Reads {@code _Bool}. */
  public boolean getBoolean(long offset) {
    return getByte(offset) != 0;
  }

  /** Writes {@code _Bool}. */
  public void putBoolean(long offset, boolean value) {
    putByte(offset, (byte) (value ? 1 : 0));
  }

  /** Reads {@code char}. */
  public byte getByte(long offset) {
    long from = enter(offset, 1);
    try {
      return RawMemory.getByte(from);
    } finally {
      end();
    }
  }

  /** Writes {@code char}. */
  public void putByte(long offset, byte value) {
    long to = enter(offset, 1);
    try {
      RawMemory.putByte(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code short}. */
  public short getShort(long offset) {
    long from = enter(offset, 2);
    try {
      return RawMemory.getShort(from);
    } finally {
      end();
    }
  }

  /** Writes {@code short}. */
  public void putShort(long offset, short value) {
    long to = enter(offset, 2);
    try {
      RawMemory.putShort(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code int}. */
  public int getInt(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getInt(from);
    } finally {
      end();
    }
  }

  /** Writes {@code int}. */
  public void putInt(long offset, int value) {
    long to = enter(offset, 4);
    try {
      RawMemory.putInt(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code long long}. */
  public long getLong(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getLong(from);
    } finally {
      end();
    }
  }

  /** Writes {@code long long}. */
  public void putLong(long offset, long value) {
    long to = enter(offset, 8);
    try {
      RawMemory.putLong(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code float}. */
  public float getFloat(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getFloat(from);
    } finally {
      end();
    }
  }

  /** Writes {@code float}. */
  public void putFloat(long offset, float value) {
    long to = enter(offset, 4);
    try {
      RawMemory.putFloat(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code double}. */
  public double getDouble(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getDouble(from);
    } finally {
      end();
    }
  }

  /** Writes {@code double}. */
  public void putDouble(long offset, double value) {
    long to = enter(offset, 8);
    try {
      RawMemory.putDouble(to, value);
    } finally {
      end();
    }
  }

  /** Reads C's {@code long}. */
  public long getCLong(long offset) {
    long from = enter(offset, CLong.SIZE);
    try {
      return CLong.get(from);
    } finally {
      end();
    }
  }

  /** Writes C's {@code long}; one that is too large for the platform is refused. */
  public void putCLong(long offset, long value) {
    long to = enter(offset, CLong.SIZE);
    try {
      CLong.put(to, value);
    } finally {
      end();
    }
  }

  /** Reads a pointer. */
  public NativePointer getPointer(long offset) {
    return NativePointer.ofAddress(getLong(offset));
  }

  /** Writes a pointer, {@code null} for NULL. What it points to is not kept alive by this. */
  public void putPointer(long offset, NativePointer pointer) {
    putLong(offset, pointer == null ? 0 : pointer.address());
  }

  /**
   * Reads the terminated UTF-8 string that begins at an offset and ends inside this region at the
   * latest.
   */
  public String getUtf8(long offset) {
    Objects.checkIndex(offset, byteSize);
    long end = offset;
    while (end < byteSize && getByte(end) != 0) {
      end++;
    }
    byte[] bytes = getBytes(offset, Math.toIntExact(end - offset));
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The address, for the duration of a call. */
  long begin(String subject) {
    for (int i = 0; i < owners.length; i++) {
      enterOwner(i, subject);
    }
    return address;
  }

  private void enterOwner(int index, String subject) {
    try {
      owners[index].state().enter(subject + "memory is unusable, because its owner ");
    } catch (IllegalStateException closed) {
      leaveOwners(index);
      throw closed;
    }
  }

  /** Ends what {@link #begin} began. */
  void end() {
    leaveOwners(owners.length);
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(keeper);
  }

  private void leaveOwners(int count) {
    for (int i = 0; i < count; i++) {
      owners[i].state().leave();
    }
  }

  private long enter(long offset, long size) {
    Objects.checkFromIndexSize(offset, size, byteSize);
    return begin("") + offset;
  }

  /** Names the size. */
  @Override
  public String toString() {
    return "NativeMemory[" + byteSize + " bytes]";
  }
}
