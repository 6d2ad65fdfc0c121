package io.cgen.emit;

import com.squareup.javapoet.TypeName;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java's primitive types and {@code void} by name, as the plan gives them. */
final class Primitives {
  private static final Map<String, TypeName> BY_NAME =
      Stream.of(
              TypeName.VOID,
              TypeName.BOOLEAN,
              TypeName.BYTE,
              TypeName.SHORT,
              TypeName.INT,
              TypeName.LONG,
              TypeName.FLOAT,
              TypeName.DOUBLE)
          .collect(Collectors.toUnmodifiableMap(TypeName::toString, Function.identity()));

  private Primitives() {}

  static TypeName named(String name) {
    return BY_NAME.get(name);
  }
}
