package io.cgen.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the spec file changes C names before Java names are made from them.
 *
 * @param prefixes what is taken off at the beginning
 * @param renames names and patterns with their replacements
 */
public record NameRules(List<Stated<String>> prefixes, List<Rename> renames) {
  public NameRules {
    prefixes = List.copyOf(prefixes);
    renames = List.copyOf(renames);
  }

  /**
   * A name or pattern, and what to put in its place.
   *
   * @param pattern which names change
   * @param replacement what they become; {@code $1} stands for the first group
   */
  public record Rename(Stated<NamePattern> pattern, Stated<String> replacement) {}

  static NameRules of(SectionReader names) {
    List<Rename> renames = new ArrayList<>();
    names
        .entries("rename")
        .forEach(
            entry ->
                renames.add(
                    new Rename(
                        SectionReader.answer(entry.key()).map(NamePattern::of),
                        SectionReader.answer((SpecNode.Scalar) entry.value()))));
    return new NameRules(names.list("strip"), renames);
  }

  /**
   * The name to make a Java name from in place of {@code name}, if the spec file says so: that of
   * the last rename that matches, else the name without its longest prefix.
   */
  public Optional<Stated<String>> change(String name) {
    return renamed(name).or(() -> stripped(name));
  }

  private Optional<Stated<String>> renamed(String name) {
    for (int i = renames.size() - 1; i >= 0; i--) {
      Rename rename = renames.get(i);
      NamePattern pattern = rename.pattern().value();
      if (pattern.matches(name)) {
        String replaced = pattern.replace(name, rename.replacement().value());
        return Optional.of(new Stated<>(replaced, rename.replacement().place()));
      }
    }
    return Optional.empty();
  }

  private Optional<Stated<String>> stripped(String name) {
    return prefixes.stream()
        .filter(prefix -> name.startsWith(prefix.value()) && isName(rest(name, prefix)))
        .max((a, b) -> Integer.compare(a.value().length(), b.value().length()))
        .map(prefix -> prefix.map(text -> rest(name, prefix)));
  }

  private static String rest(String name, Stated<String> prefix) {
    return name.substring(prefix.value().length());
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
  }
}
