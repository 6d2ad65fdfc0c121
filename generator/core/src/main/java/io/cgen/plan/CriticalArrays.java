package io.cgen.plan;

import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which arrays C gets themselves, without a copy.
 *
 * <ol>
 *   <li>Those of a function that the spec file calls critical: while it runs, the collector does
 *       not move them.
 *   <li>But not those with elements that C and Java do not store alike on each platform: {@code
 *       _Bool} and {@code long}.
 *   <li>Nor those of which nothing says how long they must be: what C writes past the end of a Java
 *       array harms the collector.
 *   <li>Nor {@code char *}, nor what ends with zero: copies have a zero behind them, in case that
 *       the array has none.
 * </ol>
 */
final class CriticalArrays {
  private static final Set<ArrayElement> DIFFERENT =
      EnumSet.of(ArrayElement.BOOLEAN, ArrayElement.C_LONG);

  private final PlanInput input;
  private final Lengths lengths;
  private final Call call;

  private CriticalArrays(PlanInput input, Lengths lengths, Call call) {
    this.input = input;
    this.lengths = lengths;
    this.call = call;
  }

  /** The same passings, some of arrays that are not copied. */
  static List<Answer<Passing>> of(
      PlanInput input, Lengths lengths, Call call, List<Answer<Passing>> passed) {
    Optional<Stated<Boolean>> critical = call.said().isCritical();
    return critical
        .map(said -> new CriticalArrays(input, lengths, call).withoutCopies(passed, said))
        .orElse(passed);
  }

  private List<Answer<Passing>> withoutCopies(
      List<Answer<Passing>> passed, Stated<Boolean> critical) {
    List<Answer<Passing>> all = new ArrayList<>(passed);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).value() instanceof Passing.Array array) {
        all.set(i, answer(i, all.get(i), array, critical.reason()));
      }
    }
    return all;
  }

  private Answer<Passing> answer(
      int index, Answer<Passing> answer, Passing.Array array, String reason) {
    String obstacle = obstacle(index, array);
    return obstacle.isEmpty()
        ? answer.then(
            array.withoutCopy(),
            answer.decision() + "; but the array itself where the linker can",
            answer.reason() + "; critical: " + reason)
        : answer.then(
            array, answer.decision(), answer.reason() + "; critical, but copied: " + obstacle);
  }

  private String obstacle(int index, Passing.Array array) {
    if (DIFFERENT.contains(array.element())) {
      return "C's elements are not like Java's on each platform";
    }
    Optional<Extent> extent = lengths.of(call, index);
    if (extent.isEmpty()) {
      return "nothing says how long it must be";
    }
    boolean isTerminated = extent.filter(e -> e.count().isEmpty()).isPresent();
    return isTerminated || input.view(call.parameter(index)).target().isChar()
        ? "the copy has a zero behind it"
        : "";
  }
}
