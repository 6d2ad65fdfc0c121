package io.cgen.plan;

import io.cgen.model.CApi;
import java.util.ArrayList;
import java.util.List;

/** Everything that was left out: what could not be read, then what could not be bound. */
public final class SkippedDeclarations {
  private SkippedDeclarations() {}

  /** What of {@code api} is not in {@code plan}. */
  public static List<SkippedPlan> of(CApi api, BindingPlan plan) {
    List<SkippedPlan> all = new ArrayList<>();
    api.skipped()
        .forEach(s -> all.add(new SkippedPlan(s.name(), s.kind(), s.reason(), s.position())));
    plan.skipped().stream().filter(s -> !all.contains(s)).forEach(all::add);
    return List.copyOf(all);
  }
}
