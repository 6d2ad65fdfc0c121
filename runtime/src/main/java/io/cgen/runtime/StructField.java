package io.cgen.runtime;

/**
 * A field of a struct.
 *
 * @param length the number of elements of an array, else one
 */
record StructField(String name, NativeType type, long length, boolean isArray, long offset) {
  /** The offset of an element of the field. */
  long elementOffset(long index) {
    return offset + index * type.byteSize();
  }

  static long align(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }
}
