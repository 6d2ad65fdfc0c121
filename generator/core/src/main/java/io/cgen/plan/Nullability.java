package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which parameters take NULL.
 *
 * <ol>
 *   <li>None by itself: C code that does not expect NULL crashes on it.
 *   <li>One whose own comment says so: {@code or NULL}, {@code optional}.
 *   <li>One of which the function's comment says that it is or may be NULL, or that NULL is passed
 *       for it, by its name or by its place: {@code If the fourth parameter is a NULL pointer}. A
 *       place counts only for the functions that are named there, if some are.
 *   <li>Not when the same sentence forbids it or makes it an error: {@code must not}, {@code
 *       undefined}.
 * </ol>
 */
final class Nullability {
  private static final String NULL_WORD = "(?:[a-z]+_null|null|nullptr|0/null)\\b";
  private static final Pattern NULL = Pattern.compile("\\b" + NULL_WORD + "|\\boptional\\b");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:not|n't|never|cannot) (?:be |pass |accept |a |equal )*null|non-?null|not-?null"
              + "|undefined|crash|illegal|invalid|an error|misuse|null[- ]terminat|nul[- ]terminat");
  private static final String BETWEEN =
      "(?:[\\s,\"'`*()]|parameter|argument|pointer|is|are|be|may|can|might|also|either|both|or|and"
          + "|equals?|equal to|set to|to|the|a|an|passed|given|left|as|of|optional|optionally|=|\\w+\\([^)]*\\)|%s)*";
  private static final List<String> ORDINALS =
      List.of(
          "first|1st",
          "second|2nd",
          "third|3rd",
          "fourth|4th",
          "fifth|5th",
          "sixth|6th",
          "seventh|7th",
          "eighth|8th");

  private final CFunction function;
  private final CParameter parameter;
  private final String otherNames;
  private final String place;

  private Nullability(CFunction function, int index) {
    this.function = function;
    this.parameter = function.type().parameters().get(index);
    this.otherNames =
        function.type().parameters().stream()
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.place = index < ORDINALS.size() ? ORDINALS.get(index) : "no ordinal";
  }

  /** Why the parameter at {@code index} takes NULL; nothing if it does not. */
  static Optional<String> of(CFunction function, int index, Comment comment) {
    return new Nullability(function, index).reason(comment);
  }

  private Optional<String> reason(Comment comment) {
    boolean own =
        comment
            .parameter(parameter.name())
            .filter(said -> speaksOfNull(said.text()))
            .filter(said -> Sentences.of(said.text()).stream().anyMatch(Nullability::allows))
            .isPresent();
    if (own) {
      return Optional.of("its comment says that it may be NULL");
    }
    String text = comment.text();
    return speaksOfNull(text) && isSaidIn(Sentences.of(text))
        ? Optional.of("the function's comment says that it may be NULL")
        : Optional.empty();
  }

  private boolean isSaidIn(List<String> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      String context = i == 0 ? sentence : sentences.get(i - 1) + " " + sentence;
      if (allows(sentence) && (saidByName(sentence) || saidByPlace(sentence, context))) {
        return true;
      }
    }
    return false;
  }

  /** Most text does not; this is much cheaper to find out than what it says. */
  private static boolean speaksOfNull(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("null") || lower.contains("optional");
  }

  private static boolean allows(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return speaksOfNull(lower) && NULL.matcher(lower).find() && !FORBIDDEN.matcher(lower).find();
  }

  private boolean saidByName(String sentence) {
    String name = parameter.name().toLowerCase(Locale.ROOT);
    return name.length() > 1 && isNull("\\b" + Pattern.quote(name) + "\\b", sentence);
  }

  private boolean saidByPlace(String sentence, String context) {
    return isNull("\\b(?:" + place + ") (?:parameter|argument)\\b", sentence)
        && (!namesFunctions(context) || context.contains(function.name() + "("));
  }

  private boolean isNull(String subject, String sentence) {
    String between = BETWEEN.formatted(otherNames.isEmpty() ? "\\s" : otherNames);
    String lower = sentence.toLowerCase(Locale.ROOT);
    return Pattern.compile(subject + between + "\\b" + NULL_WORD).matcher(lower).find()
        || Pattern.compile("\\b" + NULL_WORD + " (?:for|as|in) (?:the )?" + subject)
            .matcher(lower)
            .find();
  }

  private static boolean namesFunctions(String text) {
    return text.matches("(?s).*\\w\\(.*");
  }
}
