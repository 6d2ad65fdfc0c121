package io.cgen.plan;

import java.util.List;

/**
 * The class that holds what belongs to no handle: constants and static methods.
 *
 * @param javaName its simple name
 * @param methods its methods, all static
 * @param constants its constants
 * @param documentation what is said of it
 */
public record ApiClassPlan(
    String javaName,
    List<MethodPlan> methods,
    List<ConstantPlan> constants,
    Documentation documentation) {
  public ApiClassPlan {
    methods = List.copyOf(methods);
    constants = List.copyOf(constants);
  }
}
