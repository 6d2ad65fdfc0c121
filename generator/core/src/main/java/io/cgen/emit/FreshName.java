package io.cgen.emit;

import com.squareup.javapoet.NameAllocator;
import java.util.Set;

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

  /** The same, but none of {@code taken}. */
  static String in(NameAllocator scope, String suggestion, Set<String> taken) {
    return in(scope, beside(taken, suggestion));
  }

  /** {@code suggestion}, or one like it that is none of {@code taken}. */
  static String beside(Set<String> taken, String suggestion) {
    return taken.contains(suggestion) ? beside(taken, suggestion + "_") : suggestion;
  }
}
