package io.cgen.page;

import io.cgen.page.Row.Remark;
import java.util.Locale;

/** Writes one row as an item of a list. */
final class RowWriter {
  private final Html html;

  RowWriter(Html html) {
    this.html = html;
  }

  void write(Row row) {
    String found = row.name() + " " + String.join(" ", row.found());
    html.element(
            "li",
            () -> {
              title(row);
              html.element("div", () -> sides(row), "class", "sides");
              remarks(row);
              comment(row);
            },
            "class",
            "row",
            "id",
            row.id(),
            "data-find",
            found.toLowerCase(Locale.ROOT))
        .line();
  }

  private void title(Row row) {
    html.element(
        "h3",
        () -> {
          html.element("a", row.name(), "href", "#" + row.id());
          if (!row.place().isEmpty()) {
            html.text(" ").element("small", row.place());
          }
        });
  }

  private void sides(Row row) {
    html.element("pre", row.c(), "class", "c", "aria-label", "C");
    if (!row.java().isEmpty()) {
      html.element("pre", String.join("\n", row.java()), "class", "java", "aria-label", "Java");
    }
  }

  private void remarks(Row row) {
    if (!row.remarks().isEmpty()) {
      html.element("ul", () -> row.remarks().forEach(this::remark), "class", "why");
    }
  }

  private void remark(Remark remark) {
    html.element(
        "li",
        () -> {
          if (!remark.part().isEmpty()) {
            html.element("code", remark.part()).text(" ");
          }
          html.element("b", remark.what());
          if (!remark.why().isEmpty()) {
            html.text(" – " + remark.why());
          }
        });
  }

  private void comment(Row row) {
    if (!row.comment().isBlank()) {
      html.element(
          "details",
          () -> html.element("summary", "Comment").element("pre", row.comment(), "class", "doc"));
    }
  }
}
