package io.cgen.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the spec file says of a function.
 *
 * @param skip whether it is left out
 * @param skipReason why it is left out, if a reason is given
 * @param name its Java method
 * @param javaClass the Java class that it belongs to
 * @param owned whether Java owns what it returns
 * @param nullable whether it can return NULL
 * @param release the function that frees the text that it returns
 * @param charset the charset of its texts
 * @param error the rule by which its result says that it failed, or {@code none}
 * @param length how many elements the array has that it returns
 * @param shape how many rows the table has that it returns, and how long they are
 * @param view whether that table is seen where it is
 * @param releaseRow the function that frees each row of it
 * @param critical whether it returns soon and never calls Java back
 * @param blocking whether it may wait
 * @param keepsAlive the parameters that a returned handle keeps alive, by name or position
 * @param parameters its parameters, by name or position
 * @param variadic the variadic arguments of calls, by the names of such calls
 * @param printf whether it takes a format and what that asks for
 * @param fallback what C gets from Java code that stands behind it and fails
 */
public record FunctionEntry(
    Optional<Stated<Boolean>> skip,
    Optional<Stated<String>> skipReason,
    Optional<Stated<String>> name,
    Optional<Stated<String>> javaClass,
    Optional<Stated<Boolean>> owned,
    Optional<Stated<Boolean>> nullable,
    Optional<Stated<String>> release,
    Optional<Stated<String>> charset,
    Optional<Stated<String>> error,
    Optional<Stated<ArrayLength>> length,
    Optional<Stated<List<Stated<ArrayLength>>>> shape,
    Optional<Stated<Boolean>> view,
    Optional<Stated<String>> releaseRow,
    Optional<Stated<Boolean>> critical,
    Optional<Stated<Boolean>> blocking,
    Optional<Stated<List<Stated<String>>>> keepsAlive,
    Entries<ParameterEntry> parameters,
    Entries<Stated<String>> variadic,
    Optional<Stated<Boolean>> printf,
    Optional<Stated<String>> fallback) {
  static final FunctionEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  static FunctionEntry of(SpecNode section) {
    SectionReader reader = new SectionReader(section);
    Optional<Stated<Boolean>> skipFlag = reader.flag("skip");
    Optional<Stated<String>> skipReason = reader.text("skip").filter(a -> skipFlag.isEmpty());
    WordReader result = reader.words("returns");
    return new FunctionEntry(
        skipFlag.or(() -> skipReason.map(answer -> answer.map(text -> true))),
        skipReason,
        reader.text("name"),
        reader.text("class"),
        result.choice(Map.of("owned", true, "borrowed", false)),
        result.choice(Map.of("nullable", true, "nonnull", false)),
        reader.text("release"),
        reader.text("charset"),
        reader.text("error"),
        reader.text("length").map(text -> text.map(LengthReader::read)),
        reader.texts("shape").map(parts -> parts.map(LengthReader::readAll)),
        result.choice(Map.of("view", true)),
        reader.text("releaseRow"),
        reader.flag("critical"),
        reader.flag("blocking"),
        reader.texts("keepsAlive"),
        reader.named(
            "parameters", ParameterEntry::of, ParameterEntry.NOTHING, ParameterEntry::over),
        reader.named(
            "variadic",
            node -> SectionReader.answer((SpecNode.Scalar) node),
            new Stated<>("", SpecText.NOWHERE),
            (stronger, weaker) -> stronger),
        reader.flag("printf"),
        reader.text("fallback"));
  }

  /** What is said that is of no use to a function whose address is all that is known. */
  Stream<Stated<?>> saidOfSymbol() {
    Stream<Stated<?>> own =
        Stream.of(skip, name, javaClass, critical, printf).flatMap(Optional::stream);
    Stream<Stated<?>> more =
        parameters.all().stream()
            .map(Entries.Entry::value)
            .flatMap(said -> Stream.of(said.callback(), said.otherwise()))
            .flatMap(Optional::stream);
    Stream<Stated<?>> ways = variadic.all().stream().map(Entries.Entry::pattern);
    return Stream.of(own, more, ways).flatMap(all -> all);
  }

  /** What is said of calls that Java makes, also of their parameters. */
  public Stream<Stated<?>> saidOfCalls() {
    Stream<Stated<?>> own =
        Stream.of(
                owned,
                nullable,
                release,
                error,
                length,
                shape,
                view,
                releaseRow,
                blocking,
                keepsAlive)
            .flatMap(Optional::stream);
    return Stream.concat(
        own, parameters.all().stream().map(Entries.Entry::value).flatMap(p -> p.saidOfCalls()));
  }

  /** Where it is said that it is critical. */
  public Optional<Stated<Boolean>> isCritical() {
    return critical.filter(Stated::value);
  }

  /** Where it is said that it may wait. */
  public Optional<Stated<Boolean>> isBlocking() {
    return blocking.filter(Stated::value);
  }

  /** What is said of the parameter at {@code position}, counted from 1. */
  public ParameterEntry parameter(String parameterName, int position) {
    return parameters.of(List.of(parameterName, String.valueOf(position)));
  }

  FunctionEntry over(FunctionEntry weaker) {
    return new FunctionEntry(
        Stated.first(skip, weaker.skip),
        skip.isPresent() ? skipReason : weaker.skipReason,
        Stated.first(name, weaker.name),
        Stated.first(javaClass, weaker.javaClass),
        Stated.first(owned, weaker.owned),
        Stated.first(nullable, weaker.nullable),
        Stated.first(release, weaker.release),
        Stated.first(charset, weaker.charset),
        Stated.first(error, weaker.error),
        Stated.first(length, weaker.length),
        Stated.first(shape, weaker.shape),
        Stated.first(view, weaker.view),
        Stated.first(releaseRow, weaker.releaseRow),
        Stated.first(critical, weaker.critical),
        Stated.first(blocking, weaker.blocking),
        Stated.first(keepsAlive, weaker.keepsAlive),
        parameters.over(weaker.parameters),
        variadic.over(weaker.variadic),
        Stated.first(printf, weaker.printf),
        Stated.first(fallback, weaker.fallback));
  }
}
