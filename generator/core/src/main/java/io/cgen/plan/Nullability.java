package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final List<String> NULLS = List.of("null", "optional");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:not|n't|never|cannot) (?:be |pass |accept |a |equal"
              + " )*null|non-?null|not-?null|undefined|crash|illegal|invalid|an error|misuse|null[-"
              + " ]terminat|nul[- ]terminat");
  private static final String BETWEEN =
      "(?:[\\s,\"'`*()]|parameter|argument|pointer|is|are|be|may|can|might|also|either|both|or|and|equals?|equal"
          + " to|set"
          + " to|to|the|a|an|passed|given|left|as|of|optional|optionally|=|\\w+\\([^)]*\\)|%s)*";
  private static final Pattern NULL_FOR =
      Pattern.compile("\\b" + NULL_WORD + " (?:for|as|in) (?:the )?$");
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("first", "1st"),
          List.of("second", "2nd"),
          List.of("third", "3rd"),
          List.of("fourth", "4th"),
          List.of("fifth", "5th"),
          List.of("sixth", "6th"),
          List.of("seventh", "7th"),
          List.of("eighth", "8th"));

  /** By comment: many functions may share one. */
  private final Map<Comment, List<Permission>> permissions = new IdentityHashMap<>();

  /** By function: what may stand between the name of a parameter and NULL. */
  private final Map<String, Pattern> isNull = new HashMap<>();

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
            comment,
            described ->
                described.mentions(NULLS)
                    ? permissions(String.join("\n", described.paragraphs()))
                    : List.of());
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

  /** Most text does not; this is much cheaper to find out than what it says. */
  private static boolean speaksOfNull(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NULLS.stream().anyMatch(lower::contains);
  }

  private static boolean allows(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return speaksOfNull(lower) && NULL.matcher(lower).find() && !FORBIDDEN.matcher(lower).find();
  }

  private boolean saidByName(CFunction function, String parameter, Permission said) {
    String name = parameter.toLowerCase(Locale.ROOT);
    return name.length() > 1 && isNull(function, name, said.sentence().toLowerCase(Locale.ROOT));
  }

  private boolean saidByPlace(CFunction function, int index, Permission said) {
    String lower = said.sentence().toLowerCase(Locale.ROOT);
    boolean speaksOfPlaces = lower.contains("parameter") || lower.contains("argument");
    if (index >= ORDINALS.size() || !speaksOfPlaces || function.name().endsWith("_r")) {
      return false;
    }
    return ORDINALS.get(index).stream()
            .anyMatch(
                place ->
                    isNull(function, place + " parameter", lower)
                        || isNull(function, place + " argument", lower))
        && (!namesFunctions(said.context()) || said.context().contains(function.name() + "("));
  }

  /** Whether {@code lower} says of {@code subject}, by itself, that it is NULL. */
  private boolean isNull(CFunction function, String subject, String lower) {
    int end;
    for (int at = lower.indexOf(subject); at >= 0; at = lower.indexOf(subject, end)) {
      end = at + subject.length();
      if (isWord(lower, at, end)
          && (isNullBefore(lower, at) || isNullBehind(function, lower, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int start, int end) {
    boolean begins = start == 0 || !isWordPart(text.charAt(start - 1));
    return begins && (end == text.length() || !isWordPart(text.charAt(end)));
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isNullBefore(String lower, int end) {
    return NULL_FOR.matcher(lower).region(0, end).find();
  }

  private boolean isNullBehind(CFunction function, String lower, int start) {
    Pattern behind = isNull.computeIfAbsent(function.name(), name -> isNull(function));
    return behind
        .matcher(lower)
        .useTransparentBounds(true)
        .region(start, lower.length())
        .lookingAt();
  }

  /** What may stand behind the name of a parameter of {@code function} that is NULL. */
  private static Pattern isNull(CFunction function) {
    String names =
        function.type().parameters().stream()
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(BETWEEN.formatted(names.isEmpty() ? "\\s" : names) + "\\b" + NULL_WORD);
  }

  private static boolean namesFunctions(String text) {
    return text.matches("(?s).*\\w\\(.*");
  }
}
