package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.Optional;

/**
 * Which pointers to function pointers are arrays of Java functions.
 *
 * <ol>
 *   <li>One that the spec file says C reads, or how long it is.
 *   <li>One that is declared as an array or whose pointers C does not change.
 *   <li>One whose name says that it is many, with a number named as a count before or behind it;
 *       but not if its name says that C writes there.
 *   <li>Else C may store a function there.
 * </ol>
 */
final class CallbackArrays {
  private CallbackArrays() {}

  /** Whether the parameter at {@code index} of {@code function} is one. */
  static boolean isArray(CFunction function, int index, TypeView view, PlanInput input) {
    String name = function.type().parameters().get(index).name();
    ParameterEntry said = input.spec().functions().of(function.name()).parameter(name, index + 1);
    Optional<ParameterEntry.Direction> direction = said.direction().map(Stated::value);
    if (direction.isPresent()) {
      return direction.get() == ParameterEntry.Direction.IN;
    }
    return said.length().isPresent()
        || view.isArray()
        || view.target().isConst()
        || CountNames.saysMany(name)
            && !PointerArrays.saysOut(name)
            && (isCount(function, index - 1, input) || isCount(function, index + 1, input));
  }

  private static boolean isCount(CFunction function, int index, PlanInput input) {
    if (index < 0 || index >= function.type().parameters().size()) {
      return false;
    }
    TypeView view = input.view(function.type().parameters().get(index));
    return view.isInteger() && CountNames.isCount(function.type().parameters().get(index).name());
  }
}
