package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.model.CVariable;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which functional interfaces there are, and what each leaves out.
 *
 * <ol>
 *   <li>One for each name of a function pointer type that a function takes, {@code
 *       gsl_comparison_fn_t}.
 *   <li>One for what is in an array of such: see {@link CallbackArrays}.
 *   <li>One for each parameter whose type has no name, called like the function and the parameter:
 *       {@code sqlite3_exec}'s {@code callback}.
 *   <li>One for each such member of a struct with a class, called like the type or, if that has no
 *       name, like the struct and the member: see {@link MemberCallbacks}.
 *   <li>One for each such type that a function returns or stores, that a variable has, and that a
 *       function of such a type takes or returns itself.
 *   <li>None for {@link Destructors destructors}, nor where the spec file gives a value, nor for
 *       the one that {@link ErrorCallbacks} report errors to.
 *   <li>User data is left out if it is clear for all functions that take the type, see {@link
 *       UserData}; and where one callback of a function needs it, it stays for all of them. It
 *       stays, too, where Java gets such functions from C: they need theirs.
 * </ol>
 */
final class CallbackTypes {
  private final PlanInput input;
  private final CallbackNames plainNames;
  private final Map<String, CallbackType> types = new LinkedHashMap<>();
  private final Map<String, Map<Integer, String>> keys = new LinkedHashMap<>();
  private final Map<String, Map<Integer, String>> arrays = new LinkedHashMap<>();
  private final Map<String, Map<Integer, String>> stored = new LinkedHashMap<>();
  private final Map<String, String> results = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Map<String, CFunction> pointed = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Integer>> userData = new LinkedHashMap<>();
  private final Map<CField, String> memberKeys = new IdentityHashMap<>();
  private final Map<String, List<Taken>> takers = new HashMap<>();
  private CallbackDirections directions = CallbackDirections.NONE;

  private CallbackTypes(PlanInput input) {
    this.input = input;
    this.plainNames = new CallbackNames(input, List.of());
  }

  /**
   * One functional interface.
   *
   * @param key what identifies it among the types that get a class
   * @param cName what its class is named after
   * @param spelling how messages call it
   * @param typedef the name of its type, if that has one
   * @param comment what the header says of it
   * @param pointed any function of this type, as if it were declared
   */
  record CallbackType(
      String key,
      String cName,
      String spelling,
      Optional<String> typedef,
      String comment,
      CFunction pointed) {
    /** The C function type. */
    CType.Function function() {
      return pointed.type();
    }
  }

  /** Finds the callbacks of all functions of {@code input}. */
  static CallbackTypes of(PlanInput input, List<String> apiPrefix) {
    CallbackTypes result = new CallbackTypes(input);
    CallbackNames names = new CallbackNames(input, apiPrefix);
    for (CFunction function : input.functions()) {
      result.readArrays(function, names);
      if (ErrorCallbacks.isRegistration(input, function)) {
        result.keys.put(function.name(), Map.of());
      } else {
        result.read(function, names);
      }
    }
    input.variables().forEach(result::read);
    result.pairUserData();
    return result;
  }

  /** The same, with those of the members of structs. */
  CallbackTypes withMembers(Structs structs) {
    CallbackTypes result = new CallbackTypes(input);
    result.types.putAll(types);
    result.keys.putAll(keys);
    result.arrays.putAll(arrays);
    result.stored.putAll(stored);
    result.results.putAll(results);
    result.variables.putAll(variables);
    result.pointed.putAll(pointed);
    structs.all().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .forEach(result::readMembers);
    result.directions = CallbackDirections.of(input, structs, result);
    result.pairUserData();
    return result;
  }

  private void readMembers(Structs.Choice choice) {
    choice.record().fields().stream()
        .filter(field -> MemberCallbacks.isCallback(field, input))
        .forEach(field -> memberKeys.put(field, add(plainNames.ofMember(choice, field))));
  }

  /** All functional interfaces, in the order of the header, first those that functions take. */
  List<CallbackType> all() {
    return List.copyOf(types.values());
  }

  /** The functional interface {@code key}. */
  CallbackType of(String key) {
    return types.get(key);
  }

  /** Whether Java code can be asked to stand behind functions of that type. */
  boolean isGiven(String key) {
    return directions.given().contains(key);
  }

  /** Whether Java code can be called at all. */
  boolean isAnyGiven() {
    return !directions.given().isEmpty();
  }

