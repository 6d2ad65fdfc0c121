package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which parameters take NULL.
 *
 * <ol>
 *   <li>None by itself: C code that does not expect NULL crashes on it.
 *   <li>One whose comment speaks of NULL, or in whose function's comment a sentence speaks of NULL
 *       and of it, by its name or by its place ({@code If the fourth parameter is a NULL pointer});
 *   <li>unless that sentence forbids it: {@code must not}, {@code non-NULL}, {@code undefined}.
 * </ol>
 */
final class Nullability {
  private static final Pattern NULL =
      Pattern.compile(
          "\\b(?:[A-Z]+_)?NULL\\b|\\bnull\\b|\\bnullptr\\b|\\(optional\\)|\\boptional\\b");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:not|n't|never|cannot) (?:be |pass |accept |a |equal )*null|non-?null|not-?null|undefined|crash|illegal"
              + "|invalid|error|assert|fail|misuse|null[- ]terminat|nul[- ]terminat|returns? (?:a )?null|is returned");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private Nullability() {}

  /** Why the parameter at {@code index} takes NULL; nothing if it does not. */
  static Optional<String> of(CFunction function, int index, Comment comment) {
    CParameter parameter = function.type().parameters().get(index);
    boolean own =
        comment
            .parameter(parameter.name())
            .filter(said -> Sentences.of(said.text()).stream().anyMatch(Nullability::allows))
            .isPresent();
    if (own) {
      return Optional.of("its comment says that it may be NULL");
    }
    boolean running =
        Sentences.of(comment.text()).stream()
            .filter(sentence -> mentions(sentence, function, index, parameter.name()))
            .anyMatch(Nullability::allows);
    return running
        ? Optional.of("the function's comment says that it may be NULL")
        : Optional.empty();
  }

  private static boolean allows(String sentence) {
    return NULL.matcher(sentence).find()
        && !FORBIDDEN.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean mentions(String sentence, CFunction function, int index, String name) {
    boolean byName =
        name.length() > 1
            && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(sentence).find();
    return byName || mentionsPlace(sentence.toLowerCase(Locale.ROOT), index, count(function));
  }

  private static int count(CFunction function) {
    return function.type().parameters().size();
  }

  private static boolean mentionsPlace(String sentence, int index, int count) {
    String ordinal = index < ORDINALS.size() ? ORDINALS.get(index) : "no such ordinal";
    String place = index == count - 1 ? "(?:" + ordinal + "|last|final)" : ordinal;
    return Pattern.compile("\\b" + place + " (?:parameter|argument)\\b").matcher(sentence).find();
  }
}
