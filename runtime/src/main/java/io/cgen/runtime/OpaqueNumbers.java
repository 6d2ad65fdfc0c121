package io.cgen.runtime;

/** The layouts of numbers that Java has no type for: so many bytes. For generated code. */
public final class OpaqueNumbers {
  /** {@code long double}: 8 bytes on Windows and on macOS on ARM, else 16. */
  public static final StructLayout LONG_DOUBLE =
      bytes("long double", Platform.CURRENT.longDoubleSize(), Platform.CURRENT.longDoubleSize());

  /** {@code __int128}. */
  public static final StructLayout INT128 = bytes("__int128", 16, 16);

  /** {@code _Float16}. */
  public static final StructLayout FLOAT16 = bytes("_Float16", 2, 2);

  /** {@code __float128}. */
  public static final StructLayout FLOAT128 = bytes("__float128", 16, 16);

  /** {@code float _Complex}. */
  public static final StructLayout COMPLEX_FLOAT = bytes("float _Complex", 8, 4);

  /** {@code double _Complex}. */
  public static final StructLayout COMPLEX_DOUBLE = bytes("double _Complex", 16, 8);

  /** {@code long double _Complex}. */
  public static final StructLayout COMPLEX_LONG_DOUBLE =
      bytes(
          "long double _Complex",
          2L * Platform.CURRENT.longDoubleSize(),
          Platform.CURRENT.longDoubleSize());

  private OpaqueNumbers() {}

  private static StructLayout bytes(String name, long size, long alignment) {
    return switch ((int) alignment) {
      case 2 -> StructLayout.struct(name).array("bytes", NativeType.SHORT, size / 2).build();
      case 4 -> StructLayout.struct(name).array("bytes", NativeType.INT, size / 4).build();
      case 8 -> StructLayout.struct(name).array("bytes", NativeType.LONG_LONG, size / 8).build();
      default -> words(name, size).aligned(alignment).build();
    };
  }

  private static StructLayout.Builder words(String name, long size) {
    return StructLayout.struct(name).array("bytes", NativeType.LONG_LONG, size / Long.BYTES);
  }
}
