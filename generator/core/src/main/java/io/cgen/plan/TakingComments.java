package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parameters a function takes over, as its comment says.
 *
 * <ol>
 *   <li>One of which the comment says that its ownership passes on, or that the function takes it:
 *       {@code \param s the sequence, ownership passes to the geometry}.
 *   <li>One that a sentence of the comment names so, by its own name or its type's: {@code Takes
 *       ownership of |key|}.
 *   <li>None where the sentence denies it: {@code the caller retains ownership}, {@code does not
 *       take ownership}.
 * </ol>
 */
final class TakingComments {
  private static final String TAKES =
      "(?:take|takes|taking|assume|assumes|assuming|get|gets|gain|gains|acquires?) (?:the |over"
          + " )?ownership";
  private static final String PASSES =
      "(?:is |are |will be |gets )?(?:pass|transfer|move|give|hand)(?:e[ds]|red|n|s|ed over)?"
          + " (?:over )?to";
  private static final Pattern TAKEN =
      Pattern.compile(
          TAKES
              + "|ownership (?:of \\S+ )?"
              + PASSES
              + "|\\(transfer full\\)|becomes? owned by|loses ownership");
  private static final Pattern DENIED = Pattern.compile("retain|\\bnot\\b|n't|\\bnever\\b|remains");
  private static final Pattern NAMED =
      Pattern.compile(
          TAKES
              + " of (?:the |this |a )?(?:passed |given )?\\W*(\\w+)"
              + "|ownership of (?:the |this |a )?(?:passed |given )?\\W*(\\w+)\\W*(?: \\w+)?\\W* "
              + PASSES,
          Pattern.CASE_INSENSITIVE);

  private static final List<String> OWNERS = List.of("ownership", "owned by", "(transfer full)");

  private final Comments comments;

  /** By comment: many functions may share one. */
  private final Map<Comment, List<String>> claims = new IdentityHashMap<>();

  TakingComments(Comments comments) {
    this.comments = comments;
  }

  /**
   * Whether the comment of {@code function} says that it takes the handle at {@code index}.
   *
   * @param names the names of the handle's type
   */
  boolean say(CFunction function, int index, List<String> names) {
    Comment comment = comments.of(function);
    CParameter parameter = function.type().parameters().get(index);
    if (comment.parameter(parameter.name()).filter(said -> isTaken(said.text())).isPresent()) {
      return true;
    }
    List<String> claimed = claims.computeIfAbsent(comment, TakingComments::claims);
    return !claimed.isEmpty() && anyNames(claimed, called(parameter, names));
  }

  private static boolean isTaken(String text) {
    return Sentences.of(text).stream()
        .filter(TakingComments::isClaim)
        .anyMatch(sentence -> TAKEN.matcher(sentence.toLowerCase(Locale.ROOT)).find());
  }

  private static List<String> claims(Comment comment) {
    return comment.mentions(OWNERS)
        ? comment.sentences().stream().filter(TakingComments::isClaim).toList()
        : List.of();
  }

  /** Whether {@code sentence} speaks of who owns what, and denies nothing. */
  private static boolean isClaim(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return speaksOfOwners(lower) && !DENIED.matcher(lower).find();
  }

  /** Most text does not; this is much cheaper to find out than what it says. */
  private static boolean speaksOfOwners(String lower) {
    return OWNERS.stream().anyMatch(lower::contains);
  }

  private static List<String> called(CParameter parameter, List<String> names) {
    List<String> called = new ArrayList<>(names.stream().map(TypeNames::simple).toList());
    called.add(parameter.name());
    return called;
  }

  private static boolean anyNames(List<String> sentences, List<String> names) {
    return sentences.stream().anyMatch(sentence -> names(sentence, names));
  }

  private static boolean names(String sentence, List<String> names) {
    Matcher matcher = NAMED.matcher(sentence);
    while (matcher.find()) {
      String named = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (names.contains(named)) {
        return true;
      }
    }
    return false;
  }
}
