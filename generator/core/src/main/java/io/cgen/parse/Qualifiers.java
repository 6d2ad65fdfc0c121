package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.model.CType;

/** A set of type qualifiers. */
record Qualifiers(boolean isConst, boolean isVolatile, boolean isRestrict, boolean isAtomic) {
  static final Qualifiers NONE = new Qualifiers(false, false, false, false);

  /** This set and the qualifier with that kind of token. */
  Qualifiers with(int kind) {
    return switch (kind) {
      case DeclarationParser.CONST -> new Qualifiers(true, isVolatile, isRestrict, isAtomic);
      case DeclarationParser.VOLATILE -> new Qualifiers(isConst, true, isRestrict, isAtomic);
      case DeclarationParser.RESTRICT -> new Qualifiers(isConst, isVolatile, true, isAtomic);
      case DeclarationParser.ATOMIC -> new Qualifiers(isConst, isVolatile, isRestrict, true);
      default -> this;
    };
  }

  /** {@code type} with these qualifiers, in addition to those it has. */
  CType apply(CType type) {
    if (!isConst && !isVolatile && !isRestrict && !isAtomic) {
      return type;
    }
    if (type instanceof CType.Qualified inner) {
      return new CType.Qualified(
          inner.type(),
          isConst || inner.isConst(),
          isVolatile || inner.isVolatile(),
          isRestrict || inner.isRestrict(),
          isAtomic || inner.isAtomic());
    }
    return new CType.Qualified(type, isConst, isVolatile, isRestrict, isAtomic);
  }
}
