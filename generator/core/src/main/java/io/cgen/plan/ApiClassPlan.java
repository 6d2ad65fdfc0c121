package io.cgen.plan;

import java.util.List;

/**
 * The class that holds what belongs to no handle: constants and static methods.
 *
 * @param javaName its simple name
 * @param methods its methods, all static
 * @param constants its constants
 * @param variables the global variables
 * @param documentation what is said of it
 */
public record ApiClassPlan(
    String javaName,
    List<MethodPlan> methods,
    List<ConstantPlan> constants,
    List<VariablePlan> variables,
    Documentation documentation) {
  /** A class without variables. */
  public ApiClassPlan(
      String javaName,
      List<MethodPlan> methods,
      List<ConstantPlan> constants,
      Documentation documentation) {
    this(javaName, methods, constants, List.of(), documentation);
  }

  public ApiClassPlan {
    variables = List.copyOf(variables);
    methods = List.copyOf(methods);
    constants = List.copyOf(constants);
  }
}
