package io.cgen.plan;

import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is passed for parameters that a Java caller may leave out, as the spec file says.
 *
 * <ol>
 *   <li>A number or an enum takes a number that fits it.
 *   <li>What may be null, and an address, take 0.
 *   <li>Anything else takes none.
 * </ol>
 */
final class Defaults {
  private Defaults() {}

  /** The values for the method of {@code call}, in the order of its parameters. */
  static List<MethodPlan.Default> of(Call call, List<MethodPlan.Parameter> parameters) {
    List<MethodPlan.Default> defaults = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      int index = i;
      value(call.said(i).otherwise(), parameters.get(i).passing())
          .ifPresent(value -> defaults.add(new MethodPlan.Default(index, value)));
    }
    return defaults;
  }

  private static Optional<Number> value(Optional<Stated<String>> said, Passing passing) {
    return said.flatMap(
        text ->
            carrier(passing)
                .flatMap(carrier -> FixedValues.parse(text.value(), carrier))
                .filter(value -> isNumber(passing) || value.longValue() == 0));
  }

  private static Optional<Carrier> carrier(Passing passing) {
    if (passing instanceof Passing.Scalar scalar) {
      return Optional.of(scalar.carrier());
    }
    if (passing instanceof Passing.EnumValue constant) {
      return Optional.of(constant.carrier());
    }
    return canBeNull(passing) ? Optional.of(Carrier.POINTER) : Optional.empty();
  }

  private static boolean isNumber(Passing passing) {
    return passing instanceof Passing.Scalar || passing instanceof Passing.EnumValue;
  }

  private static boolean canBeNull(Passing passing) {
    return passing instanceof Passing.Untyped
        || passing instanceof Passing.Handle handle && handle.nullable()
        || passing instanceof Passing.Struct struct && struct.nullable()
        || passing instanceof Passing.Text text && text.nullable()
        || passing instanceof Passing.Array array && array.nullable()
        || passing instanceof Passing.Callback callback && callback.nullable();
  }
}
