package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.CountExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks that parameters which the spec file speaks of exist, and can be what it says. */
final class ParameterCheck {
  private static final Set<BuiltinKind> NO_NUMBERS =
      EnumSet.of(BuiltinKind.VOID, BuiltinKind.FLOAT, BuiltinKind.DOUBLE, BuiltinKind.LONG_DOUBLE);

  private final ApiNames names;
  private final SpecComplaints complaints;

  ParameterCheck(ApiNames names, SpecComplaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** Reports what is said of parameters that none of {@code functions} can have. */
  void check(Entries<ParameterEntry> said, List<CFunction> functions) {
    for (Entries.Entry<ParameterEntry> entry : said.all()) {
      Stated<String> name = entry.pattern().map(NamePattern::text);
      List<CParameter> found = checkExists(name, functions);
      for (Stated<String> data : entry.value().userData().map(Stated::value).orElse(List.of())) {
        checkPointer(data, "user data", functions);
      }
      pointerWord(entry.value()).ifPresent(word -> checkPointer(name, word, found, functions));
      entry.value().length().ifPresent(length -> checkLength(length, functions));
      entry.value().shape().ifPresent(shape -> checkShape(shape, functions));
    }
  }

  /** The first thing said that only a pointer can be. */
  private static Optional<String> pointerWord(ParameterEntry said) {
    Optional<String> direction =
        said.direction()
            .filter(answer -> answer.value() != ParameterEntry.Direction.IN)
            .map(answer -> answer.value().name().toLowerCase(Locale.ROOT));
    Optional<String> nullable =
        said.nullable().map(answer -> answer.value() ? "nullable" : "nonnull");
    Optional<String> consumed = said.consumed().map(answer -> answer.value() ? "consumed" : "lent");
    Optional<String> owned = said.owned().map(answer -> answer.value() ? "owned" : "borrowed");
    Optional<String> lifetime =
        said.lifetime().map(answer -> answer.value().name().toLowerCase(Locale.ROOT));
    return direction
        .or(() -> nullable)
        .or(() -> consumed)
        .or(() -> owned)
        .or(() -> lifetime)
        .map(word -> "'" + word + "'")
        .or(() -> said.length().map(length -> "an array with a length"))
        .or(() -> said.shape().map(shape -> "a table"))
        .or(() -> said.buffer().map(buffer -> "'buffer'"))
        .or(() -> said.view().map(view -> "a 'view'"));
  }

  /** Reports {@code name} unless it is a parameter that is a pointer. */
  void checkPointer(Stated<String> name, String what, List<CFunction> functions) {
    checkPointer(name, what, checkExists(name, functions), functions);
  }

  /** Reports {@code shape} unless it is a list of two numbers of elements. */
  void checkShape(Stated<List<Stated<ArrayLength>>> shape, List<CFunction> functions) {
    shape.value().forEach(length -> checkLength(length, functions));
    boolean counted = shape.value().stream().allMatch(part -> part.value().count().isPresent());
    if (shape.value().size() != 2 || !counted) {
      complaints.report(
          DiagnosticCode.SPEC_VALUE,
          "'shape' is a list of two: how many rows, and how long they are",
          shape.place());
    }
  }

  private void checkLength(Stated<ArrayLength> length, List<CFunction> functions) {
    List<String> counts = length.value().count().map(CountExpression::names).orElse(List.of());
    for (String count : counts) {
      Stated<String> name = length.map(any -> count);
      List<CParameter> found = checkExists(name, functions);
      if (!found.isEmpty() && found.stream().noneMatch(one -> isCount(one.type()))) {
        complaints.report(
            DiagnosticCode.SPEC_CONTRADICTION,
            "'" + count + "' is no number of elements",
            name.place(),
            Declared.note(functions.get(0)));
      }
    }
  }

  private boolean isCount(CType type) {
    CType bare = names.types().isPointer(type) ? names.types().pointee(type) : type;
    return names.types().resolve(bare) instanceof CType.Builtin builtin
        && !NO_NUMBERS.contains(builtin.kind());
  }

  private List<CParameter> checkExists(Stated<String> name, List<CFunction> functions) {
    List<CParameter> found =
        functions.stream().flatMap(function -> find(function, name.value()).stream()).toList();
    if (found.isEmpty()) {
      complaints.report(
          DiagnosticCode.SPEC_NAME,
          "there is no parameter '" + name.value() + "'" + near(name.value(), functions),
          name.place(),
          Declared.note(functions.get(0)));
    }
    return found;
  }

  private void checkPointer(
      Stated<String> name, String what, List<CParameter> found, List<CFunction> functions) {
    if (!found.isEmpty() && found.stream().noneMatch(one -> names.types().isPointer(one.type()))) {
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION,
          "'" + name.value() + "' cannot be " + what + ", for it is no pointer",
          name.place(),
          Declared.note(functions.get(0)));
    }
  }

  private static Optional<CParameter> find(CFunction function, String name) {
    List<CParameter> parameters = function.type().parameters();
    return IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).name().equals(name) || name.equals(String.valueOf(i + 1)))
        .mapToObj(parameters::get)
        .findFirst();
  }

  private static String near(String name, List<CFunction> functions) {
    List<String> all =
        functions.stream()
            .flatMap(function -> function.type().parameters().stream())
            .map(CParameter::name)
            .distinct()
            .toList();
    return NearestName.suggestion(name, all);
  }
}
