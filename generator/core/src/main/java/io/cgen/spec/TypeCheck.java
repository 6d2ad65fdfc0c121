package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what the spec file says of structs, unions and enums. */
final class TypeCheck {
  private final Entries<TypeEntry> types;
  private final ApiNames names;
  private final SpecComplaints complaints;

  TypeCheck(Entries<TypeEntry> types, ApiNames names, SpecComplaints complaints) {
    this.types = types;
    this.names = names;
    this.complaints = complaints;
  }

  void check() {
    UniqueNames unique = new UniqueNames(complaints);
    for (Entries.Entry<TypeEntry> entry : types.all()) {
      NamePattern pattern = entry.pattern().value();
      List<String> meant = names.matching(pattern, Kind.STRUCT, Kind.ENUM);
      if (meant.isEmpty()) {
        String message = names.nothing(pattern, Kind.STRUCT, Kind.ENUM);
        complaints.report(DiagnosticCode.SPEC_NAME, message, entry.pattern().place());
      } else {
        entry.value().name().ifPresent(name -> unique.add(name, pattern, resolved(meant)));
      }
    }
  }

  private Set<Object> resolved(List<String> meant) {
    return meant.stream()
        .map(name -> names.types().resolved(name).orElseThrow())
        .collect(Collectors.toSet());
  }
}
