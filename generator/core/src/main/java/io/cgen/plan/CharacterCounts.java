package io.cgen.plan;

import io.cgen.model.CParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Which integer says how long a {@code const char *} is, or how many bytes lie behind a {@code void
 * *}. A caller who chose it could let C read past the end.
 *
 * <ol>
 *   <li>One that is named as its count ({@link CountNames}): {@code keylen} of {@code key}.
 *   <li>A bare count directly behind it. Two texts before one count are as long as C finds them: it
 *       says how much to look at.
 *   <li>Behind a name, a path and the like only a length, for a size or a number is that of
 *       something else: {@code open(const char *path, size_t size)}.
 *   <li>Behind a {@code void *} only a number of bytes, also a {@code size_t} without a name; not
 *       if another count follows, for then it is one for each element.
 *   <li>A {@code void *} of a function that makes something, sets something, calls back or
 *       allocates stays unknown: C may keep it, or it may be more than bytes.
 * </ol>
 */
final class CharacterCounts {
  /** They say of what a text is, and not what is in it. */
  private static final Set<String> LABELS =
      Set.of(
          "name",
          "filename",
          "fname",
          "path",
          "pathname",
          "file",
          "dir",
          "directory",
          "title",
          "label",
          "id",
          "type",
          "format",
          "fmt",
          "mode",
          "host",
          "hostname",
          "version",
          "url",
          "uri",
          "prefix",
          "tag",
          "device",
          "dev",
          "charset",
          "encoding",
          "module");

  private static final Pattern ANY_TEXT =
      Pattern.compile("(?i)_*(?:in_?)?(?:str|string|text|data)_?(?:len|length|size)_*");

  private static final Set<String> LENGTHS = Set.of("len", "length", "bytes", "nbytes", "nbyte");

  private static final Set<String> MEASURES =
      Set.of("size", "sz", "len", "length", "byte", "bytes", "cb", "nbyte", "nbytes", "capacity");

  private static final Set<String> KEEPS =
      Set.of(
          "set",
          "init",
          "initialize",
          "open",
          "create",
          "new",
          "make",
          "bind",
          "use",
          "put",
          "attach",
          "add",
          "map",
          "alloc",
          "malloc",
          "calloc",
          "realloc",
          "allocate",
          "reallocate",
          "load",
          "from",
          "with",
          "start",
          "begin",
          "submit",
          "async");

  private static final Set<String> USER_DATA =
      Set.of("user", "userdata", "ctx", "context", "closure", "cookie", "opaque", "arg", "priv");

  private final PlanInput input;
  private final Call call;
  private final IntPredicate isUsed;
  private final Map<Integer, Integer> found = new LinkedHashMap<>();

  private CharacterCounts(PlanInput input, Call call, IntPredicate isUsed) {
    this.input = input;
    this.call = call;
    this.isUsed = isUsed;
  }

  /**
   * The counts of the texts and the memory that {@code call} is given, by the index of each.
   *
   * @param isUsed whether the length of the one at an index is known, or the count at an index is
   *     one of something else
   */
  static Map<Integer, Integer> of(PlanInput input, Call call, IntPredicate isUsed) {
    CharacterCounts counts = new CharacterCounts(input, call, isUsed);
    counts.forEachFree(counts::byName);
    counts.forEachFree(counts::behind);
    return counts.found;
  }

  /**
   * Numbers that may be such counts, by the index of each text: one without a name behind a text,
   * and a bare count behind several texts that are called alike.
   */
  static Map<Integer, Integer> possible(PlanInput input, Call call, IntPredicate isUsed) {
    CharacterCounts counts = new CharacterCounts(input, call, isUsed);
    counts.forEachFree(counts::maybe);
    return counts.found;
  }

  private void maybe(int index) {
    int end = index + 1;
    while (end < call.parameters().size() && isText(end)) {
      end++;
    }
    if (end < call.parameters().size() && isText(index) && !isUsed.test(end) && mayCount(end)) {
      found.put(index, end);
    }
  }

