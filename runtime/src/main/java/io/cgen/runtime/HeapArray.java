package io.cgen.runtime;

import java.util.EnumSet;
import java.util.Set;

/**
 * A pointer to numbers, for which Java has an array.
 *
 * @param readOnly whether C leaves them as they are
 */
record HeapArray(ScalarType element, boolean readOnly) implements NativeType {
  /** Not as wide in C as in a Java array, on some platform or on all. */
  private static final Set<ScalarType> WITHOUT_ARRAY =
      EnumSet.of(
          ScalarType.VOID,
          ScalarType.BOOL,
          ScalarType.LONG,
          ScalarType.UNSIGNED_LONG,
          ScalarType.WCHAR,
          ScalarType.POINTER);

  static HeapArray of(NativeType element, boolean readOnly) {
    if (element instanceof ScalarType scalar && !WITHOUT_ARRAY.contains(scalar)) {
      return new HeapArray(scalar, readOnly);
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
    return (readOnly ? "const " : "") + element + "[]";
  }
}
