package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The callback by which the library reports errors.
 *
 * <ol>
 *   <li>The spec file names the function that registers it.
 *   <li>The callback is that function's first parameter that points to a function, else its first
 *       pointer; an untyped one is {@code void (*)(const char *)}.
 *   <li>The message is the callback's first {@code const char *}; the code its first number whose
 *       name says so.
 * </ol>
 */
final class ErrorCallbacks {
  private static final Set<String> SAYS_CODE =
      Set.of("code", "errno", "error", "err", "status", "rc", "result");

  private final PlanInput input;
  private final Downcalls downcalls;

  private ErrorCallbacks(PlanInput input, Downcalls downcalls) {
    this.input = input;
    this.downcalls = downcalls;
  }

  /** Whether {@code function} registers the callback, so that nobody else calls it. */
  static boolean isRegistration(PlanInput input, CFunction function) {
    return input
        .spec()
        .errors()
        .callback()
        .filter(name -> name.value().equals(function.name()))
        .isPresent();
  }

  /** The callback, if the spec file names one and it can be one. */
  static Optional<ErrorCallbackPlan> of(PlanInput input, Downcalls downcalls) {
    return input.functions().stream()
        .filter(function -> isRegistration(input, function))
        .findFirst()
        .flatMap(new ErrorCallbacks(input, downcalls)::plan);
  }

  private Optional<ErrorCallbackPlan> plan(CFunction registration) {
    List<TypeView> taken = views(registration.type());
    int index =
        first(taken, TypeView::isFunction)
            .orElseGet(() -> first(taken, TypeView::isPointer).orElse(-1));
    return index < 0
        ? Optional.empty()
        : taken
            .get(index)
            .function()
            .map(type -> typed(registration, index, type))
            .orElseGet(() -> Optional.of(untyped(registration, index)));
  }

  private ErrorCallbackPlan untyped(CFunction registration, int index) {
    return plan(
        registration, index, Carrier.VOID, List.of(Carrier.POINTER), 0, OptionalInt.empty());
  }

  private Optional<ErrorCallbackPlan> typed(
      CFunction registration, int index, CType.Function callback) {
    List<TypeView> passed = views(callback);
    OptionalInt text = first(passed, type -> type.isPointer() && type.target().isChar());
    boolean possible =
        !callback.variadic()
            && passed.stream().allMatch(type -> type.isPointer() || isNumber(type))
            && text.isPresent();
    Carrier returned = downcalls.carrier(input.view(callback.result()));
    return possible
        ? Optional.of(
            plan(
                registration,
                index,
                returned,
                passed.stream().<SeamType>map(downcalls::carrier).toList(),
                text.getAsInt(),
                code(callback, passed)))
        : Optional.empty();
  }

  private ErrorCallbackPlan plan(
      CFunction registration,
      int index,
      Carrier returned,
      List<SeamType> passed,
      int text,
      OptionalInt code) {
    DowncallPlan call = downcalls.of(registration);
    List<SeamType> taken = call.parameters().stream().map(DowncallPlan.Parameter::type).toList();
    Optional<String> exception = input.spec().errors().exception().map(Stated::value);
    return new ErrorCallbackPlan(
        call.symbol(),
        new ErrorCallbackPlan.Signature(call.result(), taken),
        index,
        returned,
        passed,
        text,
        code,
        new Charsets(input.spec()).narrow(),
        exception);
  }

  private static OptionalInt code(CType.Function callback, List<TypeView> passed) {
    return IntStream.range(0, passed.size())
        .filter(i -> passed.get(i).number().filter(Carrier.INT::equals).isPresent())
        .filter(i -> saysCode(callback.parameters().get(i)))
        .findFirst();
  }

  private static boolean saysCode(CParameter parameter) {
    return Words.hasAny(parameter.name(), SAYS_CODE);
  }

  private static boolean isNumber(TypeView type) {
    return type.number().isPresent() || type.enumeration().isPresent();
  }

  private List<TypeView> views(CType.Function type) {
    return type.parameters().stream().map(input::view).toList();
  }

  private static OptionalInt first(List<TypeView> types, Predicate<TypeView> wanted) {
    return IntStream.range(0, types.size()).filter(i -> wanted.test(types.get(i))).findFirst();
  }
}
