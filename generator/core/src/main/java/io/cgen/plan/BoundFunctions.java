package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the generated Java each C function went. */
public final class BoundFunctions {
  private static final JavaMethod SHARED_CLOSE =
      new JavaMethod("NativeHandle", "close", Optional.empty());

  private final Map<String, JavaMethod> methods = new HashMap<>();

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

  /** The method that calls {@code function}, if it is bound. */
  public Optional<JavaMethod> find(CFunction function) {
    return Optional.ofNullable(methods.get(function.symbol()));
  }

  private void add(String className, List<MethodPlan> plans) {
    for (MethodPlan plan : plans) {
      JavaMethod method = new JavaMethod(className, plan.javaName(), Optional.of(plan));
      methods.put(plan.downcall().symbol(), method);
    }
  }

  /** A function that only releases is behind {@code close()}, maybe that of several classes. */
  private void addRelease(HandlePlan handle) {
    if (handle.release().isPresent()) {
      String symbol = handle.release().get().downcall().symbol();
      JavaMethod close = new JavaMethod(handle.javaName(), "close", Optional.empty());
      methods.merge(symbol, close, (one, other) -> isClose(one) ? SHARED_CLOSE : one);
    }
  }

  private static boolean isClose(JavaMethod method) {
    return method.methodName().equals("close");
  }
}