  private boolean mayCount(int index) {
    boolean isPlain = view(index).names().isEmpty() || isSize(index);
    boolean isMany = index > 1 && isText(index - 2);
    return view(index).isInteger()
        && (name(index).isEmpty() ? isPlain : isMany && CountNames.isBare(name(index)));
  }

  private void forEachFree(IntConsumer rule) {
    for (int i = 0; i < call.parameters().size(); i++) {
      if (!found.containsKey(i) && !isUsed.test(i) && (isText(i) || isMemory(i))) {
        rule.accept(i);
      }
    }
  }

  private void byName(int index) {
    for (int i = 0; i < call.parameters().size(); i++) {
      boolean isOne = isFreeCount(i) && CountNames.isCountOf(name(i), name(index));
      if (isOne && (isText(index) || measures(i))) {
        found.put(index, i);
        return;
      }
    }
  }

  private void behind(int index) {
    int count = index + 1;
    if (isFreeCount(count) && (isText(index) ? isOfText(index, count) : isOfMemory(count))) {
      found.put(index, count);
    }
  }

  private boolean isOfText(int index, int count) {
    if (name(count).isEmpty()) {
      return isSize(count);
    }
    if (!CountNames.isBare(name(count)) && !ANY_TEXT.matcher(name(count)).matches()) {
      return false;
    }
    boolean isLength = Words.hasAny(name(count), LENGTHS);
    boolean isLabel = Words.hasAny(name(index), LABELS);
    boolean isSecond = index > 0 && isText(index - 1) && !found.containsKey(index - 1);
    boolean isAlike = isSecond && CountNames.areAlike(name(index - 1), name(index));
    return !isAlike && (isLength || !isLabel && !(isSecond && CountNames.mayChoose(name(count))));
  }

  private boolean isOfMemory(int count) {
    return measures(count)
        && (name(count).isEmpty() || CountNames.isBare(name(count)))
        && !isFreeCount(count + 1);
  }

  private boolean measures(int count) {
    return name(count).isEmpty()
        ? isSize(count)
        : Words.of(name(count)).stream()
            .anyMatch(word -> MEASURES.stream().anyMatch(word::endsWith));
  }

  private boolean isSize(int count) {
    return view(count).names().contains("size_t");
  }

  /** A count that is not yet that of something. */
  private boolean isFreeCount(int index) {
    return isCount(index) && !isUsed.test(index) && !found.containsValue(index);
  }

  private boolean isCount(int index) {
    if (index >= call.parameters().size() || !view(index).isInteger()) {
      return false;
    }
    return name(index).isEmpty() ? isSize(index) : CountNames.isCount(name(index));
  }

  private boolean isText(int index) {
    TypeView type = view(index);
    return type.isPointer()
        && type.target().isConst()
        && (type.target().isChar() || Charsets.isWide(type.target()));
  }

  private boolean isMemory(int index) {
    TypeView type = view(index);
    return type.isPointer()
        && type.target().isVoid()
        && PointerUses.key(type).isEmpty()
        && !Words.hasAny(name(index), USER_DATA)
        && mayOnlyBorrow();
  }

  private boolean mayOnlyBorrow() {
    List<String> words = Words.of(call.function().name());
    return words.stream().noneMatch(KEEPS::contains)
        && !input.result(call.function()).isPointer()
        && call.parameters().stream().map(this::view).noneMatch(this::isMadeOrCalled);
  }

  private boolean isMadeOrCalled(TypeView type) {
    return type.isFunction()
        || type.isPointer() && (type.target().isPointer() || type.target().isFunction());
  }

  private String name(int index) {
    return call.parameter(index).name();
  }

  private TypeView view(int index) {
    return view(call.parameter(index));
  }

  private TypeView view(CParameter parameter) {
    return input.view(parameter);
  }
}
