package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what the spec file says of opaque types.
 *
 * <ol>
 *   <li>Each entry means at least one of them.
 *   <li>A release function exists and takes each of them.
 *   <li>One that extends another extends a handle, see {@link HandleLine}.
 *   <li>A struct exists, or the type says which it is.
 *   <li>No two types get the same class name.
 * </ol>
 */
final class HandleCheck {
  private final Entries<HandleEntry> handles;
  private final ApiNames names;
  private final SpecComplaints complaints;
  private final ReleaseCheck releases;
  private final HandleLine lines;

  HandleCheck(Entries<HandleEntry> handles, ApiNames names, SpecComplaints complaints) {
    this.handles = handles;
    this.names = names;
    this.complaints = complaints;
    this.releases = new ReleaseCheck(names, complaints);
    this.lines = new HandleLine(handles, names, complaints);
  }

  void check() {
    UniqueNames unique = new UniqueNames(complaints);
    for (Entries.Entry<HandleEntry> entry : handles.all()) {
      NamePattern pattern = entry.pattern().value();
      List<String> meant = names.matching(pattern, Kind.HANDLE);
      if (meant.isEmpty()) {
        String message = names.nothing(pattern, Kind.HANDLE);
        complaints.report(DiagnosticCode.SPEC_NAME, message, entry.pattern().place());
      } else {
        check(entry.value(), meant);
        entry.value().name().ifPresent(name -> unique.add(name, pattern, types(meant)));
      }
    }
  }

  private Set<Object> types(List<String> meant) {
    return meant.stream().map(lines::identity).collect(Collectors.toSet());
  }

  private void check(HandleEntry entry, List<String> meant) {
    List<String> line = lines.of(meant.get(0));
    entry.release().ifPresent(release -> releases.releasesHandle(release, line));
    entry.retain().ifPresent(retain -> releases.retainsHandle(retain, line));
    entry.base().ifPresent(base -> lines.check(base, meant));
    entry.struct().ifPresent(struct -> checkStruct(struct, meant));
  }

  private void checkStruct(Stated<String> struct, List<String> meant) {
    if (struct.value().equals("false")) {
      return;
    }
    if (!struct.value().equals("true")) {
      NamePattern pattern = NamePattern.of(struct.value());
      if (names.matching(pattern, Kind.STRUCT).isEmpty()) {
        String message = names.nothing(pattern, Kind.STRUCT);
        complaints.report(DiagnosticCode.SPEC_NAME, message, struct.place());
      }
      return;
    }
    meant.stream()
        .filter(name -> names.types().target(name).filter(names.types()::isComplete).isEmpty())
        .findFirst()
        .ifPresent(
            name -> complaints.report(DiagnosticCode.SPEC_VALUE, which(name), struct.place()));
  }

  private static String which(String name) {
    return "'" + name + "' does not say which struct it points to; name it in place of 'true'";
  }
}
