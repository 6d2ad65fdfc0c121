package io.cgen.runtime;

/** The C function that frees an array which Java owns. For generated code. */
@FunctionalInterface
public interface ArrayRelease {
  /** For an array that C keeps. */
  ArrayRelease NONE = (address, count) -> {};

  /** Frees the array at an address, which is not NULL, and has that many elements. */
  void free(long address, long count);
}
