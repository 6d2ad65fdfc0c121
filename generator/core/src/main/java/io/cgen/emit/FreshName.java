package io.cgen.emit;

import com.squareup.javapoet.NameAllocator;

/**
 * A name that nothing else in its scope has and that need not be found again. JavaPoet would mark
 * each such name with a random UUID, and secure random numbers take long to begin with.
 */
final class FreshName {
  private FreshName() {}

  /** Takes a name from {@code scope}: {@code suggestion}, or one like it. */
  static String in(NameAllocator scope, String suggestion) {
    return scope.newName(suggestion, new Object());
  }
}
