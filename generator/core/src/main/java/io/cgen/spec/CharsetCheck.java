package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks what the spec file says of charsets.
 *
 * <ol>
 *   <li>That of all texts fits {@code char}.
 *   <li>That of a function fits something that it takes or returns; that of a parameter fits it.
 *   <li>That of a callback, or of a function that takes one, may fit what the callback is given.
 *   <li>What a charset fits says {@link CharsetFit}.
 * </ol>
 */
final class CharsetCheck {
  private final Spec spec;
  private final ApiNames names;
  private final SpecComplaints complaints;
  private final CharsetFit fit;

  CharsetCheck(Spec spec, ApiNames names, SpecComplaints complaints) {
    this.spec = spec;
    this.names = names;
    this.complaints = complaints;
    this.fit = new CharsetFit(names.types());
  }

  void check() {
    spec.charset()
        .filter(charset -> CharsetUnit.of(charset.value()) != CharsetUnit.BYTE)
        .ifPresent(
            charset ->
                report(
                    charset.place(),
                    "texts of 'char' cannot be '%s'; say it of functions or parameters"
                        .formatted(charset.value())));
    for (Entries.Entry<FunctionEntry> entry : spec.functions().all()) {
      NamePattern pattern = entry.pattern().value();
      List<CFunction> meant = new ArrayList<>(names.functions(pattern));
      meant.addAll(names.pointed(pattern));
      entry.value().charset().ifPresent(charset -> checkFunctions(charset, meant));
      for (Entries.Entry<ParameterEntry> said : entry.value().parameters().all()) {
        said.value().charset().ifPresent(charset -> checkParameters(charset, said, meant));
      }
    }
  }

  private void checkFunctions(Stated<String> charset, List<CFunction> meant) {
    if (!meant.isEmpty() && meant.stream().flatMap(this::types).noneMatch(fits(charset))) {
      report(
          charset.place(),
          "nothing that '%s' takes or returns is text in '%s'"
              .formatted(meant.get(0).name(), charset.value()));
    }
  }

  private void checkParameters(
      Stated<String> charset, Entries.Entry<ParameterEntry> said, List<CFunction> meant) {
    NamePattern pattern = said.pattern().value();
    List<CType> types = meant.stream().flatMap(function -> matching(function, pattern)).toList();
    if (!types.isEmpty() && types.stream().noneMatch(fits(charset))) {
      report(charset.place(), "'%s' is no text in '%s'".formatted(pattern, charset.value()));
    }
  }

  private Stream<CType> types(CFunction function) {
    return Stream.concat(
        Stream.of(function.type().result()),
        function.type().parameters().stream().map(CParameter::type).flatMap(this::withCallback));
  }

  /** A type, and what a callback of this type is given. */
  private Stream<CType> withCallback(CType type) {
    CType called = names.types().isPointer(type) ? names.types().pointee(type) : type;
    return names.types().resolve(called) instanceof CType.Function function
        ? function.parameters().stream().map(CParameter::type)
        : Stream.of(type);
  }

  private Stream<CType> matching(CFunction function, NamePattern pattern) {
    List<CParameter> parameters = function.type().parameters();
    return IntStream.range(0, parameters.size())
        .filter(
            i ->
                pattern.matches(parameters.get(i).name()) || pattern.matches(String.valueOf(i + 1)))
        .mapToObj(i -> parameters.get(i).type())
        .flatMap(this::withCallback);
  }

  private Predicate<CType> fits(Stated<String> charset) {
    return type -> fit.fits(type, charset);
  }

  private void report(Excerpt place, String message) {
    complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, place);
  }
}
