package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * Which declarations the spec file includes or excludes.
 *
 * @param includedNames the only names that are bound; empty if all are
 * @param includedFiles paths and globs of headers that are bound as well
 * @param includedMacros words of which functions that are bound have one before their names; empty
 *     if all are bound
 * @param excludedNames names that are not bound
 * @param excludedFiles paths and globs of headers that are not bound
 */
public record Filter(
    List<Stated<NamePattern>> includedNames,
    List<Stated<String>> includedFiles,
    List<Stated<NamePattern>> includedMacros,
    List<Stated<NamePattern>> excludedNames,
    List<Stated<String>> excludedFiles) {
  public Filter {
    includedNames = List.copyOf(includedNames);
    includedFiles = List.copyOf(includedFiles);
    includedMacros = List.copyOf(includedMacros);
    excludedNames = List.copyOf(excludedNames);
    excludedFiles = List.copyOf(excludedFiles);
  }

  static Filter of(SectionReader include, SectionReader exclude) {
    return new Filter(
        include.patterns("names"),
        include.list("files"),
        include.patterns("macros"),
        exclude.patterns("names"),
        exclude.list("files"));
  }

  /** Whether it asks for what the header at {@code path} declares. */
  public boolean includesFile(String path) {
    return includedFiles.stream().anyMatch(file -> FilePattern.of(file.value()).matches(path));
  }

  /** Whether it leaves out what the header at {@code path} declares. */
  public boolean excludesFile(String path) {
    return excludedFiles.stream().anyMatch(file -> FilePattern.of(file.value()).matches(path));
  }

  /** Why a declaration of that name is not bound, if it is not. */
  public Optional<Exclusion> exclusion(String name) {
    Optional<Stated<NamePattern>> excluded = match(excludedNames, name);
    if (excluded.isPresent()) {
      return excluded.map(
          found ->
              new Exclusion(
                  "is excluded",
                  found,
                  "take '" + found.value() + "' out of what 'exclude: {names: ...}' says"));
    }
    if (includedNames.isEmpty() || match(includedNames, name).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exclusion(
            "is not included",
            includedNames.get(0),
            "add '" + name + "' to what 'include: {names: ...}' says"));
  }

  /** Why a function that is declared with {@code words} before its name is not bound. */
  public Optional<Exclusion> exclusionByWords(List<String> words) {
    boolean isKept =
        includedMacros.isEmpty()
            || words.stream().anyMatch(word -> match(includedMacros, word).isPresent());
    return isKept
        ? Optional.empty()
        : Optional.of(
            new Exclusion(
                "is declared without it",
                includedMacros.get(0),
                "take 'macros' out of 'include', or declare it so"));
  }

  private static Optional<Stated<NamePattern>> match(
      List<Stated<NamePattern>> patterns, String name) {
    return patterns.stream().filter(pattern -> pattern.value().matches(name)).findFirst();
  }

  /**
   * Why something is left out.
   *
   * @param what half a sentence
   * @param pattern what says so
   * @param remedy what to change in the file so that it is not left out, in half a sentence
   */
  public record Exclusion(String what, Stated<NamePattern> pattern, String remedy) {}
}
