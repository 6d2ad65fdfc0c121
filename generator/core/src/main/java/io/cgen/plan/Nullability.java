package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 *   <li>What is said of the result says nothing of a parameter, and places nothing where the
 *       comment can be that of the function without {@code _r}.
 *   <li>Not when the same sentence forbids it or makes it an error: {@code must not}, {@code
 *       undefined}.
 * </ol>
 */
final class Nullability {
  private static final String NULL_WORD = "(?:[a-z]+_null|null|nullptr|0/null)\\b";
  private static final Pattern NULL = Pattern.compile("\\b" + NULL_WORD + "|\\boptional\\b");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:not|n't|never|cannot) (?:be |pass |accept |a |equal"
              + " )*null|non-?null|not-?null|undefined|crash|illegal|invalid|an error|misuse|null[-"
              + " ]terminat|nul[- ]terminat");
  private static final String BETWEEN =
      "(?:[\\s,\"'`*()]|parameter|argument|pointer|is|are|be|may|can|might|also|either|both|or|and|equals?|equal"
          + " to|set"
          + " to|to|the|a|an|passed|given|left|as|of|optional|optionally|=|\\w+\\([^)]*\\)|%s)*";
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

  /** By comment: many functions may share one. */
  private final Map<Comment, List<Permission>> permissions = new IdentityHashMap<>();

  /**
   * A sentence that allows NULL for something.
   *
   * @param sentence the sentence
   * @param context the sentence and the one before it
   */
  private record Permission(String sentence, String context) {}

  /**
   * Why the parameter at {@code index} of {@code function}, which {@code comment} describes, takes
   * NULL; nothing if it does not.
   */
  Optional<String> reason(CFunction function, int index, Comment comment) {
    String name = function.type().parameters().get(index).name();
    boolean own =
        comment.parameter(name).filter(said -> !permissions(said.text()).isEmpty()).isPresent();
    if (own) {
      return Optional.of("its comment says that it may be NULL");
    }
    List<Permission> said =
        permissions.computeIfAbsent(
            comment, described -> permissions(String.join("\n", described.paragraphs())));
    return said.stream()
            .anyMatch(p -> saidByName(function, name, p) || saidByPlace(function, index, p))
        ? Optional.of("the function's comment says that it may be NULL")
        : Optional.empty();
  }

  private static List<Permission> permissions(String text) {
    return speaksOfNull(text) ? permissions(Sentences.of(text)) : List.of();
  }

  private static List<Permission> permissions(List<String> sentences) {
    List<Permission> permissions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      if (allows(sentence)) {
        String context = i == 0 ? sentence : sentences.get(i - 1) + " " + sentence;
        permissions.add(new Permission(sentence, context));
      }
    }
    return permissions;
  }

  private static String between(List<CParameter> parameters) {
    String names =
        parameters.stream()
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return BETWEEN.formatted(names.isEmpty() ? "\\s" : names);
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

  private static boolean saidByName(CFunction function, String parameter, Permission said) {
    String name = parameter.toLowerCase(Locale.ROOT);
    String lower = said.sentence().toLowerCase(Locale.ROOT);
    return name.length() > 1
        && lower.contains(name)
        && isNull(function, "\\b" + Pattern.quote(name) + "\\b", lower);
  }

  private static boolean saidByPlace(CFunction function, int index, Permission said) {
    String lower = said.sentence().toLowerCase(Locale.ROOT);
    boolean speaksOfPlaces = lower.contains("parameter") || lower.contains("argument");
    return index < ORDINALS.size()
        && speaksOfPlaces
        && !function.name().endsWith("_r")
        && isNull(function, "\\b(?:" + ORDINALS.get(index) + ") (?:parameter|argument)\\b", lower)
        && (!namesFunctions(said.context()) || said.context().contains(function.name() + "("));
  }

  private static boolean isNull(CFunction function, String subject, String lower) {
    String between = between(function.type().parameters());
    return Pattern.compile(subject + between + "\\b" + NULL_WORD).matcher(lower).find()
        || Pattern.compile("\\b" + NULL_WORD + " (?:for|as|in) (?:the )?" + subject)
            .matcher(lower)
            .find();
  }

  private static boolean namesFunctions(String text) {
    return text.matches("(?s).*\\w\\(.*");
  }
}
