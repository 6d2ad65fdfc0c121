package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.model.CRecord;
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
        checkMembers(entry, meant);
      }
    }
  }

  private void checkMembers(Entries.Entry<TypeEntry> entry, List<String> meant) {
    if (entry.value().members().all().isEmpty()) {
      return;
    }
    List<CRecord> records =
        meant.stream()
            .flatMap(name -> names.types().resolved(name).stream())
            .flatMap(type -> names.types().record(type).stream())
            .distinct()
            .toList();
    if (records.isEmpty()) {
      String message = "'%s' has no members".formatted(entry.pattern().value());
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, entry.pattern().place());
    }
    MemberCheck check = new MemberCheck(names.types(), complaints);
    records.forEach(record -> check.check(entry.value().members(), record));
  }

  private Set<Object> resolved(List<String> meant) {
    return meant.stream()
        .map(name -> names.types().resolved(name).orElseThrow())
        .collect(Collectors.toSet());
  }
}
