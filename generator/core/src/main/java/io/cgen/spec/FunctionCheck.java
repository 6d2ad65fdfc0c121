package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.spec.ApiNames.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks what the spec file says of functions.
 *
 * <ol>
 *   <li>Each entry means at least one, and gives its method name to one only.
 *   <li>What is said of the result fits at least one of them; the same for each parameter.
 *   <li>None that is critical takes a callback or a struct with one, or waits.
 *   <li>A function for which something is said is bound.
 *   <li>Variadic arguments are said of variadic functions: see {@link VariadicCheck}.
 * </ol>
 */
final class FunctionCheck {
  private static final Set<BuiltinKind> CHARACTERS =
      EnumSet.of(
          BuiltinKind.CHAR,
          BuiltinKind.SIGNED_CHAR,
          BuiltinKind.UNSIGNED_CHAR,
          BuiltinKind.SHORT,
          BuiltinKind.UNSIGNED_SHORT,
          BuiltinKind.INT,
          BuiltinKind.UNSIGNED_INT,
          BuiltinKind.WCHAR,
          BuiltinKind.CHAR16,
          BuiltinKind.CHAR32);

  private final Spec spec;
  private final ApiNames names;
  private final SpecComplaints complaints;

  FunctionCheck(Spec spec, ApiNames names, SpecComplaints complaints) {
    this.spec = spec;
    this.names = names;
    this.complaints = complaints;
  }

  void check() {
    for (Entries.Entry<FunctionEntry> entry : spec.functions().all()) {
      NamePattern pattern = entry.pattern().value();
      List<CFunction> meant = names.functions(pattern);
      List<CFunction> pointed = meant.isEmpty() ? names.pointed(pattern) : List.of();
      if (!meant.isEmpty()) {
        check(entry, meant);
      } else if (!pointed.isEmpty()) {
        checkPointed(entry.value(), pointed);
      } else {
        complaints.report(DiagnosticCode.SPEC_NAME, nothing(pattern), entry.pattern().place());
      }
    }
  }

  private String nothing(NamePattern pattern) {
    return names
        .pointed()
        .typedef(pattern.text())
        .map(
            type ->
                "the functions of '%s' are of the type '%s'; say it of that"
                    .formatted(pattern, type))
        .orElseGet(() -> names.nothing(pattern, Kind.FUNCTION, Kind.POINTER));
  }

  private void checkPointed(FunctionEntry said, List<CFunction> meant) {
    said.saidOfSymbol()
        .forEach(
            answer ->
                complaints.report(
                    DiagnosticCode.SPEC_CONTRADICTION,
                    "that cannot be said of '%s', of which only the address is known"
                        .formatted(meant.get(0).name()),
                    answer.place(),
                    Declared.note(meant.get(0))));
    checkResult(said, meant);
    checkKeptAlive(said, meant);
    new ParameterCheck(names, complaints).check(said.parameters(), meant);
  }

  private void check(Entries.Entry<FunctionEntry> entry, List<CFunction> meant) {
    FunctionEntry said = entry.value();
    said.fallback().ifPresent(fallback -> checkFallback(fallback, meant));
    if (meant.size() > 1) {
      said.name().ifPresent(name -> complainAboutName(entry.pattern().value(), name, meant.size()));
    }
    checkResult(said, meant);
    new VariadicCheck(names, complaints).check(entry, meant);
    checkKeptAlive(said, meant);
    said.isCritical().ifPresent(answer -> checkCritical(answer, meant));
    said.isBlocking().ifPresent(answer -> checkBlocking(answer, meant));
    new ParameterCheck(names, complaints).check(said.parameters(), meant);
    if (entry.pattern().value().isExact()) {
      checkBound(entry);
    }
  }

  private void checkFallback(Stated<String> fallback, List<CFunction> meant) {
    complaints.report(
        DiagnosticCode.SPEC_CONTRADICTION,
        "'fallback' is for pointers to functions; say it of the parameter that takes a callback",
        fallback.place(),
        Declared.note(meant.get(0)));
  }

