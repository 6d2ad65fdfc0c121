package io.cgen.runtime;

import java.util.EnumSet;
import java.util.Set;

/**
 * A pointer to numbers, for which Java has an array.
 *
 * @param use what C does with them
 */
record HeapArray(ScalarType element, Use use) implements NativeType {
  /** What C does with the elements of an array. */
  enum Use {
    /** It leaves them as they are. */
    READ,
    /** It does not look at what they were. */
    WRITE,
    /** It may do both. */
    READ_AND_WRITE
  }

  /** Not as wide in C as in a Java array, on some platform or on all. */
  private static final Set<ScalarType> WITHOUT_ARRAY =
      EnumSet.of(
          ScalarType.VOID,
          ScalarType.BOOL,
          ScalarType.LONG,
          ScalarType.UNSIGNED_LONG,
          ScalarType.WCHAR,
          ScalarType.POINTER);

  static HeapArray of(NativeType element, Use use) {
    if (element instanceof ScalarType scalar && !WITHOUT_ARRAY.contains(scalar)) {
      return new HeapArray(scalar, use);
    }
    throw new IllegalArgumentException("No Java array has elements like C's " + element);
  }

  /** {@code double[].class} and its like. */
  Class<?> carrier() {
    return element.resultCarrier().arrayType();
  }

  /** Of the pointer. */
  @Override
  public long byteSize() {
    return POINTER.byteSize();
  }

  @Override
  public long alignment() {
    return POINTER.alignment();
  }

  @Override
  public String toString() {
    return (use == Use.READ ? "const " : "") + element + "[]";
  }
}
