package io.cgen;

import io.cgen.diag.Diagnostic;
import io.cgen.model.CApi;
import io.cgen.plan.BindingPlan;
import java.util.List;

/**
 * What cgen knows about a set of headers: the facts, and what it would make of them.
 *
 * @param api what the headers declare
 * @param plan what Java would get
 * @param diagnostics what there is to say about them, in order
 */
public record Inspection(CApi api, BindingPlan plan, List<Diagnostic> diagnostics) {
  public Inspection {
    diagnostics = List.copyOf(diagnostics);
  }
}