  private void complainAboutName(NamePattern pattern, Stated<String> name, int count) {
    String message =
        "'"
            + pattern
            + "' means "
            + count
            + " functions, which would all be called '"
            + name.value()
            + "'; use 'names: rename' for several at once";
    complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, name.place());
  }

  private void checkResult(FunctionEntry said, List<CFunction> meant) {
    said.owned()
        .ifPresent(answer -> checkPointer(answer, answer.value() ? "owned" : "borrowed", meant));
    said.nullable()
        .ifPresent(answer -> checkPointer(answer, answer.value() ? "nullable" : "nonnull", meant));
    said.release().ifPresent(release -> checkRelease(release, said, meant));
    said.shape().ifPresent(shape -> checkShape(shape, meant));
    said.view().ifPresent(view -> checkTable("a 'view'", view, meant));
    said.releaseRow().ifPresent(release -> checkReleaseOfRows(release, said, meant));
  }

  private void checkShape(Stated<List<Stated<ArrayLength>>> shape, List<CFunction> meant) {
    if (meant.stream().noneMatch(this::returnsNumbers)) {
      checkTable("a table", shape, meant);
    }
    new ParameterCheck(names, complaints).checkShape(shape, meant);
  }

  private void checkTable(String what, Stated<?> answer, List<CFunction> meant) {
    if (meant.stream().noneMatch(function -> rows(function).findAny().isPresent())) {
      String message = "the result cannot be " + what + ", for it is no pointer to rows of numbers";
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION, message, answer.place(), Declared.note(meant.get(0)));
    }
  }

  private boolean returnsNumbers(CFunction function) {
    return Stream.of(function.type().result())
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .anyMatch(type -> names.types().resolve(type) instanceof CType.Builtin);
  }

  /** The numbers in the rows of a table that {@code function} may return. */
  private Stream<CType> rows(CFunction function) {
    return rows(function.type().result());
  }

  private boolean handsOutTable(CFunction function) {
    return Stream.concat(
            rows(function),
            function.type().parameters().stream()
                .map(CParameter::type)
                .filter(type -> names.types().isPointer(type))
                .flatMap(type -> rows(names.types().pointee(type))))
        .findAny()
        .isPresent();
  }

  private Stream<CType> rows(CType table) {
    return Stream.of(table)
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .filter(type -> names.types().resolve(type) instanceof CType.Builtin);
  }

  private void checkReleaseOfRows(
      Stated<String> release, FunctionEntry said, List<CFunction> meant) {
    checkTable("freed by rows", release, meant);
    meant.stream()
        .flatMap(this::rows)
        .findFirst()
        .ifPresent(number -> new ReleaseCheck(names, complaints).releasesRow(release, number));
    if (said.release().isEmpty()) {
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION,
          "'releaseRow' leaves the array of the rows; add 'release', which frees that",
          release.place());
    }
  }

  private void checkPointer(Stated<?> answer, String word, List<CFunction> meant) {
    if (meant.stream().noneMatch(this::returnsPointer)) {
      String message = "the result cannot be '" + word + "', for it is no pointer";
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION, message, answer.place(), Declared.note(meant.get(0)));
    }
  }

  private boolean returnsPointer(CFunction function) {
    return names.types().isPointer(function.type().result());
  }

  private void checkRelease(Stated<String> release, FunctionEntry said, List<CFunction> meant) {
    Optional<CType> array = meant.stream().flatMap(this::returnedArray).findFirst();
    Optional<CType> struct =
        meant.stream()
            .flatMap(f -> returnedStruct(f).stream())
            .findFirst()
            .or(() -> array.isPresent() ? Optional.empty() : storedStruct(meant));
    ReleaseCheck releases = new ReleaseCheck(names, complaints);
    if (struct.isPresent()) {
      releases.releasesStruct(release, struct.get());
    } else {
      boolean isTable = said.shape().isPresent() || meant.stream().anyMatch(this::handsOutTable);
      array.ifPresentOrElse(
          type -> checkRelease(release, type, isTable, releases),
          () -> releases.releasesText(release));
    }
    boolean known = struct.isPresent() || array.isPresent();
    if (!known && meant.stream().noneMatch(f -> returnsText(f) || storesText(f))) {
      String message =
          "'release' is for functions that hand out text or an array, or return a struct; a"
              + " handle's stands under 'handles'";
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION, message, release.place(), Declared.note(meant.get(0)));
    }
    said.owned()
        .filter(owned -> !owned.value())
        .ifPresent(
            owned ->
                complaints.report(
                    DiagnosticCode.SPEC_CONTRADICTION,
                    "'release' contradicts 'borrowed'",
                    release.place(),
                    "it is borrowed here",
                    owned.place()));
  }

  private static void checkRelease(
      Stated<String> release, CType element, boolean isTable, ReleaseCheck releases) {
    if (isTable) {
      releases.releasesTable(release, element);
    } else {
      releases.releasesArray(release, element);
    }
  }

  /** What a pointer that {@code function} returns leads to, if it is a struct. */
  private Optional<CType> returnedStruct(CFunction function) {
    CType result = function.type().result();
    return Optional.of(names.types().pointee(result))
        .filter(target -> names.types().isPointer(result))
        .filter(CType.RecordRef.class::isInstance);
  }

  /** The same for pointers that functions store, if the entry can mean no others. */
  private Optional<CType> storedStruct(List<CFunction> meant) {
    if (meant.stream().anyMatch(f -> returnsText(f) || storesText(f))) {
      return Optional.empty();
    }
    return meant.stream()
        .flatMap(function -> function.type().parameters().stream())
        .map(CParameter::type)
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .filter(CType.RecordRef.class::isInstance)
        .findFirst();
  }

  /** What an array that {@code function} may hand out consists of. */
  private Stream<CType> returnedArray(CFunction function) {
    return Stream.concat(
            Stream.of(function.type().result()),
            function.type().parameters().stream()
                .map(CParameter::type)
                .filter(type -> names.types().isPointer(type))
                .map(names.types()::pointee))
        .filter(type -> names.types().isPointer(type))
        .map(names.types()::pointee)
        .filter(target -> names.types().isPointer(target) || isNumber(target));
  }

  private static boolean isNumber(CType type) {
    return type instanceof CType.Builtin builtin
        && builtin.kind() != BuiltinKind.CHAR
        && builtin.kind() != BuiltinKind.VOID;
  }

  private boolean returnsText(CFunction function) {
    CType target = names.types().pointee(function.type().result());
    return isCharacter(target);
  }

  private boolean storesText(CFunction function) {
    return function.type().parameters().stream()
        .map(parameter -> names.types().pointee(parameter.type()))
        .anyMatch(
            stored ->
                names.types().isPointer(stored) && isCharacter(names.types().pointee(stored)));
  }

  /** Whether texts may consist of it: {@code wchar_t} is another name for an integer. */
  private static boolean isCharacter(CType type) {
    return type instanceof CType.Builtin builtin && CHARACTERS.contains(builtin.kind());
  }

  private void checkKeptAlive(FunctionEntry said, List<CFunction> meant) {
    for (Stated<String> kept : said.keepsAlive().map(Stated::value).orElse(List.of())) {
      new ParameterCheck(names, complaints).checkPointer(kept, "kept alive", meant);
    }
  }

  private void checkCritical(Stated<Boolean> answer, List<CFunction> meant) {
    for (CFunction function : meant) {
      if (function.type().parameters().stream().anyMatch(p -> callsBack(p.type()))) {
        String message =
            "'critical' is for functions that never call Java back, but '%s' takes a callback"
                .formatted(function.name());
        complaints.report(
            DiagnosticCode.SPEC_CONTRADICTION, message, answer.place(), Declared.note(function));
      }
    }
  }

  private void checkBlocking(Stated<Boolean> answer, List<CFunction> meant) {
    for (CFunction function : meant) {
      spec.functions()
          .of(function.name())
          .isCritical()
          .ifPresent(
              critical ->
                  complaints.report(
                      DiagnosticCode.SPEC_CONTRADICTION,
                      "'%s' cannot be both blocking and critical: the collector would wait with it"
                          .formatted(function.name()),
                      answer.place(),
                      "'critical' is here",
                      critical.place()));
    }
  }

  /** Whether it is a callback, or a struct or pointer to a struct with one in it. */
  private boolean callsBack(CType type) {
    ApiTypes types = names.types();
    return isCallback(type)
        || types
            .record(types.pointee(types.resolve(type)))
            .filter(record -> record.fields().stream().anyMatch(field -> isHeld(field.type())))
            .isPresent();
  }

  private boolean isHeld(CType member) {
    return isCallback(member)
        || !names.types().isPointer(member) && callsBack(names.types().resolve(member));
  }

  private boolean isCallback(CType type) {
    return names.types().isFunction(type)
        || names.types().isPointer(type) && names.types().isFunction(names.types().pointee(type));
  }

  private void checkBound(Entries.Entry<FunctionEntry> entry) {
    String name = entry.pattern().value().text();
    Optional<Stated<Boolean>> skip = spec.functions().of(name).skip();
    if (entry.value().skip().isPresent()) {
      return;
    }
    skip.filter(Stated::value)
        .ifPresent(
            answer ->
                complaints.report(
                    DiagnosticCode.SPEC_CONTRADICTION,
                    "'" + name + "' is skipped by a pattern; add 'skip: false', or take this away",
                    entry.pattern().place(),
                    "it is skipped here",
                    answer.place()));
    spec.filter()
        .exclusion(name)
        .ifPresent(
            exclusion ->
                complaints.report(
                    DiagnosticCode.SPEC_CONTRADICTION,
                    "'" + name + "' has an entry here and " + exclusion.what(),
                    entry.pattern().place(),
                    "it " + exclusion.what() + " by this",
                    exclusion.pattern().place()));
  }
}
