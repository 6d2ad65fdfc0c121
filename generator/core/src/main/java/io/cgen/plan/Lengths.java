package io.cgen.plan;

import io.cgen.model.CParameter;
import io.cgen.model.CountExpression;
import io.cgen.spec.ArrayLength;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How long the array is that a parameter points to. A count that Java computes wrongly lets C read
 * past the end, so what is not certain is not inferred.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>The length that it is declared with: {@code double xyz[3]}.
 *   <li>An integer that is named as its count ({@link CountNames}): {@code sourceLen} of {@code
 *       source}, {@code nParams} of {@code paramValues} and of {@code paramTypes}.
 *   <li>A bare count ({@code n}, {@code count}, {@code size}) directly behind it. A name such as
 *       {@code result} may be a single value, of which {@code n} says which.
 *   <li>A bare count directly before it, if it is const or plural, and no count follows.
 *   <li>If several arrays stand by a bare count, all of them have that length or it is not known
 *       whose it is: their names must go together, {@code x} and {@code y}, {@code keys} and {@code
 *       values}, and they are not bytes, whose number differs more often than not. Nor is it known
 *       when the array is written and one that is read has no count.
 *   <li>A pointer to such an integer says how much room there is, before the call: C may write back
 *       how much it used.
 *   <li>For texts and untyped memory, see {@link CharacterCounts}.
 *   <li>None where some parameter is a stride, or an extent of a matrix, or where the comment
 *       computes with the count, speaks of bytes where elements are wider, or of an index: the
 *       count is not the length then. An offset forbids bare counts, and so do names for numbers of
 *       which there are several for each thing, such as {@code coords}.
 * </ol>
 */
final class Lengths {
  private static final Pattern INDEX = Pattern.compile("\\b(?:index|nth|\\w-th|which)\\b");
  private static final Pattern LIMIT = Pattern.compile("(?i)(?:max|limit|capacity)\\w*");
  private static final Pattern BYTES = Pattern.compile("\\bbytes?\\b");

  private final PlanInput input;
  private final Map<String, Map<Integer, Extent>> known = new HashMap<>();

  Lengths(PlanInput input) {
    this.input = input;
  }

  /** How long the array behind the parameter at {@code index} is; nothing if nothing says it. */
  Optional<Extent> of(Call call, int index) {
    return Optional.ofNullable(
        known.computeIfAbsent(call.function().name(), name -> new Reading(call).all()).get(index));
  }

  /**
   * How long the array is that {@code call} returns: what the spec file says, or what the one
   * parameter stores that points to an integer, is named as a count, and counts nothing else. Not
   * when an array of the same kind is given to C: it may be about that.
   */
  Optional<Extent> ofResult(Call call) {
    Reading reading = new Reading(call);
    return call.said().length().map(reading::extent).or(() -> reading.ofResult(stored(call)));
  }

  /**
   * How long the array is that is stored through the parameter at {@code index}, unless that leads
   * to pointers that C does not change.
   */
  Optional<Extent> ofStored(Call call, int index) {
    return of(call, index)
        .filter(e -> !input.view(call.parameter(index)).target().isConst())
        .filter(e -> e.isSaid() || (isStored(call, e) && !mayBeFilled(call, index)));
  }

  /** Whether it may be an array of pointers that C fills, instead of a cell for an array. */
  private boolean mayBeFilled(Call call, int index) {
    TypeView element = input.view(call.parameter(index)).target().target();
    boolean limited = call.parameters().stream().anyMatch(p -> LIMIT.matcher(p.name()).matches());
    boolean isMany = CountNames.isPluralName(call.parameter(index).name());
    return !element.isPointer() && (limited || isMany);
  }

  /** Numbers that may say how much C reads of a text, by the index of each text. */
  Map<Integer, Integer> possible(Call call) {
    Reading reading = new Reading(call);
    reading.all();
    return CharacterCounts.possible(
        input, call, i -> reading.found.containsKey(i) || reading.isUsed(i));
  }

  /** How many rows and columns the table at {@code index} has; nothing if it is none. */
  Optional<TableShape> shape(Call call, int index) {
    return new Reading(call).shape(index);
  }

