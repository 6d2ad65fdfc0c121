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

  /** A function that only releases is behind {@code close()}, also of several classes. */
  private void addRelease(HandlePlan handle) {
    handle
        .release()
        .ifPresent(
            release ->
                methods.putIfAbsent(
                    release.downcall().symbol(), new JavaMethod(handle.javaName(), "close")));
  }
}
