package io.cgen.plan;

import io.cgen.model.CountExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *   <li>A number of things directly behind an array of pointers that C does not change.
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
  private static final Pattern LIMIT = Pattern.compile("(?i)(?:max|limit|capacity)\\w*");

  private final PlanInput input;
  private final Map<String, Map<Integer, Extent>> known = new HashMap<>();

  Lengths(PlanInput input) {
    this.input = input;
  }

  /** How long the array behind the parameter at {@code index} is; nothing if nothing says it. */
  Optional<Extent> of(Call call, int index) {
    return Optional.ofNullable(
        known
            .computeIfAbsent(call.function().name(), name -> new LengthReading(input, call).all())
            .get(index));
  }

  /**
   * How long the array is that {@code call} returns: what the spec file says, or what the one
   * parameter stores that points to an integer, is named as a count, and counts nothing else. Not
   * when an array of the same kind is given to C: it may be about that.
   */
  Optional<Extent> ofResult(Call call) {
    LengthReading reading = new LengthReading(input, call);
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
    LengthReading reading = new LengthReading(input, call);
    reading.all();
    return CharacterCounts.possible(input, call, reading::isSettled);
  }

  /**
   * What arrays must have at least of which nothing else says how long they are, by the index of
   * each: see {@link LeastLengths} and {@link StridedLengths}.
   */
  Map<Integer, CountExpression> least(Call call) {
    return new LengthReading(input, call).least();
  }

  /** How many rows and columns the table at {@code index} has; nothing if it is none. */
  Optional<TableShape> shape(Call call, int index) {
    return new LengthReading(input, call).shape(index);
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
}
