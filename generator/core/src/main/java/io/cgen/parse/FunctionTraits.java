package io.cgen.parse;

import io.cgen.model.CType;
import io.cgen.model.FunctionTrait;
import io.cgen.target.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What attributes say of function types.
 *
 * <ol>
 *   <li>Wherever it stands in a declaration, such an attribute is about the function type that is
 *       nearest to the name: that of the function, or what the pointer or array leads to.
 *   <li>A type that a typedef names stays as it is.
 *   <li>Naming the calling convention that the target has anyway says nothing.
 * </ol>
 */
final class FunctionTraits {
  private final Target target;

  FunctionTraits(Target target) {
    this.target = target;
  }

  /** What the attribute {@code name} says. */
  Optional<FunctionTrait> named(String name) {
    for (FunctionTrait trait : FunctionTrait.values()) {
      if (trait.attribute().equals(name)) {
        return isUsual(trait) ? Optional.empty() : Optional.of(trait);
      }
    }
    return Optional.empty();
  }

  private boolean isUsual(FunctionTrait trait) {
    boolean windows = target.abi() == Target.Abi.WINDOWS;
    return trait == (windows ? FunctionTrait.MS_ABI : FunctionTrait.SYSV_ABI);
  }

  /** {@code type} with {@code traits}. */
  static CType add(CType type, Set<FunctionTrait> traits) {
    if (traits.isEmpty()) {
      return type;
    }
    if (type instanceof CType.Function function) {
      Set<FunctionTrait> all = EnumSet.copyOf(traits);
      all.addAll(function.traits());
      return new CType.Function(
          function.result(),
          function.parameters(),
          function.variadic(),
          function.prototyped(),
          all);
    }
    if (type instanceof CType.Pointer pointer) {
      return new CType.Pointer(add(pointer.pointee(), traits));
    }
    if (type instanceof CType.Array array) {
      return new CType.Array(add(array.element(), traits), array.length());
    }
    return type instanceof CType.Qualified qualified
        ? new CType.Qualified(
            add(qualified.type(), traits),
            qualified.isConst(),
            qualified.isVolatile(),
            qualified.isRestrict(),
            qualified.isAtomic())
        : type;
  }
}