  /** The integer that the parameter at {@code index} points to. */
  TypeView stored(Call call, int index) {
    return input.view(call.parameter(index)).target();
  }

  /** Whether C stores that length. */
  boolean isStored(Call call, Extent extent) {
    return stored(call).stream().anyMatch(extent::isCountedBy);
  }

  /** The Java names of the parameters through which C stores an integer. */
  private List<String> stored(Call call) {
    List<String> javaNames = ParameterNames.of(call.function());
    List<String> stored = new ArrayList<>();
    for (int i = 0; i < javaNames.size(); i++) {
      TypeView type = input.view(call.parameter(i));
      if (type.isPointer() && !type.target().isConst() && type.target().isInteger()) {
        stored.add(javaNames.get(i));
      }
    }
    return stored;
  }

  /** The lengths in one function. */
  private final class Reading {
    private final Call call;
    private final List<String> javaNames;
    private final Map<Integer, Extent> found = new HashMap<>();

    Reading(Call call) {
      this.call = call;
      this.javaNames = ParameterNames.of(call.function());
    }

    Map<Integer, Extent> all() {
      for (int i = 0; i < call.parameters().size(); i++) {
        int index = i;
        said(index).or(() -> declared(index)).ifPresent(extent -> found.put(index, extent));
      }
      if (isPlain()) {
        forEachCount(this::byName);
        if (call.parameters().stream().noneMatch(p -> CountNames.isOffset(p.name()))) {
          forEachCount(this::behindArrays);
          forEachCount(this::beforeArrays);
        }
      }
      CharacterCounts.of(input, call, i -> found.containsKey(i) || isUsed(i))
          .forEach((characters, count) -> found(characters, count, reason(characters, count)));
      return found;
    }

    private String reason(int characters, int count) {
      String format =
          CountNames.isCountOf(name(count), name(characters))
              ? "%s is named as its count"
              : "%s stands behind it";
      return format.formatted(javaNames.get(count));
    }

    Optional<Extent> ofResult(List<String> stored) {
      all();
      List<String> counts = new ArrayList<>();
      for (int i = 0; i < javaNames.size(); i++) {
        boolean isStored = stored.contains(javaNames.get(i)) && !view(i).isArray();
        if (isStored && CountNames.isCount(name(i)) && !isUsed(i)) {
          counts.add(javaNames.get(i));
        }
      }
      return counts.size() == 1 && !isGivenAny(input.result(call.function()).target())
          ? Optional.of(Extent.counted(counts.get(0), counts.get(0) + " stores it"))
          : Optional.empty();
    }

    /** Whether C is given an array of such elements. */
    private boolean isGivenAny(TypeView element) {
      for (int i = 0; i < javaNames.size(); i++) {
        if (isFree(i) && element(i).isSame(element)) {
          return true;
        }
      }
      return false;
    }

    private void forEachCount(java.util.function.IntConsumer rule) {
      for (int i = 0; i < call.parameters().size(); i++) {
        if (isCount(i)) {
          rule.accept(i);
        }
      }
    }

    private Optional<Extent> said(int index) {
      return call.said(index)
          .length()
          .map(this::extent)
          .or(() -> shape(index).map(shape -> Extent.of(shape.rows(), shape.reason())));
    }

    private Optional<TableShape> shape(int index) {
      return call.said(index)
          .shape()
          .flatMap(said -> TableShape.said(said, this::javaName))
          .or(() -> rowsAndColumns(index));
    }

    private Optional<TableShape> rowsAndColumns(int index) {
      boolean isTable = isPointer(index) && element(index).isPointer();
      boolean named =
          isTable
              && index + 2 < javaNames.size()
              && view(index + 1).isInteger()
              && view(index + 2).isInteger()
              && TableNames.isRows(name(index + 1))
              && TableNames.isColumns(name(index + 2));
      return named
          ? Optional.of(
              new TableShape(
                  new CountExpression.Value(javaNames.get(index + 1)),
                  new CountExpression.Value(javaNames.get(index + 2)),
                  "rows and columns stand behind it"))
          : Optional.empty();
    }

