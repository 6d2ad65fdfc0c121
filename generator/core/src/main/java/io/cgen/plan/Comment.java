package io.cgen.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comment in a header says, taken apart. */
final class Comment {
  /** A comment that says nothing. */
  static final Comment NONE = new Comment(List.of(), List.of(), "", Optional.empty());

  private final List<String> paragraphs;
  private final List<OfParameter> parameters;
  private final String result;
  private final Optional<String> deprecated;
  private List<String> sentences = List.of();
  private String lower = "";

  /**
   * Puts it together.
   *
   * @param paragraphs plain text, the summary first
   * @param parameters what it says of parameters
   * @param result what it says of the result, empty if nothing
   * @param deprecated the deprecation message, if it says that
   */
  Comment(
      List<String> paragraphs,
      List<OfParameter> parameters,
      String result,
      Optional<String> deprecated) {
    this.paragraphs = List.copyOf(paragraphs);
    this.parameters = List.copyOf(parameters);
    this.result = result;
    this.deprecated = deprecated;
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

  /** Plain text, the summary first. */
  List<String> paragraphs() {
    return paragraphs;
  }

  /** What it says of parameters. */
  List<OfParameter> parameters() {
    return parameters;
  }

  /** What it says of the result, empty if nothing. */
  String result() {
    return result;
  }

  /** The deprecation message, if it says that. */
  Optional<String> deprecated() {
    return deprecated;
  }

  /** The same, deprecated if {@code other} is. */
  Comment deprecatedLike(Comment other) {
    return new Comment(paragraphs, parameters, result, deprecated.or(other::deprecated));
  }

  /** What is said of the parameter {@code name}. */
  Optional<OfParameter> parameter(String name) {
    for (OfParameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
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

  /** Whether one of {@code words}, in lower case, stands somewhere in that text. */
  boolean mentions(List<String> words) {
    if (lower.isEmpty()) {
      lower = text().toLowerCase(Locale.ROOT);
    }
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The sentences of that text. Many passes read them, so they are looked for once. */
  List<String> sentences() {
    if (sentences.isEmpty()) {
      sentences = Sentences.of(text());
    }
    return sentences;
  }
}
