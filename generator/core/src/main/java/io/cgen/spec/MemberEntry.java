package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the spec file says of a member of a struct.
 *
 * @param length how many elements it has: members, or paths of members, or numbers; of rows first
 *     how many they are, then how long each is
 */
public record MemberEntry(Optional<Stated<List<Stated<String>>>> length) {
  static final MemberEntry NOTHING = new MemberEntry(Optional.empty());

  static MemberEntry of(SpecNode section) {
    return new MemberEntry(new SectionReader(section).texts("length"));
  }

  MemberEntry over(MemberEntry weaker) {
    return new MemberEntry(Stated.first(length, weaker.length));
  }
}
