package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.spec.Stated;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which entry of the spec file makes more of what was bound as less than it may be. Each can be
 * written as it stands, and changes the decision; whether it is true, only the library's manual
 * says.
 *
 * <ol>
 *   <li>An array of which nothing says how long it is, and untyped memory: a length, the integer
 *       beside it if there is one; one of which a number may be the length: another length.
 *   <li>A name that may stand for a handle or a struct: the struct that is called alike, else a
 *       class.
 *   <li>An untyped pointer that is called a callback: its type; if the function registers one for
 *       errors, that.
 *   <li>A pointer to pointers to numbers: a cell; if C only reads it, a shape.
 *   <li>Another array of pointers: that C reads it.
 *   <li>A struct beside what may count more of them: that as the length.
 *   <li>A handle that is never released although its type has a release function: owned. Without
 *       such a function, the one that is named as a release and takes it.
 *   <li>A text that may leak: the function that frees it; if there is none, that C keeps it.
 *   <li>Numbers that are returned as an address: a length.
 *   <li>None for what C may keep or free: Java has only the address of that.
 * </ol>
 */
final class Remedies {
  private static final Set<String> CALLED =
      Set.of("callback", "cb", "handler", "hook", "func", "fn", "proc", "listener");
  private static final Set<String> ERRORS = Set.of("error", "err", "errors", "exception");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Releases releases;
  private final Set<String> declared;
  private final Optional<String> free;

  Remedies(PlanInput input, GeneratedTypes types, Releases releases) {
    this.input = input;
    this.types = types;
    this.releases = releases;
    declared = input.functions().stream().map(CFunction::name).collect(Collectors.toSet());
    free = findFree();
  }

  /** The entry for the parameter at {@code index}, of which {@code answer} was decided. */
  Optional<String> ofParameter(Call call, int index, Answer<Passing> answer) {
    if (!isDeclared(call)) {
      return Optional.empty();
    }
    if (answer.value() instanceof Passing.Untyped) {
      return ofAddress(call, index, answer.lack());
    }
    if (answer.lack() == Lack.LENGTH && isCountable(answer.value())) {
      return Optional.of(parameter(call, index, "{length: " + count(call, index) + "}"));
    }
    if (answer.lack() == Lack.CERTAIN_LENGTH) {
      return Optional.of(parameter(call, index, "{length: 1}"));
    }
    if (answer.value() instanceof Passing.OutCell cell) {
      return ofStored(call, index, cell.content().unconverted());
    }
    return answer.value() instanceof Passing.Returned cell
        ? ofStored(call, index, cell.content().unconverted())
        : Optional.empty();
  }

  /** The entry for what {@code call} returns, of which {@code answer} was decided. */
  Optional<String> ofResult(Call call, Answer<Result> answer) {
    if (!isDeclared(call)) {
      return Optional.empty();
    }
    Result result = answer.value().unconverted();
    TypeView type = input.result(call.function());
    if (result instanceof Result.Untyped && type.isPointer()) {
      boolean numbers = type.target().number().flatMap(Carriers::element).isPresent();
      boolean kept = !ArrayResults.mustBeFreed(call, type);
      return numbers && kept
          ? Optional.of(function(call, "length: " + storedCount(call)))
          : Optional.empty();
    }
    if (result instanceof Result.Handle handle && !handle.owned()) {
      return types.handle(type).flatMap(of -> ofBorrowed(call, of, "returns: owned"));
    }
    return result instanceof Result.Text && answer.lack() == Lack.RELEASE
        ? Optional.of(free.map(f -> function(call, "release: " + f)).orElse(kept(call)))
        : Optional.empty();
  }

  /** Whether the spec file can speak of it: not of what only a pointer in a struct leads to. */
  private boolean isDeclared(Call call) {
    return declared.contains(call.function().name());
  }

  private String kept(Call call) {
    return function(call, "returns: borrowed");
  }

  private Optional<String> ofAddress(Call call, int index, Lack lack) {
    TypeView type = input.view(call.parameter(index));
    if (types.handles().isCandidate(type)) {
      return Optional.of(ofCandidate(type));
    }
    if (type.isPointer() && type.target().isVoid() && isCalled(call, index)) {
      return Optional.of(ofCallback(call, index));
    }
    if (lack == Lack.NOTHING || !type.isPointer() || saysFree(call.function().name())) {
      return Optional.empty();
    }
    if (type.target().isVoid()) {
      return Optional.of(parameter(call, index, "{length: " + count(call, index) + "}"));
    }
    return ofPointers(lack, count(call, index)).map(said -> parameter(call, index, said));
  }

  private static Optional<String> ofPointers(Lack lack, String count) {
    return switch (lack) {
      case READING -> Optional.of("in");
      case SHAPE -> Optional.of("{shape: [%s, 1]}".formatted(count));
      case DIRECTION -> Optional.of("out");
      case NOTHING, MEANING, LENGTH, CERTAIN_LENGTH, RELEASE -> Optional.empty();
    };
  }

  private static boolean isCountable(Passing passing) {
    return passing instanceof Passing.Array || passing instanceof Passing.Struct;
  }

