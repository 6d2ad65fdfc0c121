package io.cgen.parse;

import java.util.Optional;

/**
 * What the attributes of a declaration say that matters to an API.
 *
 * @param packed members are not aligned
 * @param aligned the least alignment in bytes; 0 if nothing is said
 * @param msStruct whether bit-fields follow Microsoft's rules, if something says so
 * @param deprecated the deprecation message
 * @param mode the machine mode that replaces the width of the type, such as {@code DI}
 * @param vectorBytes the size of the vector that the type becomes; 0 if it does not
 * @param noReturn the function never returns
 */
record Attributes(
    boolean packed,
    int aligned,
    Optional<Boolean> msStruct,
    Optional<String> deprecated,
    Optional<String> mode,
    int vectorBytes,
    boolean noReturn) {
  /** No attribute at all. */
  static final Attributes NONE =
      new Attributes(false, 0, Optional.empty(), Optional.empty(), Optional.empty(), 0, false);

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
        noReturn || other.noReturn);
  }

  Attributes withPacked() {
    return new Attributes(true, aligned, msStruct, deprecated, mode, vectorBytes, noReturn);
  }

  Attributes withAlignment(int bytes) {
    int larger = Math.max(aligned, bytes);
    return new Attributes(packed, larger, msStruct, deprecated, mode, vectorBytes, noReturn);
  }

  Attributes withMsStruct(boolean wanted) {
    return new Attributes(
        packed, aligned, Optional.of(wanted), deprecated, mode, vectorBytes, noReturn);
  }

  Attributes withDeprecation(String message) {
    return new Attributes(
        packed, aligned, msStruct, Optional.of(message), mode, vectorBytes, noReturn);
  }

  Attributes withMode(String name) {
    return new Attributes(
        packed, aligned, msStruct, deprecated, Optional.of(name), vectorBytes, noReturn);
  }

  Attributes withVector(int bytes) {
    return new Attributes(packed, aligned, msStruct, deprecated, mode, bytes, noReturn);
  }

  Attributes withNoReturn() {
    return new Attributes(packed, aligned, msStruct, deprecated, mode, vectorBytes, true);
  }
}
