package io.cgen.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Reads the answers out of a section whose shape was checked. */
final class SectionReader {
  private final Map<String, SpecNode> values = new LinkedHashMap<>();

  SectionReader(SpecNode section) {
    ((SpecNode.Mapping) section).entries().forEach(e -> values.put(e.key().text(), e.value()));
  }

  private <N extends SpecNode> Optional<N> value(String key, Class<N> kind) {
    return Optional.ofNullable(values.get(key)).map(kind::cast);
  }

  /** The text behind {@code key}. */
  Optional<Stated<String>> text(String key) {
    return value(key, SpecNode.Scalar.class).map(SectionReader::answer);
  }

  /** The truth value behind {@code key}. */
  Optional<Stated<Boolean>> flag(String key) {
    return value(key, SpecNode.Scalar.class)
        .flatMap(scalar -> scalar.flag().map(flag -> new Stated<>(flag, scalar.place())));
  }

  /** The texts behind {@code key}, each with its place. */
  Optional<Stated<List<Stated<String>>>> texts(String key) {
    return value(key, SpecNode.Listing.class)
        .map(list -> new Stated<>(answers(list), list.place()));
  }

  /** The texts behind {@code key}; none if it is not there. */
  List<Stated<String>> list(String key) {
    return texts(key).map(Stated::value).orElse(List.of());
  }

  /** The patterns behind {@code key}; none if it is not there. */
  List<Stated<NamePattern>> patterns(String key) {
    return list(key).stream().map(text -> text.map(NamePattern::of)).toList();
  }

  /** The keys and values behind {@code key}, in order; none if it is not there. */
  List<SpecNode.Entry> entries(String key) {
    return value(key, SpecNode.Mapping.class).map(SpecNode.Mapping::entries).orElse(List.of());
  }

  /** The section behind {@code key}, empty if it is not there. */
  SectionReader section(String key) {
    SpecNode none = new SpecNode.Mapping(List.of(), SpecText.NOWHERE);
    return new SectionReader(values.getOrDefault(key, none));
  }

  /** The words behind {@code key}; none if it is not there. */
  WordReader words(String key) {
    return value(key, SpecNode.Listing.class).map(WordReader::new).orElseGet(WordReader::new);
  }

  /** The entries behind {@code key}; none if it is not there. */
  <E> Entries<E> named(String key, Function<SpecNode, E> read, E nothing, BinaryOperator<E> over) {
    List<Entries.Entry<E>> entries = new ArrayList<>();
    for (SpecNode.Entry entry : entries(key)) {
      Stated<NamePattern> pattern = answer(entry.key()).map(NamePattern::of);
      entries.add(new Entries.Entry<>(pattern, read.apply(entry.value())));
    }
    return new Entries<>(entries, nothing, over);
  }

  static List<Stated<String>> answers(SpecNode list) {
    return ((SpecNode.Listing) list)
        .items().stream().map(item -> answer((SpecNode.Scalar) item)).toList();
  }

  static Stated<String> answer(SpecNode.Scalar scalar) {
    return new Stated<>(scalar.text(), scalar.place());
  }
}
