package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the names of parameters say about lengths.
 *
 * <ol>
 *   <li>A count has a word for it in its name: {@code n}, {@code count}, {@code size}, {@code
 *       length}; also glued to another word: {@code nvalues}, {@code buflen}.
 *   <li>Without such words, and without {@code elements} and the like, nothing may be left of a
 *       bare count.
 *   <li>Else the rest says whose count it is: an array that is called so, or whose name begins so:
 *       {@code nParams} of {@code paramValues}, {@code dictLength} of {@code dictionary}.
 *   <li>A single letter is enough if it is the array's first: {@code alen} of {@code abuf}; and a
 *       letter before the array's name is a mark of its type: {@code nSql} of {@code zSql}.
 *   <li>A plural means many, and so does {@code array}; {@code value} or {@code result} may be one.
 * </ol>
 */
final class CountNames {
  private static final Set<String> COUNT =
      Set.of(
          "n",
          "num",
          "nb",
          "nr",
          "number",
          "count",
          "cnt",
          "size",
          "sz",
          "len",
          "length",
          "byte",
          "bytes",
          "cb",
          "nbyte",
          "nbytes",
          "nelem",
          "nelems",
          "nmemb",
          "nitems",
          "capacity",
          "room",
          "cap");

  /** They say nothing about whose count it is. */
  private static final Set<String> ANY_ELEMENT =
      Set.of(
          "element", "elem", "elt", "item", "entry", "value", "of", "in", "max", "array", "arr",
          "buffer", "buf");

  private static final Set<String> BYTES = Set.of("byte", "bytes", "cb", "nbyte", "nbytes");

  /** Counts that can also be a number by which something is chosen. */
  private static final Set<String> MAY_CHOOSE = Set.of("n", "num", "nb", "nr", "number");

  /** Counts that are none of bytes. */
  private static final Set<String> HOW_MANY =
      Set.of(
          "n", "num", "nb", "nr", "number", "count", "cnt", "nelem", "nelems", "nmemb", "nitems");

  private static final Set<String> MANY =
      Set.of("array", "list", "vector", "arr", "vec", "data", "buf", "buffer", "argv", "table");

  private static final Set<String> ONE =
      Set.of(
          "value", "result", "ret", "retval", "status", "error", "err", "code", "flag", "answer",
          "total", "sum", "mean", "min", "max", "state", "info", "id", "index", "version");

  private static final Set<String> NEVER_MANY =
      Set.of(
          "status", "error", "err", "code", "flag", "state", "info", "version", "name", "type",
          "tag", "magic");

  /** Names that go together: arrays that are called so are equally long. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("in", "out"),
          Set.of("input", "output"),
          Set.of("src", "dst"),
          Set.of("src", "dest"),
          Set.of("source", "destination"),
          Set.of("source", "dest"),
          Set.of("from", "to"),
          Set.of("left", "right"),
          Set.of("lhs", "rhs"),
          Set.of("re", "im"),
          Set.of("real", "imag"),
          Set.of("actual", "expected"));

  /** They are many, but not as many as other things. */
  private static final Pattern OF_THEIR_OWN =
      Pattern.compile("params?|parameters?|coef\\w*|options|opts|bounds|limits|settings|args|dims");

  /** Several numbers for each thing that is counted. */
  private static final Set<String> COMPOUND =
      Set.of(
          "coord",
          "coordinate",
          "point",
          "pt",
          "xy",
          "xyz",
          "xys",
          "rgb",
          "rgba",
          "vertex",
          "vertice",
          "matrix",
          "mat",
          "pixel",
          "image",
          "img",
          "complex",
          "pair",
          "interval");

  /** What a matrix is made of: the number of one kind is not the length of the whole. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          "row",
          "col",
          "column",
          "width",
          "height",
          "depth",
          "channel",
          "dim",
          "dimension",
          "ndim",
          "nrow",
          "ncol",
          "component",
          "plane",
          "rank");

  private static final Pattern STRIDE =
      Pattern.compile(
          "inc[a-z]{0,4}|increment|ld[a-z]{0,2}|[io]?dist|(?:in|on)?embed|\\w*stride|step|pitch|tda"
              + "|spacing|skip|interleave");

  private static final Pattern MARK = Pattern.compile("[azp]|p?sz|lp|psz|lpsz");

  private static final Set<String> OFFSETS =
      Set.of("offset", "offs", "off", "start", "begin", "pos", "position", "from", "first");

  private static final List<String> GLUED_BEHIND =
      List.of("length", "len", "size", "count", "cnt", "bytes", "sz");
  private static final List<String> GLUED_BEFORE = List.of("num", "n");

  /** Plurals that only look as if a count were glued to them. */
  private static final Set<String> WHOLE =
      Set.of(
          "names",
          "nodes",
          "notes",
          "numbers",
          "neighbors",
          "neighbours",
          "normals",
          "needles",
          "networks",
          "newlines",
          "nonces",
          "numerals");

  private CountNames() {}

  /** Whether {@code name} has a word for a count in it. */
  static boolean isCount(String name) {
    return Words.of(name).stream().anyMatch(CountNames::saysCount);
  }

  private static boolean saysCount(String word) {
    return COUNT.contains(word) || glued(word).isPresent();
  }