  /** Whether Java gets functions of that type from C. */
  boolean isReceived(String key) {
    return directions.received().contains(key);
  }

  /** The types of all that C passes to callbacks, and of what they return. */
  List<TypeView> passedTypes() {
    List<TypeView> passed = new ArrayList<>();
    for (CallbackType type : types.values()) {
      passed.add(input.view(type.function().result()));
      type.function().parameters().forEach(parameter -> passed.add(input.view(parameter)));
    }
    return passed;
  }

  /** The key of the functional interface for the parameter at {@code index}, if it takes one. */
  Optional<String> key(CFunction function, int index) {
    return Optional.ofNullable(keys.getOrDefault(function.name(), Map.of()).get(index));
  }

  /** The keys of the functional interfaces that {@code function} takes, also in arrays. */
  List<String> keys(CFunction function) {
    List<String> all = new ArrayList<>(keys.getOrDefault(function.name(), Map.of()).values());
    all.addAll(arrays.getOrDefault(function.name(), Map.of()).values());
    return all;
  }

  /** The key of the interface of the functions in the array at {@code index}, if it is one. */
  Optional<String> arrayKey(CFunction function, int index) {
    return Optional.ofNullable(arrays.getOrDefault(function.name(), Map.of()).get(index));
  }

  /** The key of the functional interface that {@code function} returns, if it returns one. */
  Optional<String> resultKey(CFunction function) {
    return Optional.ofNullable(results.get(function.name()));
  }

  /** The key of that which {@code function} stores through the parameter at {@code index}. */
  Optional<String> storedKey(CFunction function, int index) {
    return Optional.ofNullable(stored.getOrDefault(function.name(), Map.of()).get(index));
  }

  /** The keys of all that {@code function} stores. */
  List<String> storedKeys(CFunction function) {
    return List.copyOf(stored.getOrDefault(function.name(), Map.of()).values());
  }

  /** The key of the functional interface that a variable has, if it is a function pointer. */
  Optional<String> key(CVariable variable) {
    return Optional.ofNullable(variables.get(variable.name()));
  }

  /** The key of the functional interface that a member of a struct has, if it is a callback. */
  Optional<String> key(CField member) {
    return Optional.ofNullable(memberKeys.get(member));
  }

  /** Whether the parameter at {@code index} of {@code function} is user data that is left out. */
  boolean isUserData(CFunction function, int index) {
    return userData.getOrDefault(function.name(), Map.of()).containsValue(index);
  }

  /** The parameter that the functional interface {@code type} leaves out. */
  OptionalInt userData(CallbackType type) {
    return leavesOut(type) ? new UserData(input).leftOut(type.function()) : OptionalInt.empty();
  }

  private boolean leavesOut(CallbackType type) {
    for (Taken taken : takers(type)) {
      if (userData.get(taken.function().name()).containsKey(taken.index())) {
        return true;
      }
    }
    return false;
  }

  /** Where functions take callbacks of {@code type}. */
  private List<Taken> takers(CallbackType type) {
    if (takers.isEmpty()) {
      functions().forEach(this::addTakers);
    }
    return takers.getOrDefault(type.key(), List.of());
  }

