package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Which handles a result keeps alive.
 *
 * <ol>
 *   <li>Those that the spec file names, if it says something.
 *   <li>All handles that the call was given, also those in arrays, in their order, the receiver as
 *       {@code this}: the result may point into each of them.
 *   <li>Not one that C took away.
 * </ol>
 */
final class KeepAlive {
  private KeepAlive() {}

  /** What the spec file says that a result keeps alive, else {@link #of(List)}. */
  static List<String> of(Call call, List<MethodPlan.Parameter> parameters) {
    List<String> all = of(parameters);
    if (call.said().keepsAlive().isEmpty()) {
      return all;
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      boolean receiver = parameters.get(i).passing() instanceof Passing.Receiver;
      String name = receiver ? "this" : parameters.get(i).javaName();
      if (all.contains(name) && call.saysKept(i)) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** What a result of a call with {@code parameters} keeps alive. */
  static List<String> of(List<MethodPlan.Parameter> parameters) {
    List<String> names = new ArrayList<>();
    for (MethodPlan.Parameter parameter : parameters) {
      if (parameter.passing() instanceof Passing.Receiver receiver && !receiver.consumed()) {
        names.add("this");
      } else if (parameter.passing() instanceof Passing.Handle handle && !handle.consumed()) {
        names.add(parameter.javaName());
      } else if (parameter.passing() instanceof Passing.HandleArray) {
        names.add(parameter.javaName());
      }
    }
    return names;
  }
}
