package io.cgen.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers out of a list of words whose shape was checked. */
final class WordReader {
  private final List<Stated<String>> words;

  WordReader(SpecNode words) {
    this.words = SectionReader.answers(words);
  }

  /** Reads nothing. */
  WordReader() {
    this.words = List.of();
  }

  /** What the first word of {@code meanings} means. */
  <T> Optional<Stated<T>> choice(Map<String, T> meanings) {
    return words.stream()
        .filter(word -> meanings.containsKey(word.value()))
        .map(word -> word.map(text -> meanings.get(text)))
        .findFirst();
  }
}
