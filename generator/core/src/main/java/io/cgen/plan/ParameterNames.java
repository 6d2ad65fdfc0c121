package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java names of a function's parameters: as in C; {@code arg0} and so on, counted from 0, for
 * those without a name; with {@code _} behind those that Java cannot have.
 */
final class ParameterNames {
  private ParameterNames() {}

  /** The names in order. */
  static List<String> of(CFunction function) {
    return of(function.type().parameters());
  }

  /** The names of {@code parameters} in order. */
  static List<String> of(List<CParameter> parameters) {
    UniqueNames unique = UniqueNames.withCase(name -> !ReservedNames.isIdentifier(name));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      names.add(unique.take(List.of(name.isEmpty() ? "arg" + i : name)));
    }
    return names;
  }
}
