package io.cgen.spec;

import java.util.Optional;

/**
 * How C says that something went wrong.
 *
 * @param callback the function that registers a callback for error messages
 * @param exception the class of all exceptions that have no other
 * @param rules how results say that a function failed, by the names that functions use for them
 */
public record ErrorRules(
    Optional<Stated<String>> callback,
    Optional<Stated<String>> exception,
    Entries<ErrorRuleEntry> rules) {
  /** What a function says that follows no rule. */
  public static final String NONE = "none";

  static ErrorRules of(SectionReader section) {
    return new ErrorRules(
        section.text("callback"),
        section.text("exception"),
        section.named("rules", ErrorRuleEntry::of, ErrorRuleEntry.NOTHING, ErrorRuleEntry::over));
  }
}
