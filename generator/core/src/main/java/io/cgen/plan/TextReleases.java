package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Which function frees a text that a function returns or stores.
 *
 * <ol>
 *   <li>What the spec file names for the function, or else for all strings; none if it says that
 *       the text is borrowed.
 *   <li>None for {@code const char *}.
 *   <li>The one that the function's comment names as a duty: {@code the application should pass the
 *       returned value to sqlite3_free()}. It must take one pointer and be named like a release; in
 *       a comment that several functions share, the sentence must name this one. A sentence that
 *       says that the text is not to be freed wins.
 *   <li>The function that frees the API's strings, if there is exactly one.
 *   <li>None otherwise: the text is copied, and what is not freed may leak.
 * </ol>
 */
final class TextReleases {
  private final PlanInput input;
  private final Comments comments;
  private final Optional<CFunction> ofAllTexts;
  private final List<CFunction> freeing;

  TextReleases(PlanInput input, Comments comments, Optional<CFunction> ofAllTexts) {
    this.input = input;
    this.comments = comments;
    this.ofAllTexts = ofAllTexts;
    freeing = input.functions().stream().filter(this::frees).toList();
  }

  /**
   * What frees the text of type {@code pointer} that {@code function} hands out.
   *
   * @param given what the spec file says of it
   */
  Answer<Optional<CFunction>> of(CFunction function, TypeView pointer, Given given) {
    return said(given, pointer).orElseGet(() -> inferred(function, pointer, given));
  }

  private Optional<Answer<Optional<CFunction>>> said(Given given, TypeView pointer) {
    Optional<Stated<Boolean>> owned = given.owned();
    if (owned.isPresent() && !owned.get().value()) {
      return Optional.of(kept(owned.get().reason()));
    }
    boolean mayBeFreed = owned.isPresent() || !pointer.target().isConst();
    return given
        .release()
        .filter(release -> canFree(release, given, pointer))
        .flatMap(this::freedBy)
        .or(() -> input.spec().stringRelease().filter(r -> mayBeFreed).flatMap(this::freedBy));
  }

  private boolean canFree(Stated<String> release, Given given, TypeView pointer) {
    return input.functions().stream()
        .filter(function -> function.name().equals(release.value()))
        .anyMatch(function -> given.canBeFreedBy(input, function, pointer));
  }

  private Optional<Answer<Optional<CFunction>>> freedBy(Stated<String> release) {
    return input.functions().stream()
        .filter(function -> function.name().equals(release.value()))
        .findFirst()
        .map(function -> freed(function, release.reason()));
  }

  private static Answer<Optional<CFunction>> kept(String reason) {
    return new Answer<>(Optional.empty(), "text, copied and not freed", reason);
  }

  private Answer<Optional<CFunction>> inferred(CFunction function, TypeView pointer, Given given) {
    if (pointer.target().isConst() && given.owned().isEmpty()) {
      return kept("C keeps what is const");
    }
    List<String> sentences = comments.of(function).sentences();
    if (given.owned().isEmpty() && sentences.stream().anyMatch(Ownership::forbidsToFree)) {
      return kept("its comment says that C keeps it");
    }
    return fromComment(function, sentences)
        .or(() -> fromApi(pointer))
        .orElseGet(
            () ->
                new Answer<>(
                    Optional.empty(),
                    "text, copied and not freed; leaks if the caller was to free it",
                    "nothing says what frees it",
                    Lack.RELEASE));
  }

  private Optional<Answer<Optional<CFunction>>> fromComment(
      CFunction function, List<String> sentences) {
    return sentences.stream()
        .filter(Ownership::saysDuty)
        .filter(sentence -> !comments.isShared(function) || sentence.contains(function.name()))
        .flatMap(sentence -> named(sentence, function).stream())
        .findFirst()
        .map(release -> freed(release, "its comment says that the caller must free it so"));
  }

  private Optional<CFunction> named(String sentence, CFunction function) {
    return freeing.stream()
        .filter(candidate -> !candidate.name().equals(function.name()))
        .filter(candidate -> Sentences.names(sentence, candidate.name()))
        .findFirst();
  }

  private boolean frees(CFunction function) {
    if (function.type().parameters().size() != 1 || !Verbs.mentionsRelease(function.name())) {
      return false;
    }
    TypeView type = input.view(function.type().parameters().get(0));
    return type.isPointer()
        && (type.target().isVoid() || type.target().isChar())
        && PointerUses.key(type).isEmpty();
  }

  private Optional<Answer<Optional<CFunction>>> fromApi(TypeView pointer) {
    boolean isOfChar = !Charsets.isWide(pointer.target());
    return ofAllTexts
        .filter(release -> isOfChar)
        .map(release -> freed(release, "the API has one function that frees its strings"));
  }

  private static Answer<Optional<CFunction>> freed(CFunction release, String reason) {
    return new Answer<>(
        Optional.of(release), "text, copied and freed by " + release.name(), reason);
  }
}
