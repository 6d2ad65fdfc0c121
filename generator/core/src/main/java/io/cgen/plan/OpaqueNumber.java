package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.RecordLayout.Extent;
import io.cgen.target.Target;
import java.util.Optional;

/**
 * A number that Java has no type for, and that a struct class shows as the bytes that it consists
 * of. Its name is that of the runtime's layout of it.
 */
public enum OpaqueNumber {
  LONG_DOUBLE,
  INT128,
  FLOAT16,
  FLOAT128,
  COMPLEX_FLOAT,
  COMPLEX_DOUBLE,
  COMPLEX_LONG_DOUBLE;

  /** The one that {@code type} is. */
  static Optional<OpaqueNumber> of(TypeView type) {
    return type.bare() instanceof CType.Builtin builtin ? of(builtin.kind()) : Optional.empty();
  }

  private static Optional<OpaqueNumber> of(BuiltinKind kind) {
    return switch (kind) {
      case LONG_DOUBLE -> Optional.of(LONG_DOUBLE);
      case INT128, UNSIGNED_INT128 -> Optional.of(INT128);
      case FLOAT16 -> Optional.of(FLOAT16);
      case FLOAT128 -> Optional.of(FLOAT128);
      case COMPLEX_FLOAT -> Optional.of(COMPLEX_FLOAT);
      case COMPLEX_DOUBLE -> Optional.of(COMPLEX_DOUBLE);
      case COMPLEX_LONG_DOUBLE -> Optional.of(COMPLEX_LONG_DOUBLE);
      default -> Optional.empty();
    };
  }

  /** The room that it takes on {@code target}. */
  Extent extent(Target target) {
    boolean eight =
        target.abi() == Target.Abi.WINDOWS
            || (target.abi() == Target.Abi.DARWIN
                && target.architecture() == Target.Architecture.AARCH64);
    int longDouble = eight ? 8 : 16;
    return switch (this) {
      case LONG_DOUBLE -> new Extent(longDouble, longDouble);
      case INT128, FLOAT128 -> new Extent(16, 16);
      case FLOAT16 -> new Extent(2, 2);
      case COMPLEX_FLOAT -> new Extent(8, 4);
      case COMPLEX_DOUBLE -> new Extent(16, 8);
      case COMPLEX_LONG_DOUBLE -> new Extent(2L * longDouble, longDouble);
    };
  }
}
