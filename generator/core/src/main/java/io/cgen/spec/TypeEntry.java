package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the spec file says of a type.
 *
 * @param name its Java class, if it is a struct, a union or an enum
 * @param members its members, if it is a struct or a union
 * @param flags whether it is an enum whose constants are combined
 * @param java the Java type that is used in its place
 * @param converter the class that converts it, or the static method that makes a converter
 */
public record TypeEntry(
    Optional<Stated<String>> name,
    Entries<MemberEntry> members,
    Optional<Stated<Boolean>> flags,
    Optional<Stated<String>> java,
    Optional<Stated<String>> converter) {
  static final TypeEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static TypeEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new TypeEntry(
        reader.text("name"),
        reader.named("members", MemberEntry::of, MemberEntry.NOTHING, MemberEntry::over),
        reader.flag("flags"),
        reader.text("java"),
        reader.text("converter"));
  }

  TypeEntry over(TypeEntry weaker) {
    return new TypeEntry(
        Stated.first(name, weaker.name),
        members.over(weaker.members),
        Stated.first(flags, weaker.flags),
        Stated.first(java, weaker.java),
        Stated.first(converter, weaker.converter));
  }
}
