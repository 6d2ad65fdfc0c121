package io.cgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the user says about an API: the content of a spec file. What it does not say, cgen infers.
 *
 * @param library the native library
 * @param apiClass the Java class of constants and free functions
 * @param filter what is bound
 * @param names how names change
 * @param handles opaque types, by any of their C names
 * @param functions functions
 * @param types structs, unions and enums, by any of their C names
 * @param stringRelease the function that frees texts that C returns
 * @param charset the charset of texts that consist of {@code char}
 * @param errors how C says that something went wrong
 */
public record Spec(
    Optional<Stated<String>> library,
    Optional<Stated<String>> apiClass,
    Filter filter,
    NameRules names,
    Entries<HandleEntry> handles,
    Entries<FunctionEntry> functions,
    Entries<TypeEntry> types,
    Optional<Stated<String>> stringRelease,
    Optional<Stated<String>> charset,
    ErrorRules errors) {
  /** Says nothing. */
  public static final Spec EMPTY =
      of(new SectionReader(new SpecNode.Mapping(List.of(), SpecText.NOWHERE)));

  static Spec of(SectionReader file) {
    return new Spec(
        file.text("library"),
        file.text("class"),
        Filter.of(file.section("include"), file.section("exclude")),
        NameRules.of(file.section("names")),
        file.named("handles", HandleEntry::of, HandleEntry.NOTHING, HandleEntry::over),
        file.named("functions", FunctionEntry::of, FunctionEntry.NOTHING, FunctionEntry::over),
        file.named("types", TypeEntry::of, TypeEntry.NOTHING, TypeEntry::over),
        file.section("strings").text("release"),
        file.section("strings").text("charset"),
        ErrorRules.of(file.section("errors")));
  }
}
