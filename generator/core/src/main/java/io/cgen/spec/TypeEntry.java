package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the spec file says of a struct, a union or an enum.
 *
 * @param name its Java class
 * @param members its members
 */
public record TypeEntry(Optional<Stated<String>> name, Entries<MemberEntry> members) {
  static final TypeEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static TypeEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new TypeEntry(
        reader.text("name"),
        reader.named("members", MemberEntry::of, MemberEntry.NOTHING, MemberEntry::over));
  }

  TypeEntry over(TypeEntry weaker) {
    return new TypeEntry(Stated.first(name, weaker.name), members.over(weaker.members));
  }
}
