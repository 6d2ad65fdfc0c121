package io.cgen.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the spec file says of a parameter.
 *
 * @param direction whether C reads or writes what it points to
 * @param nullable whether {@code null} is allowed
 * @param consumed whether C owns the handle after the call
 * @param owned whether Java owns what C stores there
 * @param lifetime how long C may call it
 * @param value what C always gets
 * @param otherwise what C gets from a method without the parameter
 * @param length how many elements it has
 * @param charset the charset of the text that it is
 * @param error whether C stores the message of an error there
 * @param returned whether the method returns what C stores there
 * @param callback the type of the function that it points to
 * @param userData the parameter that C hands on to the callback; an empty list for none
 * @param fallback what C gets from a callback that fails
 * @param sparse whether its elements can be null
 * @param shape how many rows a table has, and how long they are
 * @param buffer whether it is a {@code java.nio} buffer
 * @param view whether a table is seen where it is
 */
public record ParameterEntry(
    Optional<Stated<Direction>> direction,
    Optional<Stated<Boolean>> nullable,
    Optional<Stated<Boolean>> consumed,
    Optional<Stated<Boolean>> owned,
    Optional<Stated<Lifetime>> lifetime,
    Optional<Stated<String>> value,
    Optional<Stated<String>> otherwise,
    Optional<Stated<ArrayLength>> length,
    Optional<Stated<String>> charset,
    Optional<Stated<Boolean>> error,
    Optional<Stated<Boolean>> returned,
    Optional<Stated<String>> callback,
    Optional<Stated<List<Stated<String>>>> userData,
    Optional<Stated<String>> fallback,
    Optional<Stated<Boolean>> sparse,
    Optional<Stated<List<Stated<ArrayLength>>>> shape,
    Optional<Stated<Boolean>> buffer,
    Optional<Stated<Boolean>> view) {
  static final ParameterEntry NOTHING = of(new SpecNode.Mapping(List.of(), SpecText.NOWHERE));

  /** Which way data goes. */
  public enum Direction {
    IN,
    OUT,
    INOUT
  }

  /** How long C may call a function that it was given. */
  public enum Lifetime {
    CALL,
    HANDLE,
    FOREVER
  }

  static ParameterEntry of(SpecNode section) {
    SectionReader entry = new SectionReader(section);
    WordReader reader = entry.words("is");
    return new ParameterEntry(
        reader.choice(Map.of("in", Direction.IN, "out", Direction.OUT, "inout", Direction.INOUT)),
        reader.choice(Map.of("nullable", true, "nonnull", false)),
        reader.choice(Map.of("consumed", true, "lent", false)),
        reader.choice(Map.of("owned", true, "borrowed", false)),
        reader.choice(
            Map.of("call", Lifetime.CALL, "handle", Lifetime.HANDLE, "forever", Lifetime.FOREVER)),
        entry.text("value"),
        entry.text("default"),
        entry.text("length").map(text -> text.map(LengthReader::read)),
        entry.text("charset"),
        reader.choice(Map.of("error", true, "cell", false, "result", false)),
        reader.choice(Map.of("result", true, "cell", false, "error", false)),
        entry.text("callback"),
        entry.texts("userData"),
        entry.text("fallback"),
        reader.choice(Map.of("sparse", true)),
        entry.texts("shape").map(parts -> parts.map(LengthReader::readAll)),
        reader.choice(Map.of("buffer", true)),
        reader.choice(Map.of("view", true)));
  }

  /** What is said of calls that Java makes. */
  Stream<Stated<?>> saidOfCalls() {
    Stream<Optional<? extends Stated<?>>> said =
        Stream.of(
            direction, nullable, consumed, owned, lifetime, value, otherwise, length, error,
            returned, callback, userData, fallback, sparse, shape, buffer, view);
    return said.flatMap(Optional::stream);
  }

  ParameterEntry over(ParameterEntry weaker) {
    return new ParameterEntry(
        Stated.first(direction, weaker.direction),
        Stated.first(nullable, weaker.nullable),
        Stated.first(consumed, weaker.consumed),
        Stated.first(owned, weaker.owned),
        Stated.first(lifetime, weaker.lifetime),
        Stated.first(value, weaker.value),
        Stated.first(otherwise, weaker.otherwise),
        Stated.first(length, weaker.length),
        Stated.first(charset, weaker.charset),
        Stated.first(error, weaker.error),
        Stated.first(returned, weaker.returned),
        Stated.first(callback, weaker.callback),
        Stated.first(userData, weaker.userData),
        Stated.first(fallback, weaker.fallback),
        Stated.first(sparse, weaker.sparse),
        Stated.first(shape, weaker.shape),
        Stated.first(buffer, weaker.buffer),
        Stated.first(view, weaker.view));
  }
}
