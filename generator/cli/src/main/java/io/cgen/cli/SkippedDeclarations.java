package io.cgen.cli;

import io.cgen.Inspection;
import io.cgen.plan.SkippedPlan;
import java.util.ArrayList;
import java.util.List;

/** Everything that was left out: what could not be read, then what could not be bound. */
final class SkippedDeclarations {
  private SkippedDeclarations() {}

  static List<SkippedPlan> of(Inspection inspection) {
    List<SkippedPlan> all = new ArrayList<>();
    inspection
        .api()
        .skipped()
        .forEach(s -> all.add(new SkippedPlan(s.name(), s.kind(), s.reason(), s.position())));
    inspection.plan().skipped().stream().filter(s -> !all.contains(s)).forEach(all::add);
    return List.copyOf(all);
  }
}
