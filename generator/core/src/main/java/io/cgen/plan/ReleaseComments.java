package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which functions are releases by what their comments say, whatever they are called: {@code
 * PQclear} under {@code Delete a PGresult}.
 *
 * <ol>
 *   <li>The first sentence of its own comment is a verb that ends an object, and the type: no word
 *       more, as in "Frees the buffer's rows".
 *   <li>It writes the type as C does, and that is no word of plain English: who deletes the file
 *       may mean the one on the disk. For the same reason nothing in the name removes.
 * </ol>
 */
final class ReleaseComments {
  private static final Set<String> REMOVES =
      Set.of("remove", "rm", "unlink", "erase", "drop", "purge", "reset");
  private static final String ENDS =
      "(?:[Tt]his function )?(?:[Ff]ree|[Dd]elete|[Dd]estroy|[Dd]eallocate)s?";

  private final Comments comments;

  ReleaseComments(Comments comments) {
    this.comments = comments;
  }

  /** Whether {@code function} is said to be deprecated. */
  boolean deprecate(CFunction function) {
    return function.deprecated().isPresent() || comments.of(function).deprecated().isPresent();
  }

  /** Whether the comment of {@code function} says that it ends what is called by those names. */
  boolean say(CFunction function, List<String> names) {
    boolean removes = Words.hasAny(function.name(), REMOVES);
    List<String> paragraphs = comments.of(function).paragraphs();
    if (removes || comments.isShared(function) || paragraphs.isEmpty()) {
      return false;
    }
    String first = Sentences.of(paragraphs.get(0)).stream().findFirst().orElse("");
    return names.stream()
        .map(TypeNames::simple)
        .filter(ReleaseComments::isNoWord)
        .anyMatch(name -> ends(name).matcher(first).matches());
  }

  private static Pattern ends(String type) {
    return Pattern.compile(
        ENDS
            + " (?:(?:an?|the|this|one|given) )*(?:struct )?"
            + Pattern.quote(type)
            + "(?: (?:object|handle|instance|struct))?[.!]?");
  }

  private static boolean isNoWord(String name) {
    return name.contains("_") || name.chars().anyMatch(Character::isUpperCase);
  }
}
