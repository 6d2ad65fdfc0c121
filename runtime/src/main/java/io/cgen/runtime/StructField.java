package io.cgen.runtime;

/**
 * A field of a struct.
 *
 * @param length the number of elements of an array, else one
 * @param offsetBits where it begins, in bits
 * @param width its width in bits if it is a bit-field, else -1
 */
record StructField(
    String name, NativeType type, long length, boolean isArray, long offsetBits, int width) {

  /** The offset in bytes; of a bit-field, of the byte that it begins in. */
  long offset() {
    return offsetBits / 8;
  }

  boolean isBitField() {
    return width >= 0;
  }

  /** The offset of an element of the field. */
  long elementOffset(long index) {
    return offset() + index * type.byteSize();
  }

  /** The offset behind it. */
  long end() {
    return isBitField() ? align(offsetBits + width, 8) / 8 : elementOffset(length);
  }

  static long align(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
