package io.cgen.runtime;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether Java lets a program call C, from Java 24 on. */
final class NativeAccess {
  private NativeAccess() {}

  /** What to say where Java forbids it: no other library and no other place would help. */
  static UnsatisfiedLinkError forbidden(Throwable denied, Class<?>... callers) {
    String modules =
        Stream.of(callers)
            .map(Class::getModule)
            .map(module -> module.isNamed() ? module.getName() : "ALL-UNNAMED")
            .distinct()
            .collect(Collectors.joining(","));
    UnsatisfiedLinkError error =
        new UnsatisfiedLinkError(
            "Java does not allow native calls here: start it with --enable-native-access="
                + modules);
    error.initCause(denied);
    return error;
  }

  /** Whether {@code failure} comes from a call that Java forbade. */
  static boolean isForbidden(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause.toString().contains(IllegalCallerException.class.getName()));
  }
}
