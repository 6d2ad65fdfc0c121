package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.model.CType;
import io.cgen.spec.ApiNames.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The handles that a handle extends, as the spec file says it.
 *
 * <ol>
 *   <li>What is extended is a handle of the API, and no pointer to a struct.
 *   <li>It is another one, and does not extend the first in its turn.
 *   <li>It is not {@code unique}: which class the object behind a pointer has could not be said.
 * </ol>
 */
final class HandleLine {
  private final Entries<HandleEntry> handles;
  private final ApiNames names;
  private final SpecComplaints complaints;

  HandleLine(Entries<HandleEntry> handles, ApiNames names, SpecComplaints complaints) {
    this.handles = handles;
    this.names = names;
    this.complaints = complaints;
  }

  /** {@code handle}, then what it extends, and so on; each once. */
  List<String> of(String handle) {
    List<String> line = new ArrayList<>();
    Set<Object> passed = new HashSet<>();
    Optional<String> next = Optional.of(handle);
    while (next.filter(this::exists).filter(name -> passed.add(identity(name))).isPresent()) {
      line.add(next.get());
      next = handles.of(next.get()).base().map(Stated::value);
    }
    return line;
  }

  /** Two names for a pointer to one record mean one type; two names for {@code void *} mean two. */
  Object identity(String name) {
    CType target = names.types().target(name).orElseThrow();
    return ApiTypes.isVoid(target) ? name : target;
  }

  /** Reports what is wrong when all of {@code meant} extend {@code base}. */
  void check(Stated<String> base, List<String> meant) {
    if (!exists(base.value())) {
      String message = names.nothing(NamePattern.of(base.value()), Kind.HANDLE);
      complaints.report(DiagnosticCode.SPEC_NAME, message, base.place());
      return;
    }
    meant.stream()
        .flatMap(handle -> problem(handle, base.value()).stream())
        .findFirst()
        .ifPresent(
            problem -> complaints.report(DiagnosticCode.SPEC_CONTRADICTION, problem, base.place()));
  }

  private Optional<String> problem(String handle, String base) {
    HandleEntry said = handles.of(base);
    if (identity(handle).equals(identity(base))) {
      return Optional.of("'" + handle + "' cannot extend itself");
    }
    if (said.struct().filter(struct -> !struct.value().equals("false")).isPresent()) {
      return Optional.of(cannot(handle, base) + "that is a pointer to a struct");
    }
    if (said.unique().filter(Stated::value).isPresent()) {
      return Optional.of(cannot(handle, base) + "that is 'unique', and has one class only");
    }
    return of(base).stream().anyMatch(above -> identity(above).equals(identity(handle)))
        ? Optional.of(cannot(handle, base) + "that extends '" + handle + "' in its turn")
        : Optional.empty();
  }

  private static String cannot(String handle, String base) {
    return "'" + handle + "' cannot extend '" + base + "': ";
  }

  private boolean exists(String handle) {
    return !names.matching(NamePattern.of(handle), Kind.HANDLE).isEmpty();
  }
}
