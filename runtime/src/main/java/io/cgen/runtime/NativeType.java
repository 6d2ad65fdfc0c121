package io.cgen.runtime;

/**
 * A C type as it crosses the seam between Java and C: a scalar, a struct or an array's elements.
 */
public sealed interface NativeType permits ScalarType, StructLayout, HeapArray {
  /** {@code void}, as a result only. */
  NativeType VOID = ScalarType.VOID;

  /** {@code _Bool}. */
  NativeType BOOL = ScalarType.BOOL;

  /** {@code char}. */
  NativeType CHAR = ScalarType.CHAR;

  /** {@code signed char}. */
  NativeType SIGNED_CHAR = ScalarType.SIGNED_CHAR;

  /** {@code unsigned char}. */
  NativeType UNSIGNED_CHAR = ScalarType.UNSIGNED_CHAR;

  /** {@code short}. */
  NativeType SHORT = ScalarType.SHORT;

  /** {@code unsigned short}. */
  NativeType UNSIGNED_SHORT = ScalarType.UNSIGNED_SHORT;

  /** {@code int}, and enums. */
  NativeType INT = ScalarType.INT;

  /** {@code unsigned int}. */
  NativeType UNSIGNED_INT = ScalarType.UNSIGNED_INT;

  /** {@code long}: 32 bits on Windows, 64 elsewhere. */
  NativeType LONG = ScalarType.LONG;

  /** {@code unsigned long}: 32 bits on Windows, 64 elsewhere. */
  NativeType UNSIGNED_LONG = ScalarType.UNSIGNED_LONG;

  /** {@code long long}. */
  NativeType LONG_LONG = ScalarType.LONG_LONG;

  /** {@code unsigned long long}. */
  NativeType UNSIGNED_LONG_LONG = ScalarType.UNSIGNED_LONG_LONG;

  /** {@code size_t}. */
  NativeType SIZE = ScalarType.SIZE;

  /** {@code ssize_t}, {@code ptrdiff_t} and {@code intptr_t}. */
  NativeType SSIZE = ScalarType.SSIZE;

  /** {@code wchar_t}: 16 bits on Windows, 32 elsewhere. */
  NativeType WCHAR = ScalarType.WCHAR;

  /** {@code float}. */
  NativeType FLOAT = ScalarType.FLOAT;

  /** {@code double}. */
  NativeType DOUBLE = ScalarType.DOUBLE;

  /** Any pointer. */
  NativeType POINTER = ScalarType.POINTER;

  /**
   * {@code const T *}, for which the linked handle takes a Java array, and NULL for {@code null}. C
   * gets the array itself if the signature is {@link NativeSignature#critical} and the linker can
   * do that; else it gets a copy. A parameter only.
   *
   * @throws IllegalArgumentException if no Java array has such elements on every platform
   */
  static NativeType constArrayOf(NativeType element) {
    return HeapArray.of(element, HeapArray.Use.READ);
  }

  /** The same for {@code T *}: what C stores in the array is there after the call. */
  static NativeType arrayOf(NativeType element) {
    return HeapArray.of(element, HeapArray.Use.READ_AND_WRITE);
  }

  /**
   * The same for {@code T *} of which C does not read what was there. What it does not write is
   * then as it was, or zero.
   */
  static NativeType outArrayOf(NativeType element) {
    return HeapArray.of(element, HeapArray.Use.WRITE);
  }

  /** {@code sizeof}, on the platform that runs. */
  long byteSize();

  /** {@code _Alignof}, on the platform that runs. */
  long alignment();
}
