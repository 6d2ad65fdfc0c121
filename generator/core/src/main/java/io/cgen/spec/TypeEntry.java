package io.cgen.spec;

import java.util.Optional;

/**
 * What the spec file says of a struct, a union or an enum.
 *
 * @param name its Java class
 */
public record TypeEntry(Optional<Stated<String>> name) {
  static final TypeEntry NOTHING = new TypeEntry(Optional.empty());

  static TypeEntry of(SpecNode section) {
    return new TypeEntry(new SectionReader(section).text("name"));
  }

  TypeEntry over(TypeEntry weaker) {
    return new TypeEntry(Stated.first(name, weaker.name));
  }
}
