package io.cgen.spec;

import java.util.Optional;

/**
 * What the spec file says of an opaque type.
 *
 * @param name its Java class
 * @param release the function that releases it
 * @param borrowed whether C owns every one of them
 * @param struct the struct that it points to if it is no handle; {@code true} if its type says
 *     which
 */
public record HandleEntry(
    Optional<Stated<String>> name,
    Optional<Stated<String>> release,
    Optional<Stated<Boolean>> borrowed,
    Optional<Stated<String>> struct) {
  static final HandleEntry NOTHING =
      new HandleEntry(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static HandleEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new HandleEntry(
        reader.text("name"),
        reader.text("release"),
        reader.flag("borrowed"),
        reader.text("struct"));
  }

  HandleEntry over(HandleEntry weaker) {
    return new HandleEntry(
        Stated.first(name, weaker.name),
        Stated.first(release, weaker.release),
        Stated.first(borrowed, weaker.borrowed),
        Stated.first(struct, weaker.struct));
  }
}
