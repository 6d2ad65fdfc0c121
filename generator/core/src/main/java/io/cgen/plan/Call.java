package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.List;
import java.util.Optional;

/**
 * A function as the passes over its parameters and its result see it.
 *
 * @param function the function
 * @param comment the comment that describes it
 * @param place where its method belongs
 * @param consumed the parameter that C takes away, if it does
 */
record Call(
    CFunction function, Comment comment, Placement.Place place, Optional<Integer> consumed) {

  /** Its parameters. */
  List<CParameter> parameters() {
    return function.type().parameters();
  }

  /** The parameter at {@code index}. */
  CParameter parameter(int index) {
    return parameters().get(index);
  }

  /** What a decision about the parameter at {@code index} is about. */
  String subject(int index) {
    String name = parameter(index).name();
    return function.name() + "(" + (name.isEmpty() ? "arg" + index : name) + ")";
  }

  /** Whether C takes away the parameter at {@code index}. */
  boolean consumes(int index) {
    return consumed.filter(i -> i == index).isPresent();
  }
}
