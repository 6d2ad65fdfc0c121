package io.cgen.cli;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decisions of a plan by the declaration that they are about. */
final class DecisionIndex {
  private final Map<String, List<Decision>> decisions = new HashMap<>();

  DecisionIndex(BindingPlan plan) {
    for (Decision decision : plan.decisions()) {
      String subject = decision.subject();
      int parameter = subject.indexOf('(');
      String declaration = parameter < 0 ? subject : subject.substring(0, parameter);
      decisions.computeIfAbsent(declaration, name -> new ArrayList<>()).add(decision);
    }
  }

  /** What was decided about the declaration called {@code name} and its parts, in order. */
  List<Decision> about(String name) {
    return List.copyOf(decisions.getOrDefault(name, List.of()));
  }
}
