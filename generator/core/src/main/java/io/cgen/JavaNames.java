package io.cgen;

import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Says what is wrong with the Java names that a user gives. */
public final class JavaNames {
  private JavaNames() {}

  /** Why {@code name} cannot be a package; empty if it can. */
  public static Optional<String> problemWithPackage(String name) {
    for (String segment : name.split("\\.", -1)) {
      Optional<String> problem = problemWithSegment(segment);
      if (problem.isPresent()) {
        return problem.map(p -> "'" + name + "' is not a package name: " + p);
      }
    }
    return Optional.empty();
  }

  /** Why {@code name} cannot be a class; empty if it can. */
  public static Optional<String> problemWithClass(String name) {
    return problemWithSegment(name).map(p -> "'" + name + "' is not a class name: " + p);
  }

  private static Optional<String> problemWithSegment(String segment) {
    if (segment.isEmpty()) {
      return Optional.of("a name is missing before, between or behind the dots");
    }
    if (!SourceVersion.isIdentifier(segment)) {
      return Optional.of("'" + segment + "' is not a Java identifier");
    }
    if (SourceVersion.isKeyword(segment, SourceVersion.RELEASE_17)) {
      return Optional.of("'" + segment + "' is a word of the Java language");
    }
    return Optional.empty();
  }
}
