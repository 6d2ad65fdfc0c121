package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.model.CRecord;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what the spec file says of types. */
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
      List<String> meant = meant(entry);
      checkConversion(entry.value());
      if (meant.isEmpty()) {
        String message = nothing(entry);
        complaints.report(DiagnosticCode.SPEC_NAME, message, entry.pattern().place());
      } else {
        entry.value().name().ifPresent(name -> unique.add(name, pattern, resolved(meant)));
        checkMembers(entry, meant);
        entry.value().flags().ifPresent(flags -> checkFlags(flags, pattern));
      }
    }
  }

  /** Only what has a class of its own can have a name; everything can be converted. */
  private static boolean meansAny(TypeEntry said) {
    boolean isConverted = said.java().isPresent() || said.converter().isPresent();
    return isConverted && said.name().isEmpty();
  }

  private List<String> meant(Entries.Entry<TypeEntry> entry) {
    NamePattern pattern = entry.pattern().value();
    return meansAny(entry.value())
        ? names.types().names().stream().filter(pattern::matches).toList()
        : names.matching(pattern, Kind.STRUCT, Kind.ENUM);
  }

  private String nothing(Entries.Entry<TypeEntry> entry) {
    NamePattern pattern = entry.pattern().value();
    return meansAny(entry.value())
        ? "there is no type '%s'".formatted(pattern)
            + NearestName.suggestion(pattern.text(), names.types().names())
        : names.nothing(pattern, Kind.STRUCT, Kind.ENUM);
  }

  private void checkConversion(TypeEntry said) {
    said.java()
        .filter(java -> said.converter().isEmpty())
        .ifPresent(java -> lacks(java, "'java' needs a 'converter' that makes such values"));
    said.converter()
        .filter(converter -> said.java().isEmpty())
        .ifPresent(converter -> lacks(converter, "'converter' needs 'java', the type it makes"));
  }

  private void lacks(Stated<String> said, String message) {
    complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, said.place());
  }

  private void checkFlags(Stated<Boolean> flags, NamePattern pattern) {
    if (names.matching(pattern, Kind.ENUM).isEmpty()) {
      String message = "'" + pattern + "' is no enum, so it has no flags";
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, flags.place());
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