  /** Whether {@code name} is a plural. */
  static boolean isPluralName(String name) {
    return isPlural(last(name));
  }

  /** Whether {@code name} is a count of whatever stands next to it. */
  static boolean isBare(String name) {
    return isCount(name) && stem(name).stream().allMatch(ANY_ELEMENT::contains);
  }

  /** Whether {@code name} counts bytes. */
  static boolean isOfBytes(String name) {
    return Words.of(name).stream().anyMatch(word -> BYTES.contains(word) || word.endsWith("bytes"));
  }

  /** Whether {@code name} counts things, each of which can be several bytes. */
  static boolean isOfThings(String name) {
    return !isBare(name) && Words.hasAny(name, MAY_CHOOSE);
  }

  /** Whether {@code name} says how many, and not how large. */
  static boolean isOfStructs(String name) {
    return Words.hasAny(name, HOW_MANY);
  }

  /** Whether {@code name} may say which one instead of how many. */
  static boolean mayChoose(String name) {
    return Words.hasAny(name, MAY_CHOOSE);
  }

  /** Whether {@code count} is named as the count of {@code array}. */
  static boolean isCountOf(String count, String array) {
    List<String> stem = stem(count);
    List<String> named = singular(Words.of(array));
    if (stem.isEmpty() || named.isEmpty() || !isCount(count)) {
      return false;
    }
    boolean saysWhose =
        !ANY_ELEMENT.containsAll(stem) && (begins(named, stem) || withoutMark(named).equals(stem));
    return stem.stream().noneMatch(DIMENSIONS::contains) && (saysWhose || named.equals(stem));
  }

  private static List<String> withoutMark(List<String> array) {
    boolean marked = array.size() > 1 && MARK.matcher(array.get(0)).matches();
    return marked ? array.subList(1, array.size()) : array;
  }

  private static boolean begins(List<String> array, List<String> stem) {
    if (array.equals(stem) || Words.startsWith(array, stem)) {
      return true;
    }
    String only = stem.get(0);
    boolean isLetter = only.length() == 1 && array.size() == 1;
    return stem.size() == 1 && (only.length() > 2 || isLetter) && array.get(0).startsWith(only);
  }

  /** The words of a count that do not say that it is one. */
  private static List<String> stem(String count) {
    List<String> rest = new ArrayList<>();
    for (String word : Words.of(count)) {
      if (!COUNT.contains(word)) {
        rest.add(glued(word).orElse(word));
      }
    }
    return singular(rest);
  }

  /** What is left of a word that a word for a count is glued to. */
  private static Optional<String> glued(String word) {
    if (word.equals("argc")) {
      return Optional.of("argv");
    }
    for (String count : GLUED_BEHIND) {
      if (word.endsWith(count) && word.length() > count.length()) {
        return Optional.of(word.substring(0, word.length() - count.length()));
      }
    }
    for (String count : WHOLE.contains(word) ? List.<String>of() : GLUED_BEFORE) {
      String rest = word.startsWith(count) ? word.substring(count.length()) : "";
      if (rest.length() == 1 || (rest.length() > 3 && isPlural(rest))) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code name} says that it is many. */
  static boolean saysMany(String name) {
    return isPlural(last(name)) || MANY.contains(last(name)) || name.matches("a[pz]+[A-Z].*");
  }

  private static boolean isPlural(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && !word.matches(".*[sui]s|pos|bias|alias|gas|lens");
  }

  /** Whether arrays that are called so are as long as each other if one count stands by them. */
  static boolean areAlike(String one, String other) {
    boolean letters = one.length() == 1 && other.length() == 1;
    boolean numbered = withoutDigits(one).equals(withoutDigits(other));
    boolean paired = ALIKE.contains(Set.copyOf(List.of(last(one), last(other))));
    return letters || numbered || paired || (isOrdinaryPlural(one) && isOrdinaryPlural(other));
  }

  private static boolean isOrdinaryPlural(String name) {
    return saysMany(name) && !OF_THEIR_OWN.matcher(last(name)).matches();
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("\\d+$", "");
  }

  private static String last(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Whether {@code name} can be a single value that is stored. */
  static boolean saysOne(String name) {
    return ONE.contains(last(name));
  }

  /** Whether {@code name} may have several numbers for each thing that is counted. */
  static boolean isCompound(String name) {
    return singular(Words.of(name)).stream().anyMatch(COMPOUND::contains);
  }

  /** Whether {@code name} is certainly a single value. */
  static boolean isNeverMany(String name) {
    return Words.hasAny(name, NEVER_MANY);
  }

  /** Whether {@code name} says how far apart elements lie. */
  static boolean isStride(String name) {
    return Words.of(name).stream().anyMatch(word -> STRIDE.matcher(word).matches());
  }

  /** Whether {@code name} says where something begins. */
  static boolean isOffset(String name) {
    return Words.hasAny(name, OFFSETS);
  }

  /** Whether {@code name} says how far something extends one way. */
  static boolean isDimension(String name) {
    boolean isLetter = name.length() == 1 && !name.equalsIgnoreCase("n");
    return isLetter || singular(Words.of(name)).stream().anyMatch(DIMENSIONS::contains);
  }

  private static List<String> singular(List<String> words) {
    return words.stream().map(CountNames::singular).toList();
  }

  private static String singular(String word) {
    if (!isPlural(word)) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
