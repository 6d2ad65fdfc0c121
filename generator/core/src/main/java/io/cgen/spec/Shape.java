package io.cgen.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may stand behind a key of the spec file. */
sealed interface Shape {
  /** Calls the method of {@code visitor} for this shape. */
  <R> R accept(Visitor<R> visitor);

  /** A section whose keys all go together. */
  static Section section(String title, Key... keys) {
    return new Section(title, List.of(keys), List.of());
  }

  /** A key of a section. */
  static Key key(String name, Shape shape, String description) {
    return new Key(name, shape, description);
  }

  /** One text. */
  record Text(TextKind kind) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /** A list of texts, or one text that stands for a list of one. */
  record Texts(TextKind kind) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTexts(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFlag(this);
    }
  }

  /** {@code true}, {@code false}, or a text that says more. */
  record FlagOrText(TextKind kind) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFlagOrText(this);
    }
  }

  /** A list of some words, or one of them. */
  record Words(List<Word> words) implements Shape {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWords(this);
    }

    /** The word that is spelled {@code text}. */
    Optional<Word> word(String text) {
      return words.stream().filter(word -> word.text().equals(text)).findFirst();
    }
  }

  /** A mapping with keys that are known; the title says what it is, with its article. */
  record Section(String title, List<Key> keys, List<Conflict> conflicts) implements Shape {
    public Section {
      keys = List.copyOf(keys);
      conflicts = List.copyOf(conflicts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSection(this);
    }

    /** The key that is spelled {@code name}. */
    Optional<Key> key(String name) {
      return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }
  }

  /**
   * Words; or a section that has them behind its key {@code is}, and can say more beside it.
   *
   * @param words the words
   * @param section the section, whose first key is {@code is}
   */
  record WordsOrSection(Words words, Section section) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWordsOrSection(this);
    }
  }

  /** A mapping whose keys are names of the C API, or patterns. */
  record Named(TextKind names, Shape value) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNamed(this);
    }
  }

  /**
   * A key of a section.
   *
   * @param name how it is spelled
   * @param shape what stands behind it
   * @param description sentences for the reference and for editors
   */
  record Key(String name, Shape shape, String description) {}

  /**
   * A word with a meaning.
   *
   * @param text how it is spelled
   * @param question what it answers: two words that answer the same question contradict each other
   * @param description half a sentence for the reference
   */
  record Word(String text, String question, String description) {}

  /** A key that makes others pointless or wrong, unless it is {@code false}. */
  record Conflict(String key, Set<String> others) {
    public Conflict {
      others = Set.copyOf(others);
    }
  }

  /** One method for each kind of shape. */
  interface Visitor<R> {
    R visitText(Text shape);

    R visitTexts(Texts shape);

    R visitFlag(Flag shape);

    R visitFlagOrText(FlagOrText shape);

    R visitWords(Words shape);

    R visitSection(Section shape);

    R visitWordsOrSection(WordsOrSection shape);

    R visitNamed(Named shape);
  }
}