  private String ofCandidate(TypeView type) {
    HandleType candidate =
        types.handles().candidates().stream()
            .filter(one -> PointerUses.key(type).filter(one.key()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    return ofCandidate(candidate, input);
  }

  /** The entry for a name that may stand for a handle or a struct. */
  static String ofCandidate(HandleType candidate, PlanInput input) {
    String said =
        structLike(candidate, input)
            .map(struct -> "struct: " + struct)
            .orElseGet(
                () -> "name: " + Words.className(TypeNames.withoutSuffix(candidate.cName())));
    return "handles: {%s: {%s}}".formatted(candidate.cName(), said);
  }

  /** What else it may be: a handle if the entry makes it a struct, and the other way round. */
  static String otherwise(HandleType candidate, PlanInput input) {
    return structLike(candidate, input).isPresent() ? "name: CLASS" : "struct: STRUCT";
  }

  /** The only struct whose name ends as that of {@code candidate} does. */
  private static Optional<String> structLike(HandleType candidate, PlanInput input) {
    String last = TypeNames.lastWord(candidate.cName());
    List<String> found =
        input.api().records().stream()
            .filter(CRecord::complete)
            .map(CRecord::name)
            .filter(name -> !name.isEmpty())
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(last))
            .toList();
    return found.size() == 1 && last.length() > 2 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isCalled(Call call, int index) {
    return Words.hasAny(call.parameter(index).name(), CALLED);
  }

  private String ofCallback(Call call, int index) {
    boolean errors = Words.hasAny(call.function().name(), ERRORS);
    return errors && call.parameters().size() <= 2 && input.spec().errors().callback().isEmpty()
        ? "errors: {callback: " + call.function().name() + "}"
        : parameter(call, index, "{callback: \"void (*)(const char *message)\"}");
  }

  private Optional<String> ofStored(Call call, int index, Result content) {
    if (content instanceof Result.Handle handle && !handle.owned()) {
      return types
          .handle(input.view(call.parameter(index)).target())
          .filter(type -> releases.of(type).function().isPresent())
          .map(type -> parameter(call, index, "[out, owned]"));
    }
    boolean leaks =
        content instanceof Result.Text text
            && text.release().isEmpty()
            && !input.view(call.parameter(index)).target().target().isConst()
            && call.said(index).owned().isEmpty();
    return leaks
        ? Optional.of(
            free.map(free -> function(call, "release: " + free))
                .orElse(parameter(call, index, "borrowed")))
        : Optional.empty();
  }

  private Optional<String> ofBorrowed(Call call, HandleType type, String owned) {
    if (call.said().owned().isPresent() || saysBorrowed(type)) {
      return Optional.empty();
    }
    return releases.of(type).function().isPresent()
        ? Optional.of(function(call, owned))
        : releaseOf(type).map(f -> "handles: {%s: {release: %s}}".formatted(type.cName(), f));
  }

  private boolean saysBorrowed(HandleType type) {
    return input.spec().handles().of(type.names()).borrowed().filter(Stated::value).isPresent();
  }

  /** A function that is named as a release and takes such a handle alone. */
  private Optional<String> releaseOf(HandleType type) {
    return releases.takingOnly(type).stream()
        .map(CFunction::name)
        .filter(Verbs::mentionsRelease)
        .findFirst();
  }

  /** A function that frees memory, and so perhaps texts. */
  private Optional<String> findFree() {
    return input.functions().stream()
        .filter(function -> function.type().parameters().size() == 1)
        .filter(function -> input.result(function).isVoid())
        .filter(function -> isMemory(first(function)))
        .map(CFunction::name)
        .filter(Remedies::saysFree)
        .findFirst();
  }

  private static boolean saysFree(String function) {
    return Verbs.mentionsRelease(function)
        || Words.of(function).stream().anyMatch(word -> word.contains("free"));
  }

  private static boolean isMemory(TypeView type) {
    boolean plain = type.isPointer() && (type.target().isVoid() || type.target().isChar());
    return plain && !type.target().isConst() && PointerUses.key(type).isEmpty();
  }

  private TypeView first(CFunction function) {
    return input.view(function.type().parameters().get(0));
  }

  /** The integer that may count the parameter at {@code index}: the nearest, else one element. */
  private String count(Call call, int index) {
    return IntStream.range(0, call.parameters().size())
        .filter(i -> isNamedInteger(call.parameter(i)))
        .boxed()
        .min(Comparator.comparingInt(i -> Math.abs(2 * (i - index) - 1)))
        .map(i -> call.parameter(i).name())
        .orElse("1");
  }

  private String storedCount(Call call) {
    return call.parameters().stream()
        .filter(parameter -> input.view(parameter).isPointer() && !parameter.name().isEmpty())
        .filter(parameter -> input.view(parameter).target().isInteger())
        .filter(parameter -> !input.view(parameter).target().isConst())
        .map(CParameter::name)
        .findFirst()
        .orElse("1");
  }

  private boolean isNamedInteger(CParameter parameter) {
    return !parameter.name().isEmpty() && input.view(parameter).isInteger();
  }

  private static String parameter(Call call, int index, String said) {
    String name = call.parameter(index).name();
    String key = name.isEmpty() ? String.valueOf(index + 1) : name;
    return function(call, "parameters: {%s: %s}".formatted(key, said));
  }

  private static String function(Call call, String said) {
    return "functions: {%s: {%s}}".formatted(call.function().name(), said);
  }
}
