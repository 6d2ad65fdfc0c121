package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import java.util.List;
import java.util.Optional;

/** Checks that a function which the spec file names can release what it is to release. */
final class ReleaseCheck {
  private final ApiNames names;
  private final SpecComplaints complaints;

  ReleaseCheck(ApiNames names, SpecComplaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** Reports {@code release} unless it takes a {@code char *} or any pointer. */
  void releasesText(Stated<String> release) {
    check(release, new CType.Builtin(BuiltinKind.CHAR), "release text");
  }

  /** Reports {@code release} unless it takes a pointer to {@code struct}, and maybe how many. */
  void releasesStruct(Stated<String> release, CType struct) {
    if (isCounted(names.function(release.value()))) {
      releasesArray(release, struct);
    } else {
      check(release, struct, "release the struct");
    }
  }

  private static boolean isCounted(Optional<CFunction> function) {
    return function.filter(f -> f.type().parameters().size() == 2).isPresent();
  }

  /** Reports {@code release} unless it takes a pointer to {@code element}, and maybe a length. */
  void releasesArray(Stated<String> release, CType element) {
    Optional<CFunction> function = names.function(release.value());
    if (!isCounted(function)) {
      check(release, element, "release the array");
    } else if (!takesCounted(function.get(), element)) {
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION,
          "'" + release.value() + "' cannot release the array: it takes something else",
          release.place(),
          Declared.note(function.get()));
    }
  }

  /**
   * Reports {@code release} unless it takes a pointer to {@code row}, and maybe how many rows and
   * columns there are.
   */
  void releasesTable(Stated<String> release, CType row) {
    Optional<CFunction> function = names.function(release.value());
    List<CParameter> parameters = function.map(f -> f.type().parameters()).orElse(List.of());
    boolean shaped = parameters.size() == 3 && isNumber(parameters.get(2));
    if (!shaped || !takesCounted(function.get(), row)) {
      releasesArray(release, row);
    }
  }

  /** Reports {@code release} unless it takes a pointer to {@code number}. */
  void releasesRow(Stated<String> release, CType number) {
    check(release, number, "release a row");
  }

  private boolean isNumber(CParameter parameter) {
    return names.types().resolve(parameter.type()) instanceof CType.Builtin;
  }

  private boolean takesCounted(CFunction function, CType element) {
    List<CParameter> parameters = function.type().parameters();
    return isNumber(parameters.get(1)) && takesPointerTo(parameters.get(0), element);
  }

  private boolean takesPointerTo(CParameter parameter, CType target) {
    CType taken = names.types().pointee(parameter.type());
    return names.types().isPointer(parameter.type())
        && (ApiTypes.isVoid(taken)
            || names.types().resolve(taken).equals(names.types().resolve(target))
            || names.types().isPointer(taken) && names.types().isPointer(target));
  }

  /** Reports {@code release} unless it takes the first of those handles, or one that it extends. */
  void releasesHandle(Stated<String> release, List<String> line) {
    check(release, targets(line), "release '" + line.get(0) + "'");
  }

  /** Reports {@code retain} unless it takes the first of those handles, or one that it extends. */
  void retainsHandle(Stated<String> retain, List<String> line) {
    check(retain, targets(line), "retain '" + line.get(0) + "'");
  }

  private List<CType> targets(List<String> line) {
    return line.stream().flatMap(handle -> names.types().target(handle).stream()).toList();
  }

  private void check(Stated<String> release, CType target, String what) {
    check(release, List.of(target), what);
  }

  private void check(Stated<String> release, List<CType> targets, String what) {
    Optional<CFunction> function = names.function(release.value());
    if (function.isEmpty()) {
      String message = names.nothing(NamePattern.of(release.value()), ApiNames.Kind.FUNCTION);
      complaints.report(DiagnosticCode.SPEC_NAME, message, release.place());
    } else if (targets.stream().noneMatch(target -> takes(function.get(), target))) {
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION,
          "'" + release.value() + "' cannot " + what + ": " + whyNot(function.get()),
          release.place(),
          Declared.note(function.get()));
    }
  }

  private boolean takes(CFunction function, CType target) {
    List<CParameter> parameters = function.type().parameters();
    if (parameters.size() != 1 || !names.types().isPointer(parameters.get(0).type())) {
      return false;
    }
    return ApiTypes.isVoid(target) || takesPointerTo(parameters.get(0), target);
  }

  private String whyNot(CFunction function) {
    int count = function.type().parameters().size();
    if (count != 1) {
      return "it takes " + (count == 0 ? "no parameter" : count + " parameters");
    }
    boolean pointer = names.types().isPointer(function.type().parameters().get(0).type());
    return pointer ? "it takes a pointer to something else" : "it takes no pointer";
  }
}
