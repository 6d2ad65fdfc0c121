package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.List;
import java.util.Optional;

/**
 * Which function frees a text that a function returns or stores.
 *
 * <ol>
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

  TextReleases(PlanInput input, Comments comments, Optional<CFunction> ofAllTexts) {
    this.input = input;
    this.comments = comments;
    this.ofAllTexts = ofAllTexts;
  }

  /** What frees the text of type {@code pointer} that {@code function} hands out. */
  Answer<Optional<CFunction>> of(CFunction function, TypeView pointer) {
    if (pointer.target().isConst()) {
      return new Answer<>(Optional.empty(), "text, copied and not freed", "C keeps what is const");
    }
    List<String> sentences = Sentences.of(comments.of(function).text());
    if (sentences.stream().anyMatch(Ownership::forbidsToFree)) {
      return new Answer<>(
          Optional.empty(), "text, copied and not freed", "its comment says that C keeps it");
    }
    return fromComment(function, sentences)
        .or(this::fromApi)
        .orElseGet(
            () ->
                new Answer<>(
                    Optional.empty(),
                    "text, copied and not freed; leaks if the caller was to free it",
                    "nothing says what frees it"));
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
    return input.functions().stream()
        .filter(candidate -> !candidate.equals(function) && frees(candidate))
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

  private Optional<Answer<Optional<CFunction>>> fromApi() {
    return ofAllTexts.map(
        release -> freed(release, "the API has one function that frees its strings"));
  }

  private static Answer<Optional<CFunction>> freed(CFunction release, String reason) {
    return new Answer<>(
        Optional.of(release), "text, copied and freed by " + release.name(), reason);
  }
}
