package io.cgen.runtime;

/**
 * The scalar C types, with the Java types that carry them.
 *
 * <p>A parameter below {@code int} is carried as {@code int}, because callees that clang compiled
 * rely on the caller to extend it.
 */
enum ScalarType implements NativeType {
  VOID(0, void.class, void.class),
  BOOL(1, int.class, byte.class),
  CHAR(1, int.class, byte.class),
  SIGNED_CHAR(1, int.class, byte.class),
  UNSIGNED_CHAR(1, int.class, byte.class),
  SHORT(2, int.class, short.class),
  UNSIGNED_SHORT(2, int.class, short.class),
  INT(4, int.class, int.class),
  UNSIGNED_INT(4, int.class, int.class),
  LONG(Platform.CURRENT.longSize(), long.class, long.class),
  UNSIGNED_LONG(Platform.CURRENT.longSize(), long.class, long.class),
  LONG_LONG(8, long.class, long.class),
  UNSIGNED_LONG_LONG(8, long.class, long.class),
  SIZE(8, long.class, long.class),
  SSIZE(8, long.class, long.class),
  WCHAR(Platform.CURRENT.wideCharSize(), int.class, int.class),
  FLOAT(4, float.class, float.class),
  DOUBLE(8, double.class, double.class),
  POINTER(8, long.class, long.class);

  private final long size;
  private final Class<?> parameterCarrier;
  private final Class<?> resultCarrier;

  ScalarType(long size, Class<?> parameterCarrier, Class<?> resultCarrier) {
    this.size = size;
    this.parameterCarrier = parameterCarrier;
    this.resultCarrier = resultCarrier;
  }

  @Override
  public long byteSize() {
    return size;
  }

  /** All 64-bit platforms align scalars to their size. */
  @Override
  public long alignment() {
    return Math.max(size, 1);
  }

  Class<?> parameterCarrier() {
    return parameterCarrier;
  }

  Class<?> resultCarrier() {
    return resultCarrier;
  }

  boolean isSigned() {
    return switch (this) {
      case CHAR, SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, SSIZE, FLOAT, DOUBLE -> true;
      case VOID,
          BOOL,
          UNSIGNED_CHAR,
          UNSIGNED_SHORT,
          UNSIGNED_INT,
          UNSIGNED_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          WCHAR,
          POINTER ->
          false;
    };
  }

  boolean isLong() {
    return this == LONG || this == UNSIGNED_LONG;
  }
}
