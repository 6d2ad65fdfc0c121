package io.cgen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decisions of a plan by the declaration that they are about. */
public final class DecisionIndex {
  private final Map<String, List<Decision>> decisions = new HashMap<>();

  /** The decisions of {@code plan}. */
  public DecisionIndex(BindingPlan plan) {
    for (Decision decision : plan.decisions()) {
      String subject = decision.subject();
      int parameter = subject.indexOf('(');
      String declaration = parameter < 0 ? subject : subject.substring(0, parameter);
      decisions.computeIfAbsent(declaration, name -> new ArrayList<>()).add(decision);
    }
  }

  /** What was decided about the declaration called {@code name} and its parts, in order. */
  public List<Decision> about(String name) {
    return List.copyOf(decisions.getOrDefault(name, List.of()));
  }
}
