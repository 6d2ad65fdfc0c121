package io.cgen.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a section of the spec file says about the names of the C API. For one name, key by key, an
 * entry of exactly that name goes before patterns, and a later pattern before an earlier one.
 *
 * @param <E> what is said of one name
 */
public final class Entries<E> {
  private final List<Entry<E>> entries;
  private final E nothing;
  private final BinaryOperator<E> over;

  /**
   * One entry.
   *
   * @param pattern which names it is about, and where it stands
   * @param value what it says
   */
  public record Entry<E>(Stated<NamePattern> pattern, E value) {}

  /**
   * Collects entries.
   *
   * @param entries in the order of the file
   * @param nothing what is said of a name without an entry
   * @param over puts what a stronger entry says over what a weaker one says
   */
  Entries(List<Entry<E>> entries, E nothing, BinaryOperator<E> over) {
    this.entries = List.copyOf(entries);
    this.nothing = nothing;
    this.over = over;
  }

  /** All entries in the order of the file. */
  public List<Entry<E>> all() {
    return entries;
  }

  /** These entries, and below them weaker ones. */
  Entries<E> over(Entries<E> weaker) {
    List<Entry<E>> both = new ArrayList<>(weaker.entries);
    both.addAll(entries);
    return new Entries<>(both, nothing, over);
  }

  /** What is said of {@code name}. */
  public E of(String name) {
    E result = nothing;
    for (boolean exact : new boolean[] {false, true}) {
      for (Entry<E> entry : entries) {
        NamePattern pattern = entry.pattern().value();
        if (pattern.isExact() == exact && pattern.matches(name)) {
          result = over.apply(entry.value(), result);
        }
      }
    }
    return result;
  }

  /** The entry of exactly one of {@code names}, if there is one. */
  public Optional<Stated<NamePattern>> exact(List<String> names) {
    return entries.stream()
        .map(Entry::pattern)
        .filter(pattern -> pattern.value().isExact() && names.contains(pattern.value().text()))
        .findFirst();
  }

  /** An entry that means one of {@code names}, if there is one. */
  public Optional<Stated<NamePattern>> matching(List<String> names) {
    return entries.stream()
        .map(Entry::pattern)
        .filter(pattern -> names.stream().anyMatch(pattern.value()::matches))
        .findFirst();
  }

  /** What is said of something with several names, the first of them counting most. */
  public E of(List<String> names) {
    return entries.isEmpty() ? nothing : names.stream().map(this::of).reduce(nothing, over);
  }
}
