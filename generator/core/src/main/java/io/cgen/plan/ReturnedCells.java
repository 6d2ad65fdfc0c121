package io.cgen.plan;

import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which cell's content a method returns, if its function itself returns nothing that says more.
 *
 * <ol>
 *   <li>The one that the spec file calls the result; a struct that C fills can be one as well.
 *   <li>Else, if the function's result was used up by a rule for errors, the only cell, if a handle
 *       is stored in it and the spec file does not call it a cell.
 * </ol>
 */
final class ReturnedCells {
  private ReturnedCells() {}

  /**
   * The same passings, with the cell that is returned.
   *
   * @param usedUp the rule that used up the function's result
   */
  static List<Answer<Passing>> of(
      Call call, List<Answer<Passing>> passed, Optional<String> usedUp) {
    OptionalInt index = index(call, passed, usedUp.isPresent());
    if (index.isEmpty()) {
      return passed;
    }
    List<Answer<Passing>> changed = new ArrayList<>(passed);
    changed.set(
        index.getAsInt(), returned(call, index.getAsInt(), passed.get(index.getAsInt()), usedUp));
    return changed;
  }

  private static Answer<Passing> returned(
      Call call, int index, Answer<Passing> answer, Optional<String> usedUp) {
    String decision =
        answer.value() instanceof Passing.Struct
            ? "result: a new struct"
            : answer.decision().replaceFirst("^cell for ", "result: ");
    String why =
        said(call, index)
            .map(said -> "returned: " + said.reason())
            .orElse("returned: " + usedUp.orElse("") + " leaves no other result");
    return new Answer<>(returned(answer.value()), decision, answer.reason() + "; " + why);
  }

  private static Passing returned(Passing passing) {
    return passing instanceof Passing.Struct struct
        ? new Passing.Made(struct.structClass(), Optional.empty())
        : new Passing.Returned(((Passing.OutCell) passing).content());
  }

  private static OptionalInt index(Call call, List<Answer<Passing>> passed, boolean usedUp) {
    OptionalInt stated =
        IntStream.range(0, passed.size())
            .filter(i -> said(call, i).filter(Stated::value).isPresent())
            .filter(i -> canBeReturned(passed.get(i).value()))
            .findFirst();
    if (stated.isPresent() || !usedUp || cells(passed).count() != 1) {
      return stated;
    }
    return cells(passed)
        .filter(i -> said(call, i).isEmpty())
        .filter(i -> ((Passing.OutCell) passed.get(i).value()).content() instanceof Result.Handle)
        .findFirst();
  }

  private static boolean canBeReturned(Passing passing) {
    return passing instanceof Passing.OutCell || passing instanceof Passing.Struct;
  }

  private static Optional<Stated<Boolean>> said(Call call, int index) {
    return call.said(index).returned();
  }

  private static IntStream cells(List<Answer<Passing>> passed) {
    return IntStream.range(0, passed.size())
        .filter(i -> passed.get(i).value() instanceof Passing.OutCell);
  }
}
