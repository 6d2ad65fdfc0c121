package io.cgen.draft;

import io.cgen.diag.Diagnostic;
import io.cgen.model.CApi;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.Decision;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.StructPointerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A spec file that says what was inferred, every line of it commented out. A line that begins with
 * {@code ##} explains; one that begins with a single {@code #} means, once that is taken away, what
 * cgen does anyway.
 */
public final class SpecDraft {
  private final CApi api;
  private final BindingPlan plan;
  private final List<Diagnostic> diagnostics;
  private final StringBuilder out = new StringBuilder();

  private SpecDraft(CApi api, BindingPlan plan, List<Diagnostic> diagnostics) {
    this.api = api;
    this.plan = plan;
    this.diagnostics = diagnostics;
  }

  /**
   * Writes a spec file.
   *
   * @param api what the headers declare
   * @param plan what was inferred
   * @param diagnostics what could not be decided well
   */
  public static String of(CApi api, BindingPlan plan, List<Diagnostic> diagnostics) {
    return new SpecDraft(api, plan, diagnostics).text();
  }

  private String text() {
    header();
    open();
    section("handles", handles());
    section("functions", new FunctionDraft(api, plan).entries());
    section("types", types());
    mayBeRight("errors", new ErrorDraft(api).suggestions());
    mayBeRight("handles that extend others", new HierarchyDraft(api, plan).suggestions());
    skipped();
    offered();
    return out.toString();
  }

  private void header() {
    explain("What the headers do not say about " + plan.nativeClass().header() + ".");
    explain("Each line behind a single '#' is what cgen inferred: uncomment one to change it.");
    explain("Names can be patterns: \"*_PTR\", get_*, /^(get|set)_/.");
    out.append('\n');
    setting("library: " + plan.nativeClass().library(), "");
    setting("class: " + plan.api().javaName(), "constants, and functions of no handle");
  }

  private void open() {
    List<String> questions =
        diagnostics.stream()
            .filter(diagnostic -> !diagnostic.isError())
            .filter(diagnostic -> !diagnostic.code().isOfSpec())
            .map(SpecDraft::question)
            .toList();
    if (!questions.isEmpty()) {
      out.append('\n');
      explain("What cgen could not decide well:");
      questions.forEach(this::explain);
    }
  }

  private static String question(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    return "  " + severity + ": " + diagnostic.message().replace('\n', ' ');
  }

  private void section(String key, List<DraftEntry> entries) {
    if (!entries.isEmpty()) {
      out.append('\n').append(key).append(":\n");
      entries.forEach(entry -> setting("  " + entry.yaml(), entry.reason()));
    }
  }

  private List<DraftEntry> handles() {
    List<DraftEntry> entries = new ArrayList<>();
    for (HandlePlan handle : plan.handles()) {
      String release =
          handle.release().map(found -> "release: " + found.function()).orElse("borrowed: true");
      String base =
          plan.handles().stream()
              .filter(other -> handle.superclass().filter(other.javaName()::equals).isPresent())
              .map(other -> ", extends: " + other.cName())
              .collect(Collectors.joining());
      String yaml =
          "%s: {name: %s, %s%s}".formatted(handle.cName(), handle.javaName(), release, base);
      entries.add(new DraftEntry(yaml, handle.reason()));
    }
    for (StructPointerPlan pointer : plan.structPointers()) {
      String yaml = "%s: {struct: %s}".formatted(pointer.cName(), pointer.struct());
      entries.add(new DraftEntry(yaml, pointer.reason()));
    }
    return entries;
  }

  private List<DraftEntry> types() {
    List<DraftEntry> entries = new ArrayList<>();
    plan.structs().stream()
        .filter(type -> isDeclared(plain(type.cName())))
        .forEach(type -> entries.add(named(type.cName(), type.javaName())));
    plan.enums().forEach(type -> entries.add(named(type.cName(), type.javaName())));
    return entries;
  }

  private static DraftEntry named(String cName, String javaName) {
    return new DraftEntry(plain(cName) + ": {name: " + javaName + "}", "");
  }

  private static String plain(String cName) {
    return cName.replaceFirst("^(struct|union|enum) ", "");
  }

  /**
   * Whether the header has the name: a struct inside another may only be called after its member.
   */
  private boolean isDeclared(String name) {
    return api.records().stream().anyMatch(record -> record.name().equals(name))
        || api.typedefs().stream().anyMatch(typedef -> typedef.name().equals(name));
  }

  private void mayBeRight(String subject, List<String> suggestions) {
    if (!suggestions.isEmpty()) {
      out.append('\n');
      explain("What may be right to say of " + subject + ", which nobody infers:");
      suggestions.forEach(line -> explain("  " + line));
    }
  }

  private void skipped() {
    if (!plan.skipped().isEmpty()) {
      out.append('\n');
      explain("What is not bound:");
      plan.skipped()
          .forEach(
              left -> explain("  %s %s: %s".formatted(left.kind(), left.name(), left.reason())));
    }
  }

  private void offered() {
    List<Decision> offered = plan.decisions().stream().filter(d -> d.remedy().isPresent()).toList();
    if (!offered.isEmpty()) {
      out.append('\n');
      explain("What may be right to say of what was bound as less than it may be:");
      offered.forEach(
          decision -> {
            explain("  " + decision.subject() + ": " + decision.decision());
            explain("    " + decision.remedy().orElseThrow());
          });
    }
  }

  private void explain(String line) {
    out.append("## ").append(line).append('\n');
  }

  private void setting(String yaml, String reason) {
    out.append("# ").append(yaml);
    out.append(reason.isEmpty() ? "" : "  ## " + reason.replace('\n', ' ')).append('\n');
  }
}
