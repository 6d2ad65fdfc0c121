package io.cgen.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which number may be the length of an array of which that is not certain. The array must then be
 * at least so long: C cannot read or write past its end, and the caller goes on giving the number.
 *
 * <ol>
 *   <li>Several arrays stand by one bare count. Those that C reads have so many elements each, and
 *       those that it writes if their names say that they are many. Of bytes only the last one
 *       does: a key is shorter than what it locks.
 *   <li>An integer without a name directly behind an array that C reads, or behind bytes, unless
 *       its type is named as one of something else; nor if another one stands before the array.
 *   <li>Not of an array whose length is known, nor where {@link Lengths} sees that elements lie
 *       otherwise.
 * </ol>
 */
final class LeastLengths {
  /** What the types of other numbers are called. */
  private static final Set<String> OTHERS =
      Set.of("flag", "flags", "mode", "type", "kind", "id", "enum", "off", "offset", "status");

  private final ArrayParameters parameters;
  private final IntPredicate isFree;
  private final Map<Integer, Integer> found = new HashMap<>();

  private LeastLengths(ArrayParameters parameters, IntPredicate isFree) {
    this.parameters = parameters;
    this.isFree = isFree;
  }

  /**
   * The numbers that may be the lengths of arrays, by the index of each array.
   *
   * @param isFree whether there is an array at an index, of a length that is not known
   */
  static Map<Integer, Integer> of(ArrayParameters parameters, IntPredicate isFree) {
    LeastLengths lengths = new LeastLengths(parameters, isFree);
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.view(i).isInteger()) {
        lengths.find(i);
      }
    }
    return lengths.found;
  }

  private void find(int count) {
    if (parameters.name(count).isEmpty()) {
      withoutName(count);
    } else if (CountNames.isBare(parameters.name(count))) {
      byBareCount(count);
    }
  }

  private void withoutName(int count) {
    int array = count - 1;
    boolean isOne = isArray(array) && (isRead(array) || isBytes(array));
    if (isOne && mayCount(count) && !mayCount(array - 1)) {
      found(array, count);
    }
  }

  private void byBareCount(int count) {
    for (int i = count - 1; isArray(i) && mayHaveMany(i); i--) {
      inGroup(i, count, i == count - 1);
    }
    boolean isOfOneBefore = parameters.isArray(count - 1);
    for (int i = count + 1; !isOfOneBefore && isArray(i) && mayHaveMany(i); i++) {
      inGroup(i, count, false);
    }
  }

  /** Behind a cell that C stores a value in the count is one of something else. */
  private boolean mayHaveMany(int array) {
    return isRead(array) || !parameters.isCell(array);
  }

  private void inGroup(int array, int count, boolean isNext) {
    String name = parameters.name(array);
    boolean isCounted = !isBytes(array) || isNext && isRead(array);
    if (isCounted && !CountNames.isCompound(name) && !CountNames.isNeverMany(name)) {
      found(array, count);
    }
  }

  private void found(int array, int count) {
    if (parameters.fits(count, array)) {
      found.putIfAbsent(array, count);
    }
  }

  private boolean mayCount(int index) {
    if (index < 0 || !parameters.view(index).isInteger()) {
      return false;
    }
    TypeView type = parameters.view(index);
    return type.enumeration().isEmpty()
        && type.names().stream()
            .flatMap(name -> Words.of(name).stream())
            .noneMatch(OTHERS::contains);
  }

  private boolean isRead(int array) {
    return parameters.element(array).isConst();
  }

  private boolean isBytes(int array) {
    return parameters.width(array) == 1;
  }

  private boolean isArray(int index) {
    return index >= 0 && index < parameters.size() && isFree.test(index);
  }
}
