package io.cgen.plan;

import io.cgen.model.CParameter;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How long C may call the Java functions that a function takes. Too long costs memory; too short
 * would let C call what is no more.
 *
 * <ol>
 *   <li>As the spec file says.
 *   <li>A function that takes back what another one registered ({@code remove}, {@code unregister})
 *       is done with it when it returns; the other one's lifetime does not change.
 *   <li>A function whose name says that it registers something ({@code set}, {@code add}, {@code
 *       on}, {@code register}, {@code hook}) has C keep them: see 6.
 *   <li>A function whose name says that it goes through something and is done ({@code sort}, {@code
 *       search}, {@code walk}, {@code each}, {@code exec}) calls them until it returns.
 *   <li>So does one that is given an array and the size of its elements, and no handle.
 *   <li>Any other may have C keep them: with the handle that it makes and returns; else with the
 *       first handle that it is given, can do without none of and does not take away; else for as
 *       long as the program runs.
 * </ol>
 */
final class CallbackLifetimes {
  private static final Set<String> REGISTERS =
      Set.of(
          "register",
          "set",
          "add",
          "on",
          "install",
          "attach",
          "bind",
          "hook",
          "handler",
          "listen",
          "listener",
          "subscribe",
          "watch",
          "observe",
          "observer",
          "create",
          "new",
          "init",
          "open",
          "define",
          "connect",
          "enable",
          "start",
          "schedule",
          "queue",
          "defer",
          "notify",
          "async",
          "trace",
          "log",
          "callback",
          "timer",
          "with");
  private static final Set<String> GOES_THROUGH =
      Set.of(
          "each",
          "foreach",
          "walk",
          "visit",
          "enum",
          "enumerate",
          "apply",
          "iterate",
          "iter",
          "traverse",
          "exec",
          "fold",
          "reduce",
          "loop",
          "dispatch",
          "ftw",
          "nftw",
          "twalk",
          "tdelete");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Ownership ownership;

  CallbackLifetimes(PlanInput input, GeneratedTypes types, Ownership ownership) {
    this.input = input;
    this.types = types;
    this.ownership = ownership;
  }

  /** How long the callbacks of {@code call} live, one answer for all of them. */
  Answer<Lifetime> of(Call call) {
    return said(call).map(stated -> said(call, stated)).orElseGet(() -> inferred(call));
  }

  private static Optional<Stated<ParameterEntry.Lifetime>> said(Call call) {
    return IntStream.range(0, call.parameters().size())
        .mapToObj(i -> call.said(i).lifetime())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Answer<Lifetime> said(Call call, Stated<ParameterEntry.Lifetime> stated) {
    return switch (stated.value()) {
      case CALL -> untilReturn(stated.reason());
      case HANDLE -> kept(call, stated.reason());
      case FOREVER -> forever(stated.reason());
    };
  }

  private Answer<Lifetime> inferred(Call call) {
    if (CallbackSupport.takesBack(call.function())) {
      return untilReturn("the function takes back what C was given");
    }
    List<String> words = Words.of(call.function().name());
    Optional<String> registers = words.stream().filter(REGISTERS::contains).findFirst();
    Optional<String> through = words.stream().filter(CallbackLifetimes::goesThrough).findFirst();
    if (registers.isEmpty() && through.isPresent()) {
      return untilReturn("the function is named " + through.get() + ": it is done when it returns");
    }
    if (registers.isEmpty() && holder(call).isEmpty() && isGivenElements(call)) {
      return untilReturn("it goes with an array and the size of its elements");
    }
    return kept(
        call,
        registers
            .map(word -> "the function is named " + word + ": C keeps it")
            .orElse("nothing says that C does not keep it"));
  }

  private static Answer<Lifetime> untilReturn(String reason) {
    return new Answer<>(new Lifetime.Call(), "callback until the call returns", reason);
  }

  private Answer<Lifetime> kept(Call call, String reason) {
    TypeView result = input.result(call.function());
    boolean makes =
        types
            .handle(result)
            .filter(type -> ownership.of(call, type, Given.returned(call)).value())
            .isPresent();
    if (makes) {
      return new Answer<>(new Lifetime.WithResult(), "callback as long as the result", reason);
    }
    return holder(call)
        .map(
            name ->
                new Answer<Lifetime>(
                    new Lifetime.WithHandle(name), "callback as long as " + name, reason))
        .orElseGet(() -> forever(reason + ", and there is no handle to keep it"));
  }

  private static Answer<Lifetime> forever(String reason) {
    return new Answer<>(new Lifetime.Forever(), "callback as long as the program runs", reason);
  }

  private Optional<String> holder(Call call) {
    List<String> javaNames = ParameterNames.of(call.parameters());
    return IntStream.range(0, javaNames.size())
        .filter(i -> types.handle(input.view(call.parameter(i))).isPresent())
        .filter(i -> !call.consumes(i) && (isReceiver(call, i) || call.nullable(i).isEmpty()))
        .mapToObj(i -> isReceiver(call, i) ? "this" : javaNames.get(i))
        .findFirst();
  }

  private static boolean isReceiver(Call call, int index) {
    return index == 0 && call.place().instance();
  }

  private static boolean goesThrough(String word) {
    return GOES_THROUGH.contains(word)
        || word.endsWith("sort")
        || word.endsWith("search")
        || word.endsWith("find");
  }

  /** {@code void *base, size_t count, size_t size}. */
  private boolean isGivenElements(Call call) {
    List<CParameter> parameters = call.parameters();
    return IntStream.range(0, parameters.size() - 2)
        .anyMatch(
            i ->
                input.view(parameters.get(i)).isPointer()
                    && isSize(parameters.get(i + 1))
                    && isSize(parameters.get(i + 2)));
  }

  private boolean isSize(CParameter parameter) {
    return input.view(parameter).number().filter(c -> c == Carrier.SIZE).isPresent();
  }
}
