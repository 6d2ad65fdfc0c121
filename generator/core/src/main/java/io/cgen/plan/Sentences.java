package io.cgen.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of running text, as far as full stops show them. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.;!?])\\)?\\s+|\\n");

  private Sentences() {}

  /** Whether {@code text} names {@code function}, by itself and not as a part of a longer name. */
  static boolean names(String text, String function) {
    int at = text.indexOf(function);
    while (at >= 0) {
      int end = at + function.length();
      boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(function, end);
    }
    return false;
  }

  /** Cuts {@code text} behind full stops and at line ends. */
  static List<String> of(String text) {
    return END.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
  }
}