  private void addTakers(CFunction function) {
    keys.get(function.name())
        .forEach(
            (index, key) ->
                takers
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Taken(function, index)));
  }

  /** A parameter of a function that is a callback. */
  private record Taken(CFunction function, int index) {}

  private void read(CFunction function, CallbackNames names) {
    Map<Integer, String> taken = new LinkedHashMap<>();
    Map<Integer, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < function.type().parameters().size(); i++) {
      TypeView view = input.view(function.type().parameters().get(i));
      if (Destructors.isDestructor(function, i, input.index()) || isFixed(function, i)) {
        continue;
      }
      if (isCallable(view)) {
        taken.put(i, add(names.ofParameter(function, i, view)));
      } else if (isPointerToCallable(view) && !view.isArray() && !isArray(function, i)) {
        cells.put(i, add(names.ofParameter(function, i, view.target())));
      }
    }
    keys.put(function.name(), taken);
    stored.put(function.name(), cells);
    TypeView result = input.result(function);
    if (isCallable(result)) {
      results.put(function.name(), add(names.ofResult(function, result)));
    }
  }

  /** In functions that are declared: Java gives arrays, and gets none. */
  private void readArrays(CFunction function, CallbackNames names) {
    Map<Integer, String> found = new LinkedHashMap<>();
    for (int i = 0; i < function.type().parameters().size(); i++) {
      TypeView view = input.view(function.type().parameters().get(i));
      if (isPointerToCallable(view)
          && CallbackArrays.isArray(function, i, view, input)
          && !isFixed(function, i)) {
        found.put(i, add(names.ofParameter(function, i, view.target())));
      }
    }
    arrays.put(function.name(), found);
  }

  private boolean isPointerToCallable(TypeView view) {
    return view.isPointer() && isCallable(view.target());
  }

  private boolean isArray(CFunction function, int index) {
    return arrayKey(function, index).isPresent();
  }

  private void read(CVariable variable) {
    TypeView view = input.view(variable.type());
    if (isCallable(view)) {
      variables.put(variable.name(), add(plainNames.ofVariable(variable, view)));
    }
  }

  /** Whether it points to a function of a type that can have an interface. */
  private boolean isCallable(TypeView view) {
    return view.function().isPresent()
        && CallbackSupport.missing(view, "it", input.index(), input.values()).isEmpty();
  }

  private boolean isFixed(CFunction function, int index) {
    String name = function.type().parameters().get(index).name();
    return input
        .spec()
        .functions()
        .of(function.name())
        .parameter(name, index + 1)
        .value()
        .isPresent();
  }

  private String add(CallbackType type) {
    if (types.putIfAbsent(type.key(), type) == null) {
      pointed.put(type.pointed().name(), type.pointed());
      read(type.pointed(), plainNames);
    }
    return type.key();
  }

  /** What the spec file says that C gets from callbacks of {@code type} that fail. */
  List<Stated<String>> fallbacks(CallbackType type) {
    Stream<Stated<String>> taken =
        takers(type).stream().flatMap(taker -> said(taker).fallback().stream());
    return Stream.concat(said(type).fallback().stream(), taken).toList();
  }

  /**
   * What the spec file says of the charset of callbacks of {@code type}, for each function that
   * takes one: of the parameter, or else of the function. What it says of the type itself goes
   * first, and for functions of which it says nothing.
   */
  List<Optional<Stated<String>>> charsets(CallbackType type) {
    Optional<Stated<String>> own = said(type).charset();
    Stream<Optional<Stated<String>>> taken =
        takers(type).stream().map(taker -> charset(taker).or(() -> own));
    return Stream.concat(Stream.of(own).filter(Optional::isPresent), taken).toList();
  }

  private Optional<Stated<String>> charset(Taken taken) {
    return said(taken)
        .charset()
        .or(() -> input.spec().functions().of(taken.function().name()).charset());
  }

  /** What the spec file says of functions of {@code type}. */
  FunctionEntry said(CallbackType type) {
    return input.spec().functions().of(type.pointed().name());
  }

  /** The type whose functions the spec file calls {@code name}. */
  Optional<CallbackType> named(String name) {
    return Optional.ofNullable(pointed.get(name))
        .flatMap(any -> types.values().stream().filter(t -> t.pointed() == any).findFirst());
  }

  private ParameterEntry said(Taken taken) {
    CFunction function = taken.function();
    String parameter = function.type().parameters().get(taken.index()).name();
    return input.spec().functions().of(function.name()).parameter(parameter, taken.index() + 1);
  }

  private void pairUserData() {
    UserData pairs = new UserData(input);
    functions()
        .forEach(
            function -> {
              List<Integer> callbacks = List.copyOf(keys.get(function.name()).keySet());
              userData.put(function.name(), pairs.of(function, callbacks));
            });
    Set<String> needed = new HashSet<>(directions.received());
    boolean more = true;
    while (more) {
      userData.replaceAll(
          (function, pairing) ->
              keys.get(function).values().stream().anyMatch(needed::contains) ? Map.of() : pairing);
      more = needed.addAll(typesThatNeedIt());
    }
  }

  /** Those that are declared, and any of each type. */
  private Stream<CFunction> functions() {
    return Stream.concat(input.functions().stream(), pointed.values().stream());
  }

  /** The types of the callbacks of functions that leave nothing out. */
  private Set<String> typesThatNeedIt() {
    Set<String> needed = new HashSet<>();
    keys.forEach(
        (function, found) -> {
          if (userData.get(function).isEmpty()) {
            needed.addAll(found.values());
          }
        });
    return needed;
  }
}
