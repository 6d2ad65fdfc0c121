package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the spec file says of a member of a struct.
 *
 * @param length how many elements it has: members, or paths of members, or numbers; of rows first
 *     how many they are, then how long each is
 * @param view whether rows are seen where they are
 * @param charset the charset of the text that it is, or of the texts that it points to
 */
public record MemberEntry(
    Optional<Stated<List<Stated<String>>>> length,
    Optional<Stated<Boolean>> view,
    Optional<Stated<String>> charset) {
  static final MemberEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static MemberEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new MemberEntry(reader.texts("length"), reader.flag("view"), reader.text("charset"));
  }

  MemberEntry over(MemberEntry weaker) {
    return new MemberEntry(
        Stated.first(length, weaker.length),
        Stated.first(view, weaker.view),
        Stated.first(charset, weaker.charset));
  }
}
