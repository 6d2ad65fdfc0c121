package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the spec file says of an opaque type.
 *
 * @param name its Java class
 * @param release the function that releases it
 * @param retain the function that adds a reference to it
 * @param unique whether C returns the same pointer again without another reference
 * @param borrowed whether C owns every one of them
 * @param status whether what the release function returns says whether it failed
 * @param thread whether only the thread that made it releases it
 * @param base the handle whose class its class extends
 * @param struct the struct that it points to if it is no handle; {@code true} if its type says
 *     which
 */
public record HandleEntry(
    Optional<Stated<String>> name,
    Optional<Stated<String>> release,
    Optional<Stated<String>> retain,
    Optional<Stated<Boolean>> unique,
    Optional<Stated<Boolean>> borrowed,
    Optional<Stated<Boolean>> status,
    Optional<Stated<Boolean>> thread,
    Optional<Stated<String>> base,
    Optional<Stated<String>> struct) {
  static final HandleEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static HandleEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    return new HandleEntry(
        reader.text("name"),
        reader.text("release"),
        reader.text("retain"),
        reader.flag("unique"),
        reader.flag("borrowed"),
        reader.flag("status"),
        reader.flag("thread"),
        reader.text("extends"),
        reader.text("struct"));
  }

  HandleEntry over(HandleEntry weaker) {
    return new HandleEntry(
        Stated.first(name, weaker.name),
        Stated.first(release, weaker.release),
        Stated.first(retain, weaker.retain),
        Stated.first(unique, weaker.unique),
        Stated.first(borrowed, weaker.borrowed),
        Stated.first(status, weaker.status),
        Stated.first(thread, weaker.thread),
        Stated.first(base, weaker.base),
        Stated.first(struct, weaker.struct));
  }
}
