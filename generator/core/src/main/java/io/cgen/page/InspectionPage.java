package io.cgen.page;

import io.cgen.diag.Diagnostic;
import io.cgen.model.CApi;
import io.cgen.page.GraphDrawing.Box;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One HTML page, complete in itself, that shows what is bound and how: C beside Java with the
 * reason for every decision, the handles as a graph, and what is not bound. It can be searched as
 * one types, and read without scripts, too.
 */
public final class InspectionPage {
  private final BindingPlan plan;
  private final List<Diagnostic> diagnostics;
  private final List<Section> sections;
  private final Html html = new Html();
  private final RowWriter rowWriter = new RowWriter(html);

  private InspectionPage(CApi api, BindingPlan plan, List<Diagnostic> diagnostics) {
    this.plan = plan;
    this.diagnostics = diagnostics;
    sections = sections(new Rows(api, plan));
  }

  private record Section(String id, String title, List<Row> rows) {}

  private static List<Section> sections(Rows rows) {
    return Stream.of(
            new Section("handles", "Handles", rows.handles()),
            new Section("functions", "Functions", rows.functions()),
            new Section("structs", "Structs and unions", rows.structs()),
            new Section("enums", "Enums", rows.enums()),
            new Section("callbacks", "Callbacks", rows.callbacks()),
            new Section("constants", "Constants", rows.constants()),
            new Section("skipped", "Not bound", rows.skipped()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  /**
   * Writes the page.
   *
   * @param api what the headers declare
   * @param plan what Java gets
   * @param diagnostics what there is to say about it
   */
  public static String of(CApi api, BindingPlan plan, List<Diagnostic> diagnostics) {
    return new InspectionPage(api, plan, diagnostics).page();
  }

  private String page() {
    PageParts parts = PageParts.load();
    String title = plan.nativeClass().header() + " in Java";
    html.verbatim("<!DOCTYPE html>\n<html lang=\"en\">\n");
    html.element("head", () -> parts.head(title, html)).line();
    html.element("body", () -> body(title, parts)).verbatim("\n</html>\n");
    return html.toString();
  }

  private void body(String title, PageParts parts) {
    html.element("header", () -> heading(title)).line();
    html.element("main", this::sections).line();
    html.element("footer", "Written by cgen. 'cgen init' writes a spec file that says all this.");
    parts.script(html);
  }

  private void heading(String title) {
    html.element("h1", title).line();
    String where = "package " + plan.packageName() + ", library " + plan.nativeClass().library();
    html.element("p", where).line();
    html.element("nav", () -> sections.forEach(this::link), "aria-label", "Sections").line();
    search();
  }

  private void link(Section section) {
    String text = section.rows().size() + " " + section.title().toLowerCase(Locale.ROOT);
    html.element("a", text, "href", "#" + section.id()).text(" ");
  }

  private void search() {
    html.element(
        "form",
        () -> {
          html.element("label", "Find a declaration", "for", "query");
          html.start(
              "input",
              "id",
              "query",
              "type",
              "search",
              "autocomplete",
              "off",
              "spellcheck",
              "false",
              "placeholder",
              "C or Java name; press / to come here",
              "aria-controls",
              "sections");
          html.element(
              "label",
              () ->
                  html.start("input", "id", "deep", "type", "checkbox")
                      .text(" in reasons and comments, too"));
          html.element("output", "", "id", "count", "aria-live", "polite");
        },
        "role",
        "search");
  }

  private void sections() {
    html.element(
        "div",
        () -> {
          questions();
          graph();
          sections.forEach(this::section);
        },
        "id",
        "sections");
  }

  private void questions() {
    if (!diagnostics.isEmpty()) {
      html.element(
              "section",
              () ->
                  html.element("h2", "What could not be decided well")
                      .element("ul", () -> diagnostics.forEach(this::question)),
              "class",
              "whole")
          .line();
    }
  }

  private void question(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    html.element(
        "li",
        () -> {
          html.element("b", severity).text(": " + diagnostic.message());
          diagnostic
              .excerpt()
              .map(excerpt -> excerpt.position().file() + ":" + excerpt.position().line())
              .ifPresent(place -> html.text(" ").element("small", place));
        },
        "class",
        severity);
  }

  private void graph() {
    if (plan.handles().isEmpty()) {
      return;
    }
    List<Relation> relations = Relation.of(plan);
    html.element(
            "section",
            () -> {
              html.element("h2", "Who keeps whom alive");
              html.element(
                  "p",
                  "An arrow leads from a handle to the one that it was made from and keeps alive."
                      + " Java releases none in a dashed frame, and does not own one that a dashed"
                      + " arrow comes from.");
              html.element(
                  "div",
                  () -> GraphDrawing.draw(boxes(relations), relations, html),
                  "class",
                  "graph",
                  "role",
                  "region",
                  "tabindex",
                  "0",
                  "aria-label",
                  "Graph of handles");
            },
            "class",
            "whole")
        .line();
  }

  private List<Box> boxes(List<Relation> relations) {
    List<Box> boxes = new ArrayList<>();
    plan.handles().forEach(handle -> boxes.add(box(handle)));
    if (relations.stream().anyMatch(relation -> relation.kept().equals(Passing.Handle.ANY))) {
      boxes.add(new Box(Passing.Handle.ANY, List.of("any handle"), "sections", true));
    }
    return boxes;
  }

  private static Box box(HandlePlan handle) {
    String release =
        handle.release().map(found -> "released by " + found.function()).orElse("never released");
    return new Box(
        handle.javaName(),
        List.of(handle.cName(), release),
        Row.id("handle", handle.cName()),
        handle.release().isPresent());
  }

  private void section(Section section) {
    html.element("section", () -> content(section), "id", section.id()).line();
  }

  private void content(Section section) {
    html.element(
        "h2",
        () ->
            html.text(section.title() + " ")
                .element("span", section.rows().size() + "", "class", "n"));
    html.line().element("ul", () -> section.rows().forEach(rowWriter::write), "class", "rows");
  }
}
