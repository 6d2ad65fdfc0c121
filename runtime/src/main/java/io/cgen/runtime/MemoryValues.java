package io.cgen.runtime;

/** Memory whose single values are read and written, each as C has it on this platform. */
abstract class MemoryValues extends MemoryRegion {
  MemoryValues(
      long address, long byteSize, NativeHandle[] owners, Object keeper, boolean readOnly) {
    super(address, byteSize, owners, keeper, readOnly);
  }

  /** Reads {@code _Bool}. */
  public final boolean getBoolean(long offset) {
    return getByte(offset) != 0;
  }

  /** Writes {@code _Bool}. */
  public final void putBoolean(long offset, boolean value) {
    putByte(offset, (byte) (value ? 1 : 0));
  }

  /** Reads {@code char}. */
  public final byte getByte(long offset) {
    long from = enter(offset, 1);
    try {
      return RawMemory.getByte(from);
    } finally {
      end();
    }
  }

  /** Writes {@code char}. */
  public final void putByte(long offset, byte value) {
    long to = enterToWrite(offset, 1);
    try {
      RawMemory.putByte(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code short}. */
  public final short getShort(long offset) {
    long from = enter(offset, 2);
    try {
      return RawMemory.getShort(from);
    } finally {
      end();
    }
  }

  /** Writes {@code short}. */
  public final void putShort(long offset, short value) {
    long to = enterToWrite(offset, 2);
    try {
      RawMemory.putShort(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code int}. */
  public final int getInt(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getInt(from);
    } finally {
      end();
    }
  }

  /** Writes {@code int}. */
  public final void putInt(long offset, int value) {
    long to = enterToWrite(offset, 4);
    try {
      RawMemory.putInt(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code long long}. */
  public final long getLong(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getLong(from);
    } finally {
      end();
    }
  }

  /** Writes {@code long long}. */
  public final void putLong(long offset, long value) {
    long to = enterToWrite(offset, 8);
    try {
      RawMemory.putLong(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code float}. */
  public final float getFloat(long offset) {
    long from = enter(offset, 4);
    try {
      return RawMemory.getFloat(from);
    } finally {
      end();
    }
  }

  /** Writes {@code float}. */
  public final void putFloat(long offset, float value) {
    long to = enterToWrite(offset, 4);
    try {
      RawMemory.putFloat(to, value);
    } finally {
      end();
    }
  }

  /** Reads {@code double}. */
  public final double getDouble(long offset) {
    long from = enter(offset, 8);
    try {
      return RawMemory.getDouble(from);
    } finally {
      end();
    }
  }

  /** Writes {@code double}. */
  public final void putDouble(long offset, double value) {
    long to = enterToWrite(offset, 8);
    try {
      RawMemory.putDouble(to, value);
    } finally {
      end();
    }
  }

  /** Reads C's {@code long}. */
  public final long getCLong(long offset) {
    long from = enter(offset, CLong.SIZE);
    try {
      return CLong.get(from);
    } finally {
      end();
    }
  }

  /** Writes C's {@code long}; one that is too large for the platform is refused. */
  public final void putCLong(long offset, long value) {
    long to = enterToWrite(offset, CLong.SIZE);
    try {
      CLong.put(to, value);
    } finally {
      end();
    }
  }

  /** Reads a pointer. */
  public final NativePointer getPointer(long offset) {
    return NativePointer.ofAddress(getLong(offset));
  }

  /** Writes a pointer, {@code null} for NULL. What it points to is not kept alive by this. */
  public final void putPointer(long offset, NativePointer pointer) {
    putLong(offset, pointer == null ? 0 : pointer.address());
  }

  /** Reads C's {@code unsigned long}. */
  public final long getCUnsignedLong(long offset) {
    long from = enter(offset, CLong.SIZE);
    try {
      return CLong.getUnsigned(from);
    } finally {
      end();
    }
  }

  /** Writes C's {@code unsigned long}; one that is too large for the platform is refused. */
  public final void putCUnsignedLong(long offset, long value) {
    putCLong(offset, value);
  }

  /** Reads {@code wchar_t}. */
  public final int getWchar(long offset) {
    return NativeType.WCHAR.byteSize() == 2 ? getShort(offset) & 0xFFFF : getInt(offset);
  }

  /** Writes {@code wchar_t}; where it has 16 bits, the lower half. */
  public final void putWchar(long offset, int value) {
    if (NativeType.WCHAR.byteSize() == 2) {
      putShort(offset, (short) value);
    } else {
      putInt(offset, value);
    }
  }
}
