package io.cgen.parse;

import io.cgen.model.FunctionTrait;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the attributes of a declaration say that matters to an API.
 *
 * @param packed members are not aligned
 * @param aligned the least alignment in bytes; 0 if nothing is said
 * @param msStruct whether bit-fields follow Microsoft's rules, if something says so
 * @param deprecated the deprecation message
 * @param mode the machine mode that replaces the width of the type, such as {@code DI}
 * @param vectorBytes the size of the vector that the type becomes; 0 if it does not
 * @param traits what it says of the function type
 */
record Attributes(
    boolean packed,
    int aligned,
    Optional<Boolean> msStruct,
    Optional<String> deprecated,
    Optional<String> mode,
    int vectorBytes,
    Set<FunctionTrait> traits) {
  /** No attribute at all. */
  static final Attributes NONE =
      new Attributes(false, 0, Optional.empty(), Optional.empty(), Optional.empty(), 0, Set.of());

  /** Both together; where both speak, the stricter alignment and the first text hold. */
  Attributes and(Attributes other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return new Attributes(
        packed || other.packed,
        Math.max(aligned, other.aligned),
        msStruct.or(() -> other.msStruct),
        deprecated.or(() -> other.deprecated),
        mode.or(() -> other.mode),
        Math.max(vectorBytes, other.vectorBytes),
        union(traits, other.traits));
  }

  Attributes withPacked() {
    return new Attributes(true, aligned, msStruct, deprecated, mode, vectorBytes, traits);
  }

  Attributes withAlignment(int bytes) {
    int larger = Math.max(aligned, bytes);
    return new Attributes(packed, larger, msStruct, deprecated, mode, vectorBytes, traits);
  }

  Attributes withMsStruct(boolean wanted) {
    return new Attributes(
        packed, aligned, Optional.of(wanted), deprecated, mode, vectorBytes, traits);
  }

  Attributes withDeprecation(String message) {
    return new Attributes(
        packed, aligned, msStruct, Optional.of(message), mode, vectorBytes, traits);
  }

  Attributes withMode(String name) {
    return new Attributes(
        packed, aligned, msStruct, deprecated, Optional.of(name), vectorBytes, traits);
  }

  Attributes withVector(int bytes) {
    return new Attributes(packed, aligned, msStruct, deprecated, mode, bytes, traits);
  }

  Attributes with(FunctionTrait trait) {
    Set<FunctionTrait> all = union(traits, Set.of(trait));
    return new Attributes(packed, aligned, msStruct, deprecated, mode, vectorBytes, all);
  }

  Attributes withoutTraits() {
    return new Attributes(packed, aligned, msStruct, deprecated, mode, vectorBytes, Set.of());
  }

  private static Set<FunctionTrait> union(Set<FunctionTrait> some, Set<FunctionTrait> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<FunctionTrait> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
