package io.cgen.spec;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import java.util.Optional;

/**
 * Which types can be text in a charset: pointers to integers of its size or to {@code void}, also
 * behind another pointer; {@code wchar_t} has the charset of the platform.
 */
final class CharsetFit {
  private final ApiTypes types;

  CharsetFit(ApiTypes types) {
    this.types = types;
  }

  /** Whether what {@code type} points to can be text in {@code charset}. */
  boolean fits(CType type, Stated<String> charset) {
    return unit(type).filter(CharsetUnit.of(charset.value())::equals).isPresent()
        || isUntyped(type);
  }

  private boolean isUntyped(CType type) {
    return types.isPointer(type) && ApiTypes.isVoid(target(type));
  }

  /** What a pointer points to, also one that C stores a pointer in. */
  private CType target(CType type) {
    CType target = pointee(type);
    return types.isPointer(target) ? types.pointee(target) : target;
  }

  private CType pointee(CType type) {
    return types.resolve(type) instanceof CType.Array array
        ? types.resolve(array.element())
        : types.pointee(type);
  }

  private Optional<CharsetUnit> unit(CType type) {
    return types.isPointer(type) && target(type) instanceof CType.Builtin builtin
        ? unit(builtin.kind())
        : Optional.empty();
  }

  private static Optional<CharsetUnit> unit(BuiltinKind kind) {
    return switch (kind) {
      case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> Optional.of(CharsetUnit.BYTE);
      case SHORT, UNSIGNED_SHORT, CHAR16 -> Optional.of(CharsetUnit.TWO_BYTES);
      case INT, UNSIGNED_INT, CHAR32 -> Optional.of(CharsetUnit.FOUR_BYTES);
      default -> Optional.empty();
    };
  }
}
