package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Checks that prefixes and renames mean something, and that they make names. */
final class NameRuleCheck {
  private final NameRules rules;
  private final ApiNames names;
  private final SpecComplaints complaints;

  NameRuleCheck(NameRules rules, ApiNames names, SpecComplaints complaints) {
    this.rules = rules;
    this.names = names;
    this.complaints = complaints;
  }

  void check() {
    rules.prefixes().forEach(this::checkPrefix);
    rules.renames().forEach(this::checkRename);
  }

  private void checkPrefix(Stated<String> prefix) {
    if (names.all(Kind.values()).noneMatch(name -> name.startsWith(prefix.value()))) {
      String message = "no name begins with '" + prefix.value() + "'";
      complaints.report(DiagnosticCode.SPEC_NAME, message, prefix.place());
    }
  }

  private void checkRename(NameRules.Rename rename) {
    NamePattern pattern = rename.pattern().value();
    List<String> meant = names.matching(pattern, Kind.values());
    if (meant.isEmpty()) {
      String message = names.nothing(pattern, Kind.values());
      complaints.report(DiagnosticCode.SPEC_NAME, message, rename.pattern().place());
      return;
    }
    Excerpt place = rename.replacement().place();
    String text = rename.replacement().value();
    if (!groupsExist(pattern, text)) {
      String message =
          "'"
              + text
              + "' refers to a group that '"
              + pattern
              + "' does not have; it has "
              + pattern.groupCount();
      complaints.report(DiagnosticCode.SPEC_VALUE, message, place);
    } else {
      meant.stream()
          .filter(name -> !SourceVersion.isIdentifier(pattern.replace(name, text)))
          .findFirst()
          .map(name -> "'" + name + "' would become '" + pattern.replace(name, text) + "'")
          .map(message -> message + ", which is no name")
          .ifPresent(message -> complaints.report(DiagnosticCode.SPEC_VALUE, message, place));
    }
  }

  private static boolean groupsExist(NamePattern pattern, String replacement) {
    for (int at = replacement.indexOf('$'); at >= 0; at = replacement.indexOf('$', at + 1)) {
      char digit = at + 1 < replacement.length() ? replacement.charAt(at + 1) : ' ';
      if (digit < '0' || digit > '9' || digit - '0' > pattern.groupCount()) {
        return false;
      }
    }
    return true;
  }
}
