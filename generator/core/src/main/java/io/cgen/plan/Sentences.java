package io.cgen.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of running text, as far as full stops show them. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.;!?])\\)?\\s+|\\n");

  private Sentences() {}

  /** Cuts {@code text} behind full stops and at line ends. */
  static List<String> of(String text) {
    return END.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
  }
}