    private Extent extent(Stated<ArrayLength> length) {
      Optional<CountExpression> count = length.value().count();
      return new Extent(count.map(c -> c.renamed(this::javaName)), length.reason(), true);
    }

    private String javaName(String cName) {
      for (int i = 0; i < javaNames.size(); i++) {
        if (call.parameter(i).name().equals(cName)) {
          return javaNames.get(i);
        }
      }
      return cName;
    }

    private Optional<Extent> declared(int index) {
      OptionalLong length = elements(view(index));
      return length.isPresent()
          ? Optional.of(
              Extent.of(new CountExpression.Number(length.getAsLong()), "declared with a length"))
          : Optional.empty();
    }

    /** The numbers in an array, also in one of arrays. */
    private OptionalLong elements(TypeView array) {
      if (!array.isArray() || array.length().isEmpty()) {
        return OptionalLong.empty();
      }
      TypeView element = array.target();
      if (!element.isArray()) {
        return array.length();
      }
      OptionalLong inner = elements(element);
      return inner.isPresent()
          ? OptionalLong.of(array.length().getAsLong() * inner.getAsLong())
          : inner;
    }

    private void byName(int count) {
      for (int i = 0; i < call.parameters().size(); i++) {
        if (isFree(i) && CountNames.isCountOf(name(count), name(i)) && fits(count, i)) {
          found(i, count, "%s is named as its count".formatted(name(count)));
        }
      }
    }

    private void behindArrays(int count) {
      if (isUsed(count) || !CountNames.isBare(name(count)) || !isArray(count - 1)) {
        return;
      }
      int begin = count - 1;
      while (isFree(begin - 1)) {
        begin--;
      }
      boolean isOne = isCell(count - 1) && mayBeOne(count - 1, count);
      if (!isOne) {
        together(begin, count, count, "%s stands behind it");
      }
    }

    private void beforeArrays(int count) {
      int first = count + 1;
      if (isUsed(count) || !CountNames.isBare(name(count)) || !isArray(first) || isPointer(count)) {
        return;
      }
      int end = first;
      while (isFree(end)) {
        end++;
      }
      boolean belongsToNext = isCount(end) && CountNames.isBare(name(end));
      if (!belongsToNext && !isCell(first)) {
        together(first, end, count, "%s stands before it");
      }
    }

    /** The arrays from {@code begin} on have one length, or it is not known whose it is. */
    private void together(int begin, int end, int count, String reason) {
      for (int i = begin; i < end; i++) {
        boolean bytes = end - begin > 1 && width(element(i)) == 1;
        boolean alike = CountNames.areAlike(name(i), name(begin));
        boolean compound = CountNames.isCompound(name(i)) && element(i).number().isPresent();
        boolean plain = !CountNames.isNeverMany(name(i)) && !compound;
        if (!isFree(i) || bytes || !alike || !plain || !fits(count, i)) {
          return;
        }
      }
      if (mayCountAnother(begin, end)) {
        return;
      }
      for (int i = begin; i < end; i++) {
        found(i, count, reason.formatted(name(count)));
      }
    }

    /** Whether the count behind what C writes may be that of what it reads. */
    private boolean mayCountAnother(int begin, int end) {
      for (int i = 0; i < call.parameters().size(); i++) {
        boolean outside = i < begin || i >= end;
        if (outside && isFree(i) && element(i).isConst() && !element(begin).isConst()) {
          return true;
        }
      }
      return false;
    }

    private boolean mayBeOne(int index, int count) {
      return CountNames.saysOne(name(index)) && CountNames.mayChoose(name(count));
    }

    /** Whether C may store a single value there. */
    private boolean isCell(int index) {
      return !element(index).isConst() && !CountNames.saysMany(name(index));
    }

    private void found(int index, int count, String reason) {
      found.put(index, Extent.counted(javaNames.get(count), reason));
    }

    private boolean isFree(int index) {
      return !found.containsKey(index) && isArray(index);
    }

