package io.cgen.page;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * A handle of one class keeps alive one of another.
 *
 * @param keeper the class of the handle that was made from the other
 * @param kept the class of the other
 * @param owned whether Java owns such a handle, at least from one function
 * @param functions the C functions that make such a handle, in the order of the plan
 */
record Relation(String keeper, String kept, boolean owned, List<String> functions) {
  Relation {
    functions = List.copyOf(functions);
  }

  /** The relations that the methods of {@code plan} make, in the order of the plan. */
  static List<Relation> of(BindingPlan plan) {
    Collector found = new Collector();
    for (HandlePlan handle : plan.handles()) {
      handle.methods().forEach(method -> found.add(method, handle.javaName()));
    }
    plan.api().methods().forEach(method -> found.add(method, ""));
    return found.relations;
  }

  private static final class Collector {
    private final List<Relation> relations = new ArrayList<>();

    void add(MethodPlan method, String receiver) {
      add(method, receiver, method.result());
      for (MethodPlan.Parameter parameter : method.parameters()) {
        if (parameter.passing() instanceof Passing.OutCell cell) {
          add(method, receiver, cell.content());
        }
      }
    }

    private void add(MethodPlan method, String receiver, Result result) {
      if (result instanceof Result.Handle handle) {
        for (String name : handle.keepsAlive()) {
          String kept = name.equals("this") ? receiver : typeOf(name, method);
          if (!kept.isEmpty()) {
            String function = method.downcall().symbol();
            add(new Relation(handle.handleClass(), kept, handle.owned(), List.of(function)));
          }
        }
      }
    }

    private static String typeOf(String parameter, MethodPlan method) {
      return method.parameters().stream()
          .filter(p -> p.javaName().equals(parameter))
          .map(p -> p.passing() instanceof Passing.Handle handle ? handle.handleClass() : "")
          .findFirst()
          .orElse("");
    }

    private void add(Relation found) {
      for (int i = 0; i < relations.size(); i++) {
        if (relations.get(i).isBetweenSame(found)) {
          relations.set(i, relations.get(i).and(found));
          return;
        }
      }
      relations.add(found);
    }
  }

  private boolean isBetweenSame(Relation other) {
    return keeper.equals(other.keeper) && kept.equals(other.kept);
  }

  private Relation and(Relation other) {
    List<String> all = new ArrayList<>(functions);
    other.functions.stream().filter(function -> !all.contains(function)).forEach(all::add);
    return new Relation(keeper, kept, owned || other.owned, all);
  }
}
