package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds Java class names that the spec file gives twice; their case does not make two of them. */
final class UniqueNames {
  private final SpecComplaints complaints;
  private final Map<String, Excerpt> taken = new HashMap<>();

  UniqueNames(SpecComplaints complaints) {
    this.complaints = complaints;
  }

  /** Takes the name that {@code pattern}, which means {@code types}, gives. */
  void add(Stated<String> name, NamePattern pattern, Collection<?> types) {
    if (types.size() > 1) {
      String message =
          "'"
              + pattern
              + "' means "
              + types.size()
              + " types, which cannot all be called '"
              + name.value()
              + "'; use 'names: rename' for several at once";
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, name.place());
    }
    Excerpt before = taken.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name.place());
    if (before != null) {
      String message = "another type is called '" + name.value() + "' already";
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION, message, name.place(), "the first is here", before);
    }
  }
}