    /** Whether the count at {@code index} belongs to an array already. */
    private boolean isUsed(int index) {
      return found.values().stream().anyMatch(e -> e.isCountedBy(javaNames.get(index)));
    }

    private boolean isCount(int index) {
      if (index >= call.parameters().size() || !CountNames.isCount(name(index))) {
        return false;
      }
      TypeView type = view(index);
      boolean isCell = isPointer(index) && !type.isArray() && !type.target().isConst();
      return type.isInteger() || (isCell && type.target().isInteger());
    }

    /** Whether a count that is only stored belongs to an array that C does not make. */
    private boolean isNoRoom(int count, int array) {
      return isPointer(count)
          && !element(array).isPointer()
          && call.direction(count) == Comment.Direction.OUT;
    }

    private boolean isPointer(int index) {
      return view(index).isPointer();
    }

    /**
     * Whether many elements may lie there; a struct is one unless its name says more, or C only
     * reads it and a number of things stands behind it.
     */
    private boolean isArray(int index) {
      if (index < 0 || index >= call.parameters().size() || !isPointer(index)) {
        return false;
      }
      TypeView target = element(index);
      if (target.recordKey().isPresent()) {
        return target.completeRecord().isPresent()
            && (CountNames.saysMany(name(index)) || target.isConst() && isCountedBehind(index));
      }
      boolean isText = target.isChar() && target.isConst();
      boolean isNumber = target.number().isPresent() || target.enumeration().isPresent();
      return (isNumber && !isText && !isCount(index)) || target.isPointer() && !target.isFunction();
    }

    /** Whether a number of things, not of bytes, stands behind it. */
    private boolean isCountedBehind(int index) {
      int count = index + 1;
      return count < call.parameters().size()
          && view(count).isInteger()
          && CountNames.isBare(name(count))
          && CountNames.isOfStructs(name(count));
    }

    /** Whether the count can count elements of that array, one for one. */
    private boolean fits(int count, int array) {
      boolean arrays = element(array).isArray();
      boolean wide = width(element(array)) != 1;
      String said = comment(count) + " " + comment(array);
      boolean speaksOfBytes = CountNames.isOfBytes(name(count)) || BYTES.matcher(said).find();
      boolean ofThings = !wide && CountNames.isOfThings(name(count));
      return !arrays
          && !ofThings
          && !isNoRoom(count, array)
          && !(wide && speaksOfBytes)
          && !INDEX.matcher(comment(count)).find()
          && !isComputedWith(name(count));
    }

    private boolean isComputedWith(String count) {
      String name = Pattern.quote(count);
      return Pattern.compile(
              "(?:[\\w)](?:[*/+]| [*/+] )|\\d)%1$s\\b|\\b%1$s\\s*(?:[*/+^]|-\\s*\\d|-?by-?|x)\\s*\\(?\\w|(?:times|per) %1$s\\b"
                  .formatted(name))
          .matcher(allComments())
          .find();
    }

    private String allComments() {
      StringBuilder all = new StringBuilder(call.comment().text());
      call.comment().parameters().forEach(p -> all.append('\n').append(p.text()));
      return all.toString();
    }

    private String comment(int index) {
      return call.comment()
          .parameter(name(index))
          .map(Comment.OfParameter::text)
          .orElse("")
          .toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether no parameter says that elements lie otherwise than one behind the other. */
    private boolean isPlain() {
      List<Integer> integers = new ArrayList<>();
      for (int i = 0; i < call.parameters().size(); i++) {
        if (view(i).isInteger()) {
          integers.add(i);
        }
      }
      return integers.stream()
          .map(this::name)
          .noneMatch(name -> CountNames.isStride(name) || CountNames.isDimension(name));
    }

    private String name(int index) {
      return call.parameter(index).name();
    }

    private TypeView view(int index) {
      CParameter parameter = call.parameter(index);
      return input.view(parameter);
    }

    private TypeView element(int index) {
      return view(index).target();
    }
  }

  private static int width(TypeView element) {
    return element.number().map(carrier -> Carriers.bytes(carrier, 64, 32)).orElse(8);
  }
}
