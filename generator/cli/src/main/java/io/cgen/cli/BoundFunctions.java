package io.cgen.cli;

import io.cgen.model.CFunction;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the generated Java each C function went. */
final class BoundFunctions {
  private static final JavaMethod SHARED_CLOSE = new JavaMethod("NativeHandle", "close");

  private final Map<String, JavaMethod> methods = new HashMap<>();

  /** A method of a generated class. */
  record JavaMethod(String className, String methodName) {
    @Override
    public String toString() {
      return className + "." + methodName;
    }
  }

  BoundFunctions(BindingPlan plan) {
    add(plan.api().javaName(), plan.api().methods());
    plan.handles().forEach(handle -> add(handle.javaName(), handle.methods()));
    plan.handles().forEach(this::addRelease);
  }

  /** The method that calls {@code function}, if it is bound. */
  Optional<JavaMethod> find(CFunction function) {
    return Optional.ofNullable(methods.get(function.symbol()));
  }

  private void add(String className, List<MethodPlan> plans) {
    for (MethodPlan plan : plans) {
      methods.put(plan.downcall().symbol(), new JavaMethod(className, plan.javaName()));
    }
  }

  /** A function that only releases is behind {@code close()}, maybe that of several classes. */
  private void addRelease(HandlePlan handle) {
    if (handle.release().isPresent()) {
      String symbol = handle.release().get().downcall().symbol();
      JavaMethod close = new JavaMethod(handle.javaName(), "close");
      methods.merge(symbol, close, (one, other) -> isClose(one) ? SHARED_CLOSE : one);
    }
  }

  private static boolean isClose(JavaMethod method) {
    return method.methodName().equals("close");
  }
}
