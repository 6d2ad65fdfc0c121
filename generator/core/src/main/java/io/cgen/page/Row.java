package io.cgen.page;

import io.cgen.plan.Decision;
import java.util.List;

/**
 * One declaration as the page shows it: C on the left, Java on the right, and why.
 *
 * @param kind what it is, which with the name identifies it: {@code function}
 * @param name its name in C
 * @param found further names that it is found by
 * @param place where it is declared; empty if nowhere
 * @param c the declaration in C
 * @param java the declarations in Java; none if it is not bound
 * @param remarks what was decided, and why
 * @param comment what the header says, as it is written there
 */
record Row(
    String kind,
    String name,
    List<String> found,
    String place,
    String c,
    List<String> java,
    List<Remark> remarks,
    String comment) {
  Row {
    found = List.copyOf(found);
    java = List.copyOf(java);
    remarks = List.copyOf(remarks);
  }

  /**
   * Something that is said of it.
   *
   * @param part the part of the declaration that it is about, empty for all of it
   * @param what what was decided
   * @param why the reason
   */
  record Remark(String part, String what, String why) {
    /** The remarks that decisions about the declaration called {@code name} are. */
    static List<Remark> of(String name, List<Decision> decisions) {
      return decisions.stream().map(decision -> of(name, decision)).toList();
    }

    private static Remark of(String name, Decision decision) {
      String part = decision.subject().substring(name.length()).replaceAll("^\\(|\\)$", "");
      String more = decision.otherwise().map("; "::concat).orElse("");
      return new Remark(part, decision.decision(), decision.reason() + more);
    }
  }

  /** What identifies it in the page. */
  String id() {
    return id(kind, name);
  }

  /** What identifies the row of {@code name} in the page. */
  static String id(String kind, String name) {
    return kind + "-" + name.replaceAll("\\s", "-");
  }
}
