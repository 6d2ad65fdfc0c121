package io.cgen.plan;

import io.cgen.model.CountExpression;
import io.cgen.spec.ArrayLength;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

/** The lengths of the arrays in one function, by the rules of {@link Lengths}. */
final class LengthReading {
  private final PlanInput input;
  private final Call call;
  private final ArrayParameters parameters;
  private final List<String> javaNames;
  private final Map<Integer, Extent> found = new HashMap<>();

  LengthReading(PlanInput input, Call call) {
    this.input = input;
    this.call = call;
    this.parameters = new ArrayParameters(input, call);
    this.javaNames = ParameterNames.of(call.function());
  }

  Map<Integer, Extent> all() {
    for (int i = 0; i < parameters.size(); i++) {
      int index = i;
      said(index).or(() -> declared(index)).ifPresent(extent -> found.put(index, extent));
    }
    if (parameters.isPlain()) {
      forEachCount(this::byName);
      if (hasNoOffset()) {
        forEachCount(this::behindArrays);
        forEachCount(this::beforeArrays);
      }
      forEachCount(this::behindPointers);
    }
    for (int i = 0; i + 1 < parameters.size(); i++) {
      limitOfPointers(i, i + 1);
    }
    CharacterCounts.of(input, call, this::isSettled)
        .forEach((characters, count) -> found(characters, count, reason(characters, count)));
    return found;
  }

  /** What the arrays must have at least whose length is not known, by the index of each. */
  Map<Integer, CountExpression> least() {
    all();
    if (!hasNoOffset()) {
      return Map.of();
    }
    if (!parameters.isPlain()) {
      return StridedLengths.of(parameters, javaNames);
    }
    Map<Integer, CountExpression> least = new HashMap<>();
    LeastLengths.of(parameters, this::isFreeOfNumbers)
        .forEach(
            (array, count) -> least.put(array, new CountExpression.Value(javaNames.get(count))));
    return least;
  }

  private boolean isFreeOfNumbers(int index) {
    TypeView element = parameters.element(index);
    return isFree(index) && (element.number().isPresent() || element.enumeration().isPresent());
  }

  private boolean hasNoOffset() {
    return call.parameters().stream().noneMatch(p -> CountNames.isOffset(p.name()));
  }

  private String reason(int characters, int count) {
    String format =
        CountNames.isCountOf(parameters.name(count), parameters.name(characters))
            ? "%s is named as its count"
            : "%s stands behind it";
    return format.formatted(javaNames.get(count));
  }

  Optional<Extent> ofResult(List<String> stored) {
    all();
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < javaNames.size(); i++) {
      boolean isStored = stored.contains(javaNames.get(i)) && !parameters.view(i).isArray();
      if (isStored && CountNames.isCount(parameters.name(i)) && !isUsed(i)) {
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
      if (isFree(i) && parameters.element(i).isSame(element)) {
        return true;
      }
    }
    return false;
  }

