package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.model.CFunction;
import java.util.List;
import java.util.Optional;

/**
 * Checks what the spec file says of variadic arguments.
 *
 * <ol>
 *   <li>Only a function with {@code ...} has them.
 *   <li>A way to call one has a name of its own, and the entry means one function.
 * </ol>
 */
final class VariadicCheck {
  private final ApiNames names;
  private final SpecComplaints complaints;

  VariadicCheck(ApiNames names, SpecComplaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** Reports what {@code entry} cannot say of the functions that it means. */
  void check(Entries.Entry<FunctionEntry> entry, List<CFunction> meant) {
    FunctionEntry said = entry.value();
    said.printf().filter(Stated::value).ifPresent(answer -> checkVariadic(answer, meant));
    for (Entries.Entry<Stated<String>> variant : said.variadic().all()) {
      checkVariadic(variant.pattern(), meant);
      checkName(variant.pattern(), meant);
    }
  }

  private void checkVariadic(Stated<?> answer, List<CFunction> meant) {
    Optional<CFunction> other =
        meant.stream().filter(function -> !function.type().variadic()).findFirst();
    other.ifPresent(
        function ->
            complaints.report(
                DiagnosticCode.SPEC_CONTRADICTION,
                "'" + function.name() + "' takes a fixed number of arguments",
                answer.place(),
                Declared.note(function)));
  }

  private void checkName(Stated<NamePattern> name, List<CFunction> meant) {
    Optional<CFunction> same = names.function(name.value().text());
    if (meant.size() > 1) {
      String message = "the entry means " + meant.size() + " functions; name one of them";
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, name.place());
    } else if (same.filter(function -> function.variadicFrom().isEmpty()).isPresent()) {
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION,
          "there is a function '" + name.value().text() + "' already",
          name.place(),
          Declared.note(same.get()));
    }
  }
}
