package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who owns a handle that a function returns or stores.
 *
 * <ol>
 *   <li>Without a release function nobody in Java can: borrowed.
 *   <li>Else the spec file decides, if it says something.
 *   <li>The comment decides: {@code must not be freed} makes it borrowed; a sentence that says that
 *       the caller must free it, or that names its release function as a duty, makes it owned.
 *   <li>Where one function releases any handle, every handle that is returned is a reference of its
 *       own: owned.
 *   <li>A function that is given a handle of the same type may hand out a part of it: borrowed,
 *       unless it is named as one that copies.
 *   <li>A function named as one that makes something ({@link Verbs#creation}) gives it away: owned.
 *   <li>Anything else is borrowed: what is not freed leaks, what is freed twice crashes.
 * </ol>
 */
final class Ownership {
  private static final List<String> ENDS =
      List.of("free", "own", "release", "delete", "destroy", "close", "dispose");
  private static final Pattern NOT_TO_FREE =
      Pattern.compile(
          "(?:must|should|shall|may|need|do|does) ?(?:not|n't) (?:be"
              + " )?(?:free|release|delete|destroy|close|dispose)|owned by the (?!caller)|caller"
              + " (?:does not|doesn't) own");
  private static final Pattern TO_FREE =
      Pattern.compile(
          "(?:must|should|shall|needs? to|has to|have to) (?:be )?(?:later |eventually |then"
              + " |subsequently )?(?:be"
              + " )?(?:freed|released|deleted|destroyed|closed|disposed|finalized|free|release|delete|destroy|close|dispose)\\b|caller"
              + " (?:owns|is responsible for"
              + " (?:freeing|releasing|deleting|destroying|closing|disposing))");
  private static final Pattern DUTY =
      Pattern.compile("\\b(?:must|should|shall|needs?|caller|responsib\\w*)\\b");

  private final PlanInput input;
  private final HandleTypes handles;
  private final Releases releases;

  Ownership(PlanInput input, HandleTypes handles, Releases releases) {
    this.input = input;
    this.handles = handles;
    this.releases = releases;
  }

  /** Whether the handle of {@code type} that {@code call} returns or stores is owned. */
  Answer<Boolean> of(Call call, HandleType type, Given given) {
    CFunction function = call.function();
    Comment comment = call.comment();
    Releases.Choice release = releases.of(type);
    if (release.function().isEmpty()) {
      return borrowed(release.reason());
    }
    String name = special(call, type, given).orElseGet(() -> release.function().get()).name();
    Optional<Stated<Boolean>> said = given.owned();
    if (said.isPresent()) {
      String reason = said.get().reason();
      return said.get().value() ? owned(name, reason) : borrowed(reason);
    }
    return fromComment(comment, name)
        .or(() -> fromConvention(release, name))
        .or(() -> fromParent(function, type))
        .or(() -> fromName(function, type, name))
        .orElseGet(() -> borrowed(notMaking(function)));
  }

  /** What releases what {@code call} makes, if it is not what releases others of {@code type}. */
  Optional<CFunction> special(Call call, HandleType type, Given given) {
    return given
        .release()
        .filter(said -> !given.stored())
        .flatMap(said -> taking(type, said.value()))
        .or(() -> releases.special(type, call.function()));
  }

  /** The function of that name if it takes such handles; else it frees something else. */
  private Optional<CFunction> taking(HandleType type, String function) {
    return input.functions().stream()
        .filter(f -> f.name().equals(function) && f.type().parameters().size() == 1)
        .filter(f -> handles.of(input.view(f.type().parameters().get(0))).equals(Optional.of(type)))
        .findFirst();
  }

  private static Optional<Answer<Boolean>> fromComment(Comment comment, String release) {
    for (String sentence : comment.sentences()) {
      if (forbidsToFree(sentence)) {
        return Optional.of(borrowed("its comment says that it is not to be freed"));
      }
      if (saysDuty(sentence, release)) {
        return Optional.of(owned(release, "its comment says that it must be freed with it"));
      }
    }
    return resultIsToBeFreed(comment)
        ? Optional.of(owned(release, "its comment says that the caller must free it"))
        : Optional.empty();
  }

  /**
   * Whether {@code comment} says that what the function hands out must be given to {@code release}.
   */
  static boolean mustBeReleased(Comment comment, String release) {
    return comment.sentences().stream().anyMatch(s -> saysDuty(s, release));
  }

  /** Whether {@code sentence} speaks of something that the caller has to do. */
  static boolean saysDuty(String sentence) {
    return DUTY.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether {@code sentence} says that something is not to be freed. */
  static boolean forbidsToFree(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    boolean denies = lower.contains("not") || lower.contains("n't") || lower.contains("owned by");
    return denies && mentionsEnd(lower) && NOT_TO_FREE.matcher(lower).find();
  }

  /** Most text does not; this is much cheaper to find out than what it says. */
  private static boolean mentionsEnd(String lower) {
    for (String word : ENDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysDuty(String sentence, String release) {
    return Sentences.names(sentence, release)
        && saysDuty(sentence)
        && TO_FREE.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean resultIsToBeFreed(Comment comment) {
    return TO_FREE.matcher(comment.result().toLowerCase(Locale.ROOT)).find();
  }

  private static Optional<Answer<Boolean>> fromConvention(Releases.Choice release, String name) {
    return release.anyHandle() ? Optional.of(owned(name, release.reason())) : Optional.empty();
  }

  private Optional<Answer<Boolean>> fromParent(CFunction function, HandleType type) {
    boolean hasParent =
        function.type().parameters().stream()
            .map(input::view)
            .anyMatch(view -> handles.of(view).filter(type::equals).isPresent());
    return hasParent && !Verbs.copies(function.name())
        ? Optional.of(borrowed("it is given another one, which it may belong to"))
        : Optional.empty();
  }

  private static Optional<Answer<Boolean>> fromName(
      CFunction function, HandleType type, String release) {
    return Verbs.creation(function.name(), type.compactName())
        .map(verb -> owned(release, "the function's name says that it makes one (" + verb + ")"));
  }

  private static String notMaking(CFunction function) {
    return Verbs.lookup(function.name())
        .map(word -> "the function's name says that it looks one up (" + word + ")")
        .orElse("nothing says that the function makes one");
  }

  private static Answer<Boolean> owned(String release, String reason) {
    return new Answer<>(true, "owned: released by " + release, reason);
  }

  private static Answer<Boolean> borrowed(String reason) {
    return new Answer<>(false, "borrowed: never released by Java", reason);
  }
}
