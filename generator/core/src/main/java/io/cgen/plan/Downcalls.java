package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.ErrorRules;
import io.cgen.spec.FunctionEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions behind the seam: the holder of each has its symbol's name, with {@code _} behind it
 * where Java or the class around it uses that name.
 */
final class Downcalls {
  private static final Set<String> USED_AROUND =
      Set.of(
          "MethodHandle",
          "MethodHandles",
          "NativeLibrary",
          "NativeSignature",
          "NativeType",
          "NativeCall",
          "StructLayout",
          "GlobalVariable",
          "NativeMemory",
          "NativePointer",
          "NativeStrings",
          "Byte",
          "Short",
          "Integer",
          "Unsigned",
          "VariadicArguments",
          "VariadicFunction",
          "Throwable",
          "String",
          "Object",
          "LIBRARY",
          "THREADS",
          "ThreadAffinity",
          "Errors",
          "Conversion",
          "Conversions",
          "ErrorRule",
          "ErrorCallback",
          "NativeException",
          "var",
          "sealed",
          "permits");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final ErrorRuleChoice errorRules;
  private final boolean callingBack;
  private final UniqueNames holderNames = UniqueNames.ignoringCase(this::isUsed);
  private final Map<String, DowncallPlan> plans = new LinkedHashMap<>();

  Downcalls(
      PlanInput input, GeneratedTypes types, ErrorRuleChoice errorRules, boolean callingBack) {
    this.input = input;
    this.errorRules = errorRules;
    this.callingBack = callingBack;
    this.types = types;
    for (CFunction function : input.functions()) {
      plans.put(function.name(), plan(function, holderNames.take(List.of(function.name()))));
    }
  }

  /** Adds the call of any function of a type, by its address. */
  void addPointed(CFunction type) {
    String holder = holderNames.take(List.of(type.name().replaceAll("\\W+", "_")));
    plans.put(type.name(), plan(type, holder).asPointed());
  }

  /** The call of {@code function}. */
  DowncallPlan of(CFunction function) {
    return plans.get(function.name());
  }

  /**
   * The call of {@code function}, from now on with the arrays that C gets themselves, and failing
   * late if that is to be.
   *
   * @param owning whether C gives something away in it
   */
  DowncallPlan passing(CFunction function, List<Passing> passed, boolean owning) {
    DowncallPlan plan = of(function);
    List<DowncallPlan.Parameter> parameters = new ArrayList<>(plan.parameters());
    for (int i = 0; i < passed.size(); i++) {
      if (passed.get(i) instanceof Passing.Array array && array.itself()) {
        int at = plan.pointed() ? i + 1 : i;
        SeamType type = new ArrayItself(array.element(), array.flow());
        parameters.set(at, new DowncallPlan.Parameter(parameters.get(at).javaName(), type));
      }
    }
    DowncallPlan passing = plan.with(parameters);
    plans.put(function.name(), owning && canFail(plan) ? passing.late() : passing);
    return of(function);
  }

  /** Whether something can be thrown when it has returned, before its result is looked at. */
  private boolean canFail(DowncallPlan plan) {
    return plan.callingBack() || input.spec().errors().callback().isPresent();
  }

  /** The call of the function {@code name}, if it is bound. */
  Optional<DowncallPlan> named(String name) {
    return Optional.ofNullable(plans.get(name));
  }

  /** All calls, in the order of the header. */
  List<DowncallPlan> all() {
    return List.copyOf(plans.values());
  }

  /** The names of all holders, in lower case. */
  Set<String> holders() {
    return plans.values().stream()
        .map(plan -> plan.holder().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Whether a holder cannot have that name. */
  boolean isUsed(String name) {
    return !ReservedNames.isIdentifier(name)
        || USED_AROUND.stream().anyMatch(name::equalsIgnoreCase)
        || name.toLowerCase(Locale.ROOT)
            .equals(types.names().nativeClass().toLowerCase(Locale.ROOT));
  }

  private DowncallPlan plan(CFunction function, String holder) {
    List<String> names = ParameterNames.of(function);
    List<DowncallPlan.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      SeamType type = seamType(input.view(function.type().parameters().get(i)));
      boolean isFixed = i < function.variadicFrom().orElse(names.size());
      parameters.add(new DowncallPlan.Parameter(names.get(i), isFixed ? type : promoted(type)));
    }
    SeamType result = seamType(input.result(function));
    Optional<DowncallPlan.Variadic> variadic =
        new Variadics(input.spec(), input.index()).of(function);
    boolean isCritical =
        variadic.isEmpty() && input.spec().functions().of(function.name()).isCritical().isPresent();
    return new DowncallPlan(
        holder,
        function.symbol(),
        function.declaration(),
        result,
        parameters,
        callingBack && !isCritical,
        isCritical,
        false,
        errors(function),
        variadic,
        false);
  }

  private DowncallPlan.Errors errors(CFunction function) {
    FunctionEntry said = input.spec().functions().of(function.name());
    boolean isIgnored =
        said.error().filter(rule -> rule.value().equals(ErrorRules.NONE)).isPresent();
    if (isIgnored && input.spec().errors().callback().isPresent()) {
      return DowncallPlan.Errors.IGNORED;
    }
    return errorRules.asksErrno(function)
        ? DowncallPlan.Errors.WITH_ERRNO
        : DowncallPlan.Errors.AS_REPORTED;
  }

  /** What C makes of a variadic argument of that type. */
  private static SeamType promoted(SeamType type) {
    if (!(type instanceof Carrier carrier)) {
      return type;
    }
    return switch (carrier) {
      case FLOAT -> Carrier.DOUBLE;
      case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT -> Carrier.INT;
      case VOID,
          INT,
          UNSIGNED_INT,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          SSIZE,
          WCHAR,
          DOUBLE,
          POINTER ->
          carrier;
    };
  }

  /** How {@code type} crosses the seam. */
  SeamType seamType(TypeView type) {
    return types.struct(type).<SeamType>map(StructByValue::new).orElseGet(() -> carrier(type));
  }

  /** How {@code type}, which is no struct, crosses the seam. */
  Carrier carrier(TypeView type) {
    if (type.isPointer() || type.isFunction()) {
      return Carrier.POINTER;
    }
    if (type.isVoid()) {
      return Carrier.VOID;
    }
    return type.enumeration()
        .map(e -> types.carrier(e, input.view(e.underlying())))
        .or(type::number)
        .orElse(Carrier.INT);
  }
}
