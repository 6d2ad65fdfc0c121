package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Checks what the spec file says of errors.
 *
 * <ol>
 *   <li>The function that registers a callback takes a pointer.
 *   <li>A rule is not called {@code none}; its types and constants are there.
 *   <li>The function of a message returns text and takes one parameter at most; the one that leads
 *       to another handle takes a pointer and returns one.
 *   <li>The rules that functions name are there.
 * </ol>
 */
final class ErrorCheck {
  private final Spec spec;
  private final ApiNames names;
  private final SpecComplaints complaints;

  ErrorCheck(Spec spec, ApiNames names, SpecComplaints complaints) {
    this.spec = spec;
    this.names = names;
    this.complaints = complaints;
  }

  void check() {
    spec.errors().callback().ifPresent(this::checkCallback);
    spec.errors().rules().all().forEach(this::checkRule);
    for (Entries.Entry<FunctionEntry> function : spec.functions().all()) {
      function.value().error().ifPresent(this::checkNamed);
    }
  }

  private void checkCallback(Stated<String> name) {
    function(name)
        .filter(function -> parameters(function).stream().noneMatch(this::isPointer))
        .ifPresent(
            function ->
                contradiction(
                    name,
                    "'" + name.value() + "' cannot register a callback: it takes no pointer",
                    function));
  }

  private void checkRule(Entries.Entry<ErrorRuleEntry> rule) {
    String name = rule.pattern().value().text();
    if (name.equals(ErrorRules.NONE)) {
      String message = "'none' stands for no rule, so no rule can be called that";
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, rule.pattern().place());
    }
    ErrorRuleEntry said = rule.value();
    said.results().forEach(this::checkType);
    said.success().or(said::failure).map(Stated::value).orElse(List.of()).forEach(this::checkValue);
    said.message().forEach(this::checkMessage);
    said.through().ifPresent(through -> checkThrough(through, said));
  }

  private void checkType(Stated<NamePattern> type) {
    List<String> known = names.types().names();
    if (known.stream().noneMatch(type.value()::matches)) {
      String text = type.value().text();
      complaints.report(
          DiagnosticCode.SPEC_NAME,
          "there is no type '" + text + "'" + NearestName.suggestion(text, known),
          type.place());
    }
  }

  private void checkValue(Stated<String> outcome) {
    boolean isName = Character.isJavaIdentifierStart(outcome.value().charAt(0));
    if (isName && !outcome.value().equals("NULL") && !names.isNumber(outcome.value())) {
      complaints.report(
          DiagnosticCode.SPEC_NAME,
          "there is no constant '"
              + outcome.value()
              + "'"
              + NearestName.suggestion(outcome.value(), names.numbers()),
          outcome.place());
    }
  }

  private void checkMessage(Stated<String> name) {
    Optional<CFunction> function = function(name);
    function
        .filter(f -> !isText(f.type().result()))
        .ifPresent(f -> contradiction(name, "'" + name.value() + "' returns no text", f));
    function
        .filter(f -> parameters(f).size() > 1)
        .ifPresent(
            f ->
                contradiction(
                    name,
                    "'"
                        + name.value()
                        + "' takes "
                        + parameters(f).size()
                        + " parameters; a message is asked for with a code, a handle, or nothing",
                    f));
  }

  private void checkThrough(Stated<String> name, ErrorRuleEntry rule) {
    if (rule.message().isEmpty()) {
      String message = "'through' leads to the handle of a message, but there is no 'message'";
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, name.place());
    }
    function(name)
        .filter(f -> !isPointer(f.type().result()) || !takesOnePointer(f))
        .ifPresent(
            f ->
                contradiction(
                    name, "'" + name.value() + "' does not lead from one handle to another", f));
  }

  private boolean takesOnePointer(CFunction function) {
    return parameters(function).size() == 1 && isPointer(parameters(function).get(0));
  }

  private void checkNamed(Stated<String> rule) {
    List<String> known =
        spec.errors().rules().all().stream().map(entry -> entry.pattern().value().text()).toList();
    if (!rule.value().equals(ErrorRules.NONE) && !known.contains(rule.value())) {
      String hint =
          known.isEmpty()
              ? "; rules stand under 'errors: rules'"
              : NearestName.suggestion(rule.value(), known);
      complaints.report(
          DiagnosticCode.SPEC_NAME, "there is no rule '" + rule.value() + "'" + hint, rule.place());
    }
  }

  private Optional<CFunction> function(Stated<String> name) {
    Optional<CFunction> function = names.function(name.value());
    if (function.isEmpty()) {
      String message = names.nothing(NamePattern.of(name.value()), Kind.FUNCTION);
      complaints.report(DiagnosticCode.SPEC_NAME, message, name.place());
    }
    return function;
  }

  private static List<CParameter> parameters(CFunction function) {
    return function.type().parameters();
  }

  private boolean isPointer(CParameter parameter) {
    return isPointer(parameter.type());
  }

  private boolean isPointer(CType type) {
    return names.types().isPointer(type) || names.types().isFunction(type);
  }

  private boolean isText(CType type) {
    return names.types().isPointer(type)
        && names.types().pointee(type).equals(new CType.Builtin(BuiltinKind.CHAR));
  }

  private void contradiction(Stated<String> said, String message, CFunction function) {
    complaints.report(
        DiagnosticCode.SPEC_CONTRADICTION, message, said.place(), Declared.note(function));
  }
}
