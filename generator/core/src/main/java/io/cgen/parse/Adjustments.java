package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import java.util.Optional;

/** What attributes turn a type into: another width, or a vector. */
final class Adjustments {
  private Adjustments() {}

  /** {@code type} as the attributes change it. */
  static CType apply(Builders builders, CType type, Attributes attributes) {
    if (attributes.mode().isEmpty() && attributes.vectorBytes() == 0) {
      return type;
    }
    Optional<BuiltinKind> kind = builders.sizes().arithmetic(type);
    if (kind.isEmpty()) {
      return type;
    }
    BuiltinKind changed =
        attributes
            .mode()
            .map(mode -> builders.integers().withMode(kind.get(), mode))
            .orElse(kind.get());
    return attributes.vectorBytes() == 0
        ? new CType.Builtin(changed)
        : Exotics.vector(
            changed.spelling(), attributes.vectorBytes(), builders.integers().bits(changed) / 8);
  }
}
