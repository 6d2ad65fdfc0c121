package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Java calls functions of C that it knows by their addresses.
 *
 * <ol>
 *   <li>Through a functional interface. If Java code can stand behind such a function too, it is
 *       the same one: what C passes to Java code, Java then passes to C, and a pointer that it
 *       returns is an address, because nothing says who would own it.
 *   <li>Else it is made like the method of a function: what that could be given, it can be.
 *   <li>A function that Java code returns is kept as long as the program runs.
 *   <li>An array of handles that C passes to Java code cannot be made by Java: such a function is
 *       an address. So is one of a type that {@link CallbackSupport} refuses.
 * </ol>
 */
final class FunctionPointers {
  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackTypes callbacks;

  FunctionPointers(PlanInput input, GeneratedTypes types, CallbackTypes callbacks) {
    this.input = input;
    this.types = types;
    this.callbacks = callbacks;
  }

  /**
   * What Java makes of a pointer of {@code type}, which has the functional interface {@code key}.
   */
  Answer<Result> received(Optional<String> key, TypeView type, List<String> owners) {
    Optional<String> obstacle =
        key.map(this::obstacle)
            .orElseGet(() -> CallbackSupport.missing(type, "it", input.index(), input.values()));
    return obstacle
        .map(why -> new Answer<Result>(new Result.Untyped(), "address", why))
        .orElseGet(
            () -> {
              Result function =
                  new Result.FunctionPointer(types.names().of(key.orElseThrow()), owners);
              return new Answer<>(function, "function, or null", "Java calls it by its address");
            });
  }

  /** Why Java cannot call functions of the type {@code key}. */
  Optional<String> obstacle(String key) {
    if (!callbacks.isGiven(key)) {
      return Optional.empty();
    }
    CFunction function = callbacks.of(key).pointed();
    return function.type().parameters().stream()
        .filter(this::isHandleArray)
        .findFirst()
        .map(
            parameter ->
                "it takes an array of handles (%s), which Java cannot make"
                    .formatted(parameter.name()))
        .or(() -> callbacks.resultKey(function).flatMap(this::obstacle));
  }

  private boolean isHandleArray(CParameter parameter) {
    TypeView type = input.view(parameter);
    return type.isPointer()
        && types.handle(type).isEmpty()
        && types.handle(type.target()).isPresent();
  }

  /** Those that Java gets and can call. */
  List<CallbackTypes.CallbackType> all() {
    return callbacks.all().stream()
        .filter(type -> callbacks.isReceived(type.key()) && obstacle(type.key()).isEmpty())
        .toList();
  }

  /** Their plans. */
  List<FunctionPointerPlan> plan(Methods methods, CallbackClasses classes, Downcalls downcalls) {
    return all().stream()
        .map(
            type ->
                callbacks.isGiven(type.key())
                    ? bothWays(type, classes.plan(type), downcalls)
                    : plan(type, Optional.empty(), methods.pointed(type.pointed())))
        .toList();
  }

  private FunctionPointerPlan bothWays(
      CallbackTypes.CallbackType type, CallbackPlan callback, Downcalls downcalls) {
    DowncallPlan downcall = downcalls.of(type.pointed());
    List<MethodPlan.Parameter> parameters = new ArrayList<>();
    parameters.add(
        new MethodPlan.Parameter(downcall.parameters().get(0).javaName(), new Passing.Receiver()));
    for (CallbackPlan.Parameter parameter : callback.parameters()) {
      Passing passing = passed(parameter.content().orElseThrow());
      parameters.add(new MethodPlan.Parameter(parameter.javaName(), passing));
    }
    Result result = callback.result().map(FunctionPointers::returned).orElse(new Result.Nothing());
    MethodPlan method = new MethodPlan("call", parameters, result, downcall, Documentations.none());
    return plan(type, Optional.of(callback.upcallClass()), method);
  }

  private FunctionPointerPlan plan(
      CallbackTypes.CallbackType type, Optional<String> upcallClass, MethodPlan method) {
    return new FunctionPointerPlan(
        type.spelling(),
        types.names().of(type.key()),
        types.names().downcall(type.key()),
        upcallClass,
        method,
        Documentations.of(type.typedef().isPresent() ? type.comment() : "", ""));
  }

  /** How Java passes what C would have passed to Java code. */
  private static Passing passed(Result content) {
    return content.accept(new Reversed());
  }

  /** What Java makes of what Java code would have returned to C. */
  private static Result returned(Passing passing) {
    if (passing instanceof Passing.Converted converted) {
      return new Result.Converted(returned(converted.content()), converted.conversion());
    }
    if (passing instanceof Passing.Callback callback) {
      return new Result.FunctionPointer(callback.callbackClass(), List.of("this"));
    }
    if (passing instanceof Passing.Scalar scalar) {
      return new Result.Scalar(scalar.carrier());
    }
    if (passing instanceof Passing.EnumValue constant) {
      return new Result.EnumValue(constant.enumClass(), constant.carrier());
    }
    if (passing instanceof Passing.StructValue struct) {
      return new Result.StructValue(struct.structClass());
    }
    return new Result.Untyped();
  }

  /** C keeps functions that it is given: nothing says for how long. */
  private static final class Reversed implements Result.Visitor<Passing> {
    @Override
    public Passing visitNothing(Result.Nothing result) {
      throw new IllegalArgumentException("No callback is passed nothing");
    }

    @Override
    public Passing visitScalar(Result.Scalar result) {
      return new Passing.Scalar(result.carrier());
    }

    @Override
    public Passing visitEnumValue(Result.EnumValue result) {
      return new Passing.EnumValue(result.enumClass(), result.carrier());
    }

    @Override
    public Passing visitHandle(Result.Handle result) {
      return new Passing.Handle(result.handleClass(), false, false);
    }

    @Override
    public Passing visitConverted(Result.Converted result) {
      return new Passing.Converted(result.content().accept(this), result.conversion(), false);
    }

    @Override
    public Passing visitHandleArray(Result.HandleArray result) {
      throw new IllegalArgumentException("Java cannot make " + result);
    }

    @Override
    public Passing visitStructView(Result.StructView result) {
      return new Passing.Struct(result.structClass(), false, !result.readOnly());
    }

    @Override
    public Passing visitStructValue(Result.StructValue result) {
      return new Passing.StructValue(result.structClass());
    }

    @Override
    public Passing visitText(Result.Text result) {
      return new Passing.Text(false, result.encoding());
    }

    @Override
    public Passing visitArray(Result.Array result) {
      throw new IllegalArgumentException("No callback is passed " + result);
    }

    @Override
    public Passing visitTable(Result.Table result) {
      throw new IllegalArgumentException("No callback is passed " + result);
    }

    @Override
    public Passing visitFunctionPointer(Result.FunctionPointer result) {
      return new Passing.Callback(result.callbackClass(), new Lifetime.Forever(), false);
    }

    @Override
    public Passing visitUntyped(Result.Untyped result) {
      return new Passing.Untyped();
    }
  }
}
