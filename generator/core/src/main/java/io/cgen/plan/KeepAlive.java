package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Which handles a result keeps alive.
 *
 * <ol>
 *   <li>All handles that the call was given, in their order, the receiver as {@code this}: the
 *       result may point into each of them.
 *   <li>Not one that C took away.
 * </ol>
 */
final class KeepAlive {
  private KeepAlive() {}

  /** What a result of a call with {@code parameters} keeps alive. */
  static List<String> of(List<MethodPlan.Parameter> parameters) {
    List<String> names = new ArrayList<>();
    for (MethodPlan.Parameter parameter : parameters) {
      if (parameter.passing() instanceof Passing.Receiver receiver && !receiver.consumed()) {
        names.add("this");
      } else if (parameter.passing() instanceof Passing.Handle handle && !handle.consumed()) {
        names.add(parameter.javaName());
      }
    }
    return names;
  }
}
