package io.cgen.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the verb in a function's name promises.
 *
 * <ol>
 *   <li>Releases: {@code unref}, {@code release} and their like give up a reference; {@code free},
 *       {@code destroy}, {@code dispose}, {@code delete} end an object; {@code close}, {@code
 *       finish}, {@code cleanup} and their like end it too unless the API has one of the others.
 *   <li>Behind {@code get} or {@code set} a release verb is a property: {@code meth_get_destroy}.
 *   <li>A verb may be glued to a part of its type's name: {@code gzclose} is close for {@code
 *       gzFile}, {@code freeaddrinfo} is free for {@code addrinfo}, {@code newstate} is new for
 *       {@code lua_State}.
 *   <li>Creates: {@code new}, {@code open}, {@code dup} and their like, unless a word that only
 *       looks something up, such as {@code get} or {@code current}, comes before it; after {@code
 *       read}, {@code load} and their like also if it comes later. A copy is always new.
 * </ol>
 */
final class Verbs {
  /** Release verbs and their rank; where several functions qualify, the lowest rank wins. */
  private static final Map<String, Integer> RELEASES =
      Map.ofEntries(
          Map.entry("unref", 0),
          Map.entry("unreference", 0),
          Map.entry("decref", 0),
          Map.entry("release", 0),
          Map.entry("free", 1),
          Map.entry("destroy", 1),
          Map.entry("dispose", 1),
          Map.entry("delete", 1),
          Map.entry("del", 1),
          Map.entry("dealloc", 1),
          Map.entry("deallocate", 1),
          Map.entry("close", 2),
          Map.entry("fclose", 2),
          Map.entry("finalize", 2),
          Map.entry("finalise", 2),
          Map.entry("finish", 2),
          Map.entry("fini", 2),
          Map.entry("cleanup", 2),
          Map.entry("term", 2),
          Map.entry("terminate", 2),
          Map.entry("deinit", 2),
          Map.entry("uninit", 2));

  private static final Set<String> COPIES =
      Set.of("dup", "duplicate", "copy", "clone", "duphandle", "dupe");

  private static final Set<String> CREATES =
      Set.of(
          "create",
          "new",
          "open",
          "fopen",
          "dopen",
          "fdopen",
          "alloc",
          "allocate",
          "calloc",
          "malloc",
          "init",
          "make",
          "prepare",
          "build",
          "compile",
          "construct",
          "generate",
          "instantiate",
          "ctor");

  /** They create, unless another word says that something is looked up. */
  private static final Set<String> MAY_CREATE =
      Set.of("load", "parse", "connect", "start", "import", "read", "from");

  private static final Set<String> LOOKS_UP =
      Set.of(
          "get",
          "default",
          "current",
          "global",
          "instance",
          "self",
          "main",
          "find",
          "lookup",
          "peek",
          "shared",
          "singleton",
          "first",
          "last",
          "next",
          "prev",
          "previous",
          "parent",
          "root",
          "at",
          "child",
          "nth",
          "top",
          "set");

  /** What is before the name of something that an object has. */
  private static final Set<String> PROPERTY = Set.of("get", "set");

  /** English words that end like a release and are none. */
  private static final Set<String> NOT_GLUED = Set.of("enclose", "disclose", "midterm", "longterm");

  /** Verbs that say nothing about who owns what. */
  private static final Set<String> ACTS =
      Set.of(
          "add",
          "describe",
          "remove",
          "put",
          "reset",
          "clear",
          "update",
          "print",
          "show",
          "draw",
          "write",
          "save",
          "send",
          "receive",
          "stop",
          "run",
          "walk",
          "check",
          "is",
          "has",
          "can",
          "count",
          "num",
          "test",
          "lock",
          "unlock",
          "enable",
          "disable",
          "register",
          "append",
          "insert",
          "apply",
          "compute",
          "fill",
          "resize",
          "swap",
          "move",
          "validate",
          "verify",
          "query");

  private Verbs() {}

  /**
   * The release that a function name speaks of.
   *
   * @param verb the verb
   * @param rank how strongly it promises the end: 0 gives up a reference, 1 frees, 2 closes
   * @param before the words before the verb
   * @param after the words behind it, without a version
   * @param version the number behind {@code v} at the end, 0 without one
   */
  record Release(String verb, int rank, List<String> before, List<String> after, int version) {}

