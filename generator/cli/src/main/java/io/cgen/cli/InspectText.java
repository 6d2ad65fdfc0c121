package io.cgen.cli;

import io.cgen.Inspection;
import io.cgen.model.CFunction;
import io.cgen.plan.ApiClassPlan;
import io.cgen.plan.BoundFunctions;
import io.cgen.plan.BoundFunctions.JavaMethod;
import io.cgen.plan.ConstantPlan;
import io.cgen.plan.Decision;
import io.cgen.plan.DecisionIndex;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.SkippedDeclarations;
import io.cgen.plan.SkippedPlan;
import io.cgen.plan.VariablePlan;
import java.util.List;
import java.util.stream.Collectors;

/** {@code cgen inspect --format text}: what would be generated, and why, for people. */
final class InspectText {
  private final Inspection inspection;
  private final BoundFunctions bound;
  private final DecisionIndex decisions;
  private final StringBuilder text = new StringBuilder();

  private InspectText(Inspection inspection) {
    this.inspection = inspection;
    this.bound = new BoundFunctions(inspection.plan());
    this.decisions = new DecisionIndex(inspection.plan());
  }

  static String of(Inspection inspection) {
    InspectText inspect = new InspectText(inspection);
    inspect.handles();
    inspect.functions();
    inspect.types();
    inspect.variables();
    inspect.constants();
    inspect.skipped();
    return inspect.text.toString();
  }

  private void handles() {
    heading("Handles", inspection.plan().handles());
    for (HandlePlan handle : inspection.plan().handles()) {
      String release = handle.release().map(r -> "released by " + r.function()).orElse("borrowed");
      line(handle.cName() + " -> " + handle.javaName() + ": " + release);
      decisions(handle.cName());
    }
  }

  private void functions() {
    List<CFunction> functions =
        inspection.api().functions().stream().filter(f -> !bound.find(f).isEmpty()).toList();
    heading("Functions", functions);
    for (CFunction function : functions) {
      line(function.declaration() + " -> " + methods(function));
      decisions(function.name());
    }
  }

  private String methods(CFunction function) {
    return bound.find(function).stream()
        .map(JavaMethod::toString)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void types() {
    heading("Structs", inspection.plan().structs());
    inspection.plan().structs().forEach(s -> type(s.cName(), s.javaName()));
    heading("Enums", inspection.plan().enums());
    inspection.plan().enums().forEach(e -> type(e.cName(), e.javaName()));
  }

  private void type(String cName, String javaName) {
    line(cName + " -> " + javaName);
    decisions(cName);
  }

  private void variables() {
    ApiClassPlan api = inspection.plan().api();
    heading("Variables", api.variables());
    for (VariablePlan variable : api.variables()) {
      line(variable.declaration() + " -> " + api.javaName() + "." + variable.javaName());
      decisions(variable.cName());
    }
  }

  private void constants() {
    ApiClassPlan api = inspection.plan().api();
    heading("Constants", api.constants());
    for (ConstantPlan constant : api.constants()) {
      line(constant.cName() + " -> " + api.javaName() + "." + constant.javaName());
    }
  }

  private void skipped() {
    List<SkippedPlan> skipped = SkippedDeclarations.of(inspection.api(), inspection.plan());
    heading("Skipped", skipped);
    for (SkippedPlan plan : skipped) {
      line(plan.kind() + " " + plan.name() + " (" + plan.position() + ")");
      because(plan.reason());
      plan.remedy().ifPresent(remedy -> because("to bind it, " + remedy));
    }
  }

  private void decisions(String name) {
    for (Decision decision : decisions.about(name)) {
      boolean whole = decision.subject().equals(name);
      String part = whole ? "" : decision.subject().substring(name.length()) + " ";
      because(part + decision.decision() + " [" + decision.reason() + "]");
      decision.otherwise().ifPresent(entry -> because(part + entry));
    }
  }

  private void heading(String title, List<?> items) {
    if (!items.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(title).append(" (").append(items.size());
      text.append(")\n");
    }
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }

  private void because(String reason) {
    text.append("      ").append(reason).append('\n');
  }
}
