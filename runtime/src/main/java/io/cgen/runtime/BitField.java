package io.cgen.runtime;

/** A bit-field of a struct. For generated code. */
public final class BitField {
  private final StructField field;
  private final boolean signed;

  private BitField(StructField field, boolean signed) {
    this.field = field;
    this.signed = signed;
  }

  /** The bit-field {@code name} of a layout. */
  public static BitField of(StructLayout layout, String name, boolean signed) {
    return new BitField(layout.field(name), signed);
  }

  /** Its value. */
  public long get(NativeMemory struct) {
    return value(struct, 0, field, signed);
  }

  /**
   * Stores a value, and leaves the bits beside it as they are.
   *
   * @throws IllegalArgumentException if it has more bits
   */
  public void set(NativeMemory struct, long value) {
    int unused = Long.SIZE - field.width();
    long kept = signed ? value << unused >> unused : value << unused >>> unused;
    if (kept != value) {
      throw new IllegalArgumentException(
          "%d does not fit %s, which has %d bits".formatted(value, field.name(), field.width()));
    }
    store(struct, value);
  }

  private void store(NativeMemory struct, long value) {
    int shift = (int) (field.offsetBits() % Byte.SIZE);
    long rest = value;
    int left = field.width();
    for (long at = field.offset(); left > 0; at++) {
      int bits = Math.min(Byte.SIZE - shift, left);
      int mask = (1 << bits) - 1 << shift;
      int others = struct.getByte(at) & ~mask;
      struct.putByte(at, (byte) (others | (int) (rest << shift) & mask));
      rest >>>= bits;
      left -= bits;
      shift = 0;
    }
  }

  /** The value of a bit-field in a struct that begins at an offset; all platforms begin low. */
  static long value(NativeMemory memory, long struct, StructField field, boolean signed) {
    int shift = (int) (field.offsetBits() % Byte.SIZE);
    long value = 0;
    int read = 0;
    for (long at = struct + field.offset(); read < field.width(); at++) {
      int bits = Math.min(Byte.SIZE - shift, field.width() - read);
      long part = (memory.getByte(at) & 0xFF) >>> shift & (1L << bits) - 1;
      value |= part << read;
      read += bits;
      shift = 0;
    }
    int unused = Long.SIZE - field.width();
    return signed ? value << unused >> unused : value;
  }
}
