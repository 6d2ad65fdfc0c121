package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * A rule by which results say that a function failed.
 *
 * @param results the types of results that follow it
 * @param success the results that are no error
 * @param failure the results that are errors
 * @param message functions that return the message, the first that fits counting
 * @param through the function that leads to the handle which has the message
 * @param errno whether {@code errno} is the code
 * @param exception the class of the exceptions
 */
public record ErrorRuleEntry(
    List<Stated<NamePattern>> results,
    Optional<Stated<List<Stated<String>>>> success,
    Optional<Stated<List<Stated<String>>>> failure,
    List<Stated<String>> message,
    Optional<Stated<String>> through,
    Optional<Stated<Boolean>> errno,
    Optional<Stated<String>> exception) {
  static final ErrorRuleEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static ErrorRuleEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new ErrorRuleEntry(
        reader.patterns("results"),
        reader.texts("success"),
        reader.texts("failure"),
        reader.list("message"),
        reader.text("through"),
        reader.flag("errno"),
        reader.text("exception"));
  }

  /** Names of rules are no patterns, so that there is one entry at most. */
  ErrorRuleEntry over(ErrorRuleEntry weaker) {
    return this;
  }

  /** Whether {@code errno} is the code. */
  public boolean isErrno() {
    return errno.filter(Stated::value).isPresent();
  }
}
