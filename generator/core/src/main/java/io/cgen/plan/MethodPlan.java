package io.cgen.plan;

import java.util.List;

/**
 * One public method and the C function that it calls. It is static unless a parameter is the {@link
 * Passing.Receiver}.
 *
 * @param javaName its name in Java
 * @param parameters all parameters of the C function in order, the receiver among them
 * @param result what it returns
 * @param downcall the function behind the seam
 * @param documentation what the header says
 */
public record MethodPlan(
    String javaName,
    List<Parameter> parameters,
    Result result,
    DowncallPlan downcall,
    Documentation documentation) {
  public MethodPlan {
    parameters = List.copyOf(parameters);
  }

  /** One parameter: its Java name, unique in the method, and how it is passed. */
  public record Parameter(String javaName, Passing passing) {
    /** Whether the Java method has it too. */
    public boolean isShown() {
      return !(passing instanceof Passing.Receiver) && !(passing instanceof Passing.UserData);
    }
  }

  /** Whether it is a static method. */
  public boolean isStatic() {
    return parameters.stream().noneMatch(p -> p.passing() instanceof Passing.Receiver);
  }
}
