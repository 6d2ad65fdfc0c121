package io.cgen.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a comment in a header says, taken apart.
 *
 * @param paragraphs plain text, the summary first
 * @param parameters what it says of parameters
 * @param result what it says of the result, empty if nothing
 * @param deprecated the deprecation message, if it says that
 */
record Comment(
    List<String> paragraphs,
    List<OfParameter> parameters,
    String result,
    Optional<String> deprecated) {
  /** A comment that says nothing. */
  static final Comment NONE = new Comment(List.of(), List.of(), "", Optional.empty());

  Comment {
    paragraphs = List.copyOf(paragraphs);
    parameters = List.copyOf(parameters);
  }

  /** Which way a parameter's value goes. */
  enum Direction {
    UNKNOWN,
    IN,
    OUT,
    IN_OUT
  }

  /** What is said of one parameter, by its C name. */
  record OfParameter(String name, Direction direction, String text) {}

  /** The same, deprecated if {@code other} is. */
  Comment deprecatedLike(Comment other) {
    return new Comment(paragraphs, parameters, result, deprecated.or(other::deprecated));
  }

  /** What is said of the parameter {@code name}. */
  Optional<OfParameter> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** Which way the value of the parameter {@code name} goes. */
  Direction direction(String name) {
    return parameter(name).map(OfParameter::direction).orElse(Direction.UNKNOWN);
  }

  /** Whether it says nothing. */
  boolean isEmpty() {
    return paragraphs.isEmpty() && parameters.isEmpty() && result.isEmpty() && deprecated.isEmpty();
  }

  /** All running text, without what belongs to a parameter. */
  String text() {
    return String.join("\n", paragraphs) + "\n" + result;
  }
}
