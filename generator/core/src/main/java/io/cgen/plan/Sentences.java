package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;

/** The sentences of running text, as far as full stops show them. */
final class Sentences {
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
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Blanks.isBlank(text.charAt(i)) && (text.charAt(i) == '\n' || isEnd(text, i))) {
        addUnlessBlank(sentences, text.substring(start, i));
        start = i + 1;
      }
    }
    addUnlessBlank(sentences, text.substring(start));
    return sentences;
  }

  /** Whether a sentence ends before {@code at}, perhaps within parentheses. */
  private static boolean isEnd(String text, int at) {
    int last = at > 0 && text.charAt(at - 1) == ')' ? at - 2 : at - 1;
    return last >= 0 && ".;!?".indexOf(text.charAt(last)) >= 0;
  }

  private static void addUnlessBlank(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }
}