  private void forEachCount(IntConsumer rule) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.isCount(i)) {
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

  /** How many rows and columns the table at {@code index} has; nothing if it is none. */
  Optional<TableShape> shape(int index) {
    return call.said(index)
        .shape()
        .flatMap(said -> TableShape.said(said, this::javaName))
        .or(() -> rowsAndColumns(index));
  }

  private Optional<TableShape> rowsAndColumns(int index) {
    boolean isTable = parameters.isPointer(index) && parameters.element(index).isPointer();
    boolean named =
        isTable
            && index + 2 < javaNames.size()
            && parameters.view(index + 1).isInteger()
            && parameters.view(index + 2).isInteger()
            && TableNames.isRows(parameters.name(index + 1))
            && TableNames.isColumns(parameters.name(index + 2));
    return named
        ? Optional.of(
            new TableShape(
                new CountExpression.Value(javaNames.get(index + 1)),
                new CountExpression.Value(javaNames.get(index + 2)),
                "rows and columns stand behind it"))
        : Optional.empty();
  }

  Extent extent(Stated<ArrayLength> length) {
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
    OptionalLong length = elements(parameters.view(index));
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
    for (int i = 0; i < parameters.size(); i++) {
      if (isFree(i)
          && CountNames.isCountOf(parameters.name(count), parameters.name(i))
          && parameters.fits(count, i)) {
        found(i, count, "%s is named as its count".formatted(parameters.name(count)));
      }
    }
  }

  private void behindArrays(int count) {
    if (isUsed(count)
        || !CountNames.isBare(parameters.name(count))
        || !parameters.isArray(count - 1)) {
      return;
    }
    int begin = count - 1;
    while (isFree(begin - 1)) {
      begin--;
    }
    boolean isOne = parameters.isCell(count - 1) && parameters.mayBeOne(count - 1, count);
    if (!isOne) {
      together(begin, count, count, "%s stands behind it");
    }
  }

  private void beforeArrays(int count) {
    int first = count + 1;
    if (isUsed(count)
        || !CountNames.isBare(parameters.name(count))
        || !parameters.isArray(first)
        || parameters.isPointer(count)) {
      return;
    }
    int end = first;
    while (isFree(end)) {
      end++;
    }
    boolean belongsToNext = parameters.isCount(end) && CountNames.isBare(parameters.name(end));
    if (!belongsToNext && !parameters.isCell(first)) {
      together(first, end, count, "%s stands before it");
    }
  }

  /** Pointers that C does not change are many, and a number of things behind them is theirs. */
  private void behindPointers(int count) {
    int array = count - 1;
    boolean isTheirs =
        isFree(array)
            && parameters.element(array).isPointer()
            && parameters.element(array).isConst()
            && !parameters.isPointer(count)
            && !CountNames.isOfBytes(parameters.name(count));
    if (isTheirs && !isUsed(count) && parameters.fits(count, array)) {
      found(array, count, "%s stands behind pointers".formatted(parameters.name(count)));
    }
  }

  /** What is opaque and in an array with a limit behind it. */
  private void limitOfPointers(int array, int limit) {
    boolean limited =
        Counts.isLimit(parameters.name(limit))
            && parameters.view(limit).isInteger()
            && isFree(array)
            && !isUsed(limit);
    if (limited && isOpaque(parameters.element(array))) {
      found(array, limit, "%s behind it is a limit".formatted(parameters.name(limit)));
    }
  }

  private static boolean isOpaque(TypeView pointer) {
    if (!pointer.isPointer() || pointer.isConst()) {
      return false;
    }
    TypeView target = pointer.target();
    return target.isVoid() || target.recordKey().isPresent() && target.completeRecord().isEmpty();
  }

  /** The arrays from {@code begin} on have one length, or it is not known whose it is. */
  private void together(int begin, int end, int count, String reason) {
    for (int i = begin; i < end; i++) {
      boolean bytes = end - begin > 1 && parameters.width(i) == 1;
      boolean alike = CountNames.areAlike(parameters.name(i), parameters.name(begin));
      boolean compound =
          CountNames.isCompound(parameters.name(i)) && parameters.element(i).number().isPresent();
      boolean plain = !CountNames.isNeverMany(parameters.name(i)) && !compound;
      if (!isFree(i) || bytes || !alike || !plain || !parameters.fits(count, i)) {
        return;
      }
    }
    if (mayCountAnother(begin, end)) {
      return;
    }
    for (int i = begin; i < end; i++) {
      found(i, count, reason.formatted(parameters.name(count)));
    }
  }

  /** Whether the count behind what C writes may be that of what it reads. */
  private boolean mayCountAnother(int begin, int end) {
    for (int i = 0; i < parameters.size(); i++) {
      boolean outside = i < begin || i >= end;
      if (outside
          && isFree(i)
          && parameters.element(i).isConst()
          && !parameters.element(begin).isConst()) {
        return true;
      }
    }
    return false;
  }

  private void found(int index, int count, String reason) {
    found.put(index, Extent.counted(javaNames.get(count), reason));
  }

  /** Whether it is known what the parameter at {@code index} is to lengths. */
  boolean isSettled(int index) {
    return found.containsKey(index) || isUsed(index);
  }

  private boolean isFree(int index) {
    return !found.containsKey(index) && parameters.isArray(index);
  }

  /** Whether the count at {@code index} belongs to an array already. */
  private boolean isUsed(int index) {
    return found.values().stream().anyMatch(e -> e.isCountedBy(javaNames.get(index)));
  }
}
