package io.cgen.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a C name consists of, in lower case: {@code sqlite3_open_v2} is sqlite3, open, v2;
 * {@code DisposeSharedPointer} is dispose, shared, pointer; {@code XML_ParserFree} is xml, parser,
 * free. A digit does not begin a word.
 */
final class Words {
  private static final Pattern UNDERSCORES = Pattern.compile("_+");

  private Words() {}

  /** The words of {@code name}. */
  static List<String> of(String name) {
    List<String> words = parts(name);
    words.replaceAll(part -> part.toLowerCase(Locale.ROOT));
    return words;
  }

  /** Whether one of {@code words} is in {@code name}. */
  static boolean hasAny(String name, Set<String> words) {
    for (String word : of(name)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words of {@code name} as they are written. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isBetween(name.charAt(i)) || beginsWord(name, i)) {
        addUnlessEmpty(parts, name.substring(start, i));
        start = i < name.length() && isBetween(name.charAt(i)) ? i + 1 : i;
      }
    }
    return withWholeAcronym(parts);
  }

  /** A dot stands between a struct and its member. */
  private static boolean isBetween(char c) {
    return c == '_' || c == '.';
  }

  private static void addUnlessEmpty(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** A capital behind a small letter; or one before a small letter, behind a capital or a digit. */
  private static boolean beginsWord(String name, int at) {
    if (at == 0 || !isCapital(name.charAt(at))) {
      return false;
    }
    char before = name.charAt(at - 1);
    boolean isBeforeSmall = at + 1 < name.length() && isSmall(name.charAt(at + 1));
    return isSmall(before) || (isBeforeSmall && (isCapital(before) || isDigit(before)));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether {@code c} is one of the ten digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code PQfinish} is PQ, finish and not P, Qfinish, because finish is a verb. */
  private static List<String> withWholeAcronym(List<String> parts) {
    if (parts.size() < 2 || parts.get(0).length() != 1) {
      return parts;
    }
    String second = parts.get(1);
    String rest = second.substring(1);
    if (Verbs.isVerb(rest) && !Verbs.isVerb(second.toLowerCase(Locale.ROOT))) {
      parts.set(0, parts.get(0) + second.charAt(0));
      parts.set(1, rest);
    }
    return parts;
  }

  /**
   * A class name from the underscore-separated parts of {@code name}. A part in capitals is
   * lowered, one in mixed case keeps its letters: {@code TEST_DOG} is {@code TestDog}, {@code
   * gzFile} is {@code GzFile}.
   */
  static String className(String name) {
    StringBuilder result = new StringBuilder();
    for (String part : UNDERSCORES.split(name)) {
      result.append(capitalised(isMixed(part) ? part : part.toLowerCase(Locale.ROOT)));
    }
    return result.toString();
  }

  /** A method name from words: the first in lower case, the others with a capital. */
  static String methodName(List<String> words) {
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      result.append(result.length() == 0 ? word : capitalised(word));
    }
    return result.toString();
  }

  /** What is left of {@code name} behind its first {@code count} words. */
  static String behind(String name, int count) {
    int at = 0;
    for (String part : parts(name).subList(0, count)) {
      at = name.indexOf(part, at) + part.length();
    }
    return name.substring(at).replaceFirst("^_+", "");
  }

  /** {@code first} and then {@code second}. */
  static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** How many words both lists begin with. */
  static int sharedAtBegin(List<String> a, List<String> b) {
    int shared = 0;
    while (shared < Math.min(a.size(), b.size()) && a.get(shared).equals(b.get(shared))) {
      shared++;
    }
    return shared;
  }

  /** {@code all} without the first place where {@code part} stands in it, word for word. */
  static List<String> without(List<String> all, List<String> part) {
    int at = part.isEmpty() ? -1 : Collections.indexOfSubList(all, part);
    if (at < 0) {
      return all;
    }
    List<String> rest = new ArrayList<>(all.subList(0, at));
    rest.addAll(all.subList(at + part.size(), all.size()));
    return rest;
  }

  /** Whether {@code all} begins with {@code prefix} and has more behind it. */
  static boolean startsWith(List<String> all, List<String> prefix) {
    return all.size() > prefix.size() && all.subList(0, prefix.size()).equals(prefix);
  }

  /** Whether {@code part}'s words stand in {@code all} in that order, others between them. */
  static boolean isPartOf(List<String> part, List<String> all) {
    int found = 0;
    for (String word : all) {
      if (found < part.size() && part.get(found).equals(word)) {
        found++;
      }
    }
    return found == part.size();
  }

  private static boolean isMixed(String part) {
    return part.chars().anyMatch(Character::isUpperCase)
        && part.chars().anyMatch(Character::isLowerCase);
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
