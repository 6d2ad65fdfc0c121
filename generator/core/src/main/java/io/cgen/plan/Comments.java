package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which comment describes which function.
 *
 * <ol>
 *   <li>Its own.
 *   <li>A function without one shares the comment of the nearest earlier function of the same file
 *       whose comment names it: one comment often describes all functions of a group.
 * </ol>
 */
final class Comments {
  private final Map<String, Comment> comments = new HashMap<>();
  private final Map<String, String> sharedWith = new HashMap<>();

  private Comments() {}

  /** Reads the comments of all functions in reach. */
  static Comments of(List<CFunction> functions) {
    Comments result = new Comments();
    List<CFunction> commented = new ArrayList<>();
    for (CFunction function : functions) {
      Comment own = DocumentationReader.read(function.comment());
      result.comments.put(function.name(), own);
      if (own.isEmpty()) {
        result.share(function, commented);
      } else {
        commented.add(function);
      }
    }
    functions.forEach(result::shareWithPlain);
    return result;
  }

  /** The reentrant {@code f_r}, of which nothing else is said, is described with {@code f}. */
  private void shareWithPlain(CFunction function) {
    String name = function.name();
    Comment own = of(function);
    boolean saysLittle =
        own.parameters().isEmpty() && own.result().isEmpty() && own.paragraphs().size() < 2;
    String plain = name.endsWith("_r") ? name.substring(0, name.length() - 2) : "";
    if (saysLittle && comments.containsKey(plain) && !sharedWith.containsKey(plain)) {
      Comment shared = comments.get(plain);
      comments.put(name, own.isEmpty() ? shared : shared.deprecatedLike(own));
      sharedWith.put(name, plain);
    }
  }

  /** The comment that describes {@code function}; one that says nothing if there is none. */
  Comment of(CFunction function) {
    return comments.getOrDefault(function.name(), Comment.NONE);
  }

  /** Whether {@code function} has its comment from another one. */
  boolean isShared(CFunction function) {
    return sharedWith.containsKey(function.name());
  }

  /** Whether the comment of {@code function} says that the caller must call {@code release}. */
  boolean says(CFunction function, String release) {
    return Ownership.mustBeReleased(of(function), release);
  }

  /** What its Javadoc says: of a shared comment, only whose it is. */
  Comment documentation(CFunction function) {
    String owner = sharedWith.get(function.name());
    if (owner == null) {
      return of(function);
    }
    Comment shared = of(function);
    List<String> text = List.of("Described with " + owner + ".");
    return new Comment(text, shared.parameters(), shared.result(), shared.deprecated());
  }

  private void share(CFunction function, List<CFunction> commented) {
    for (int i = commented.size() - 1; i >= 0; i--) {
      CFunction candidate = commented.get(i);
      boolean sameFile = candidate.position().file().equals(function.position().file());
      if (sameFile && Sentences.names(candidate.comment(), function.name())) {
        comments.put(function.name(), of(candidate));
        sharedWith.put(function.name(), candidate.name());
        return;
      }
    }
  }
}
