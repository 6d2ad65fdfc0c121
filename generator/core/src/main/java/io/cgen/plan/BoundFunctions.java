package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the generated Java each C function went: to a method, or to several, as a variadic
 * function that is called in several ways.
 */
public final class BoundFunctions {
  private static final List<JavaMethod> SHARED =
      List.of(new JavaMethod("NativeHandle", "close", Optional.empty()));

  private final Map<String, List<JavaMethod>> methods = new HashMap<>();

  /**
   * A method of a generated class.
   *
   * @param plan what was decided about it; empty for {@code close()}, which every handle has
   */
  public record JavaMethod(String className, String methodName, Optional<MethodPlan> plan) {
    @Override
    public String toString() {
      return className + "." + methodName;
    }
  }

  /** The functions that {@code plan} binds. */
  public BoundFunctions(BindingPlan plan) {
    add(plan.api().javaName(), plan.api().methods());
    plan.handles().forEach(handle -> add(handle.javaName(), handle.methods()));
    plan.handles().forEach(this::addRelease);
  }

  /** The methods that call {@code function}, in the order of the class; none if it is not bound. */
  public List<JavaMethod> find(CFunction function) {
    return List.copyOf(methods.getOrDefault(function.symbol(), List.of()));
  }

  private void add(String className, List<MethodPlan> plans) {
    for (MethodPlan plan : plans) {
      JavaMethod method = new JavaMethod(className, plan.javaName(), Optional.of(plan));
      methods.computeIfAbsent(plan.downcall().symbol(), s -> new ArrayList<>()).add(method);
    }
  }

  /** A function that only releases is behind {@code close()}, maybe that of several classes. */
  private void addRelease(HandlePlan handle) {
    if (handle.release().isPresent()) {
      String symbol = handle.release().get().downcall().symbol();
      JavaMethod close = new JavaMethod(handle.javaName(), "close", Optional.empty());
      methods.merge(symbol, List.of(close), (before, more) -> isClose(before) ? SHARED : before);
    }
  }

  private static boolean isClose(List<JavaMethod> methods) {
    return methods.get(0).methodName().equals("close");
  }
}