  /**
   * Reads {@code function} as the name of a release function for a type.
   *
   * @param function the function's name
   * @param type the type's name in lower case without separators
   */
  static Optional<Release> release(String function, String type) {
    List<String> words = Words.of(function);
    int version = version(words);
    List<String> unversioned = version == 0 ? words : words.subList(0, words.size() - 1);
    for (int i = unversioned.size() - 1; i >= 0; i--) {
      Optional<Release> found = releaseAt(unversioned, i, type, version);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code word} is one of the verbs known here. */
  static boolean isVerb(String word) {
    return RELEASES.containsKey(word)
        || CREATES.contains(word)
        || COPIES.contains(word)
        || LOOKS_UP.contains(word)
        || ACTS.contains(word);
  }

  /** Whether some word of {@code function} is a release verb: it may free what it is given. */
  static boolean mentionsRelease(String function) {
    return Words.of(function).stream()
        .anyMatch(word -> RELEASES.containsKey(word) || word.endsWith("free"));
  }

  /**
   * Whether {@code function} is named as one that makes a new object.
   *
   * @param function the function's name
   * @param type the type's name in lower case without separators
   */
  static Optional<String> creation(String function, String type) {
    List<String> words = Words.of(function).stream().map(Verbs::withoutNumber).toList();
    boolean copies = words.stream().anyMatch(COPIES::contains);
    boolean looksUp = words.stream().anyMatch(LOOKS_UP::contains);
    for (String word : words) {
      if (RELEASES.containsKey(word) || (LOOKS_UP.contains(word) && !copies)) {
        return Optional.empty();
      }
      boolean creates = CREATES.contains(word) || (MAY_CREATE.contains(word) && !looksUp);
      if (creates || COPIES.contains(word)) {
        return Optional.of(word);
      }
      Optional<String> glued = gluedCreation(word, type);
      if (glued.isPresent()) {
        return glued;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code function} is called by those words and a verb that makes something. */
  static boolean isMadeBeside(String function, List<String> words) {
    List<String> all = Words.of(function);
    return all.size() == words.size() + 1
        && Words.startsWith(all, words)
        && CREATES.contains(all.get(words.size()));
  }

  private static String withoutNumber(String word) {
    int end = word.length();
    while (end > 0 && Words.isDigit(word.charAt(end - 1))) {
      end--;
    }
    boolean isNumbered = end > 0 && word.charAt(end - 1) >= 'a' && word.charAt(end - 1) <= 'z';
    return isNumbered ? word.substring(0, end) : word;
  }

  /** Whether {@code function} is named as one that copies. */
  static boolean copies(String function) {
    return Words.hasAny(function, COPIES);
  }

  /** The word that says that {@code function} only looks something up. */
  static Optional<String> lookup(String function) {
    return Words.of(function).stream().filter(LOOKS_UP::contains).findFirst();
  }

  private static Optional<Release> releaseAt(List<String> words, int i, String type, int version) {
    String word = words.get(i);
    List<String> before = words.subList(0, i);
    if (i > 0 && PROPERTY.contains(words.get(i - 1))) {
      return Optional.empty();
    }
    List<String> after = words.subList(i + 1, words.size());
    if (RELEASES.containsKey(word)) {
      return Optional.of(new Release(word, RELEASES.get(word), before, after, version));
    }
    if (type.isEmpty() || NOT_GLUED.contains(word)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Integer> verb : RELEASES.entrySet()) {
      if (isGlued(word, verb.getKey(), type)) {
        return Optional.of(new Release(verb.getKey(), verb.getValue(), before, after, version));
      }
    }
    return Optional.empty();
  }

  private static boolean isGlued(String word, String verb, String type) {
    int more = word.length() - verb.length();
    if (more <= 0) {
      return false;
    }
    boolean behindType = word.endsWith(verb) && type.regionMatches(0, word, 0, more);
    return behindType
        || (word.startsWith(verb) && word.startsWith(type, verb.length()) && more == type.length());
  }

  private static Optional<String> gluedCreation(String word, String type) {
    for (int lead = 1; lead < word.length() - 2; lead++) {
      String begin = word.substring(0, lead);
      String rest = word.substring(lead);
      if (type.startsWith(begin) && CREATES.contains(withoutNumber(rest))) {
        return Optional.of(withoutNumber(rest));
      }
      if (CREATES.contains(begin) && rest.length() > 2 && type.endsWith(rest)) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }

  private static int version(List<String> words) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean mayBeVersion = words.size() > 1 && last.startsWith("v");
    return mayBeVersion && last.matches("v\\d{1,4}") ? Integer.parseInt(last.substring(1)) : 0;
  }
}
