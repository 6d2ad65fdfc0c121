package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which functional interfaces there are, and what each leaves out.
 *
 * <ol>
 *   <li>One for each name of a function pointer type that a function takes, {@code
 *       gsl_comparison_fn_t}.
 *   <li>One for each parameter whose type has no name, called like the function and the parameter:
 *       {@code sqlite3_exec}'s {@code callback}.
 *   <li>One for each such member of a struct with a class, called like the type or, if that has no
 *       name, like the struct and the member: see {@link MemberCallbacks}.
 *   <li>None for {@link Destructors destructors}, nor where the spec file gives a value, nor for
 *       the one that {@link ErrorCallbacks} report errors to.
 *   <li>User data is left out if it is clear for all functions that take the type, see {@link
 *       UserData}; and where one callback of a function needs it, it stays for all of them.
 * </ol>
 */
final class CallbackTypes {
  private final PlanInput input;
  private final Map<String, CallbackType> types = new LinkedHashMap<>();
  private final Map<String, Map<Integer, String>> keys = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Integer>> userData = new LinkedHashMap<>();
  private final Map<CField, String> memberKeys = new IdentityHashMap<>();

  private CallbackTypes(PlanInput input) {
    this.input = input;
  }

  /**
   * One functional interface.
   *
   * @param key what identifies it among the types that get a class
   * @param cName what its class is named after
   * @param spelling how messages call it
   * @param typedef the name of its type, if that has one
   * @param function the C function type
   */
  record CallbackType(
      String key,
      String cName,
      String spelling,
      Optional<String> typedef,
      CType.Function function) {}

  /** Finds the callbacks of all functions of {@code input}. */
  static CallbackTypes of(PlanInput input, List<String> apiPrefix) {
    CallbackTypes result = new CallbackTypes(input);
    for (CFunction function : input.functions()) {
      if (ErrorCallbacks.isRegistration(input, function)) {
        result.keys.put(function.name(), Map.of());
      } else {
        result.read(function, apiPrefix);
      }
    }
    result.pairUserData();
    return result;
  }

  /** The same, with those of the members of structs. */
  CallbackTypes withMembers(Structs structs) {
    CallbackTypes result = new CallbackTypes(input);
    result.types.putAll(types);
    result.keys.putAll(keys);
    result.userData.putAll(userData);
    structs.all().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .forEach(result::readMembers);
    return result;
  }

  private void readMembers(Structs.Choice choice) {
    choice.record().fields().stream()
        .filter(field -> MemberCallbacks.isCallback(field, input))
        .forEach(field -> memberKeys.put(field, add(type(choice, field))));
  }

  private CallbackType type(Structs.Choice choice, CField field) {
    TypeView view = input.view(field.type());
    return named(view)
        .orElseGet(
            () ->
                new CallbackType(
                    "callback " + choice.record().key() + "." + field.name(),
                    choice.cName() + "_" + field.name(),
                    view.spelling(),
                    Optional.empty(),
                    view.function().orElseThrow()));
  }

  /** All functional interfaces, in the order of the header, first those that functions take. */
  List<CallbackType> all() {
    return List.copyOf(types.values());
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

  /** The key of the functional interface that a member of a struct has, if it is a callback. */
  Optional<String> key(CField member) {
    return Optional.ofNullable(memberKeys.get(member));
  }

  /** Whether {@code function} takes a callback. */
  boolean takesCallback(CFunction function) {
    return !keys.get(function.name()).isEmpty();
  }

  /** Whether the parameter at {@code index} of {@code function} is user data that is left out. */
  boolean isUserData(CFunction function, int index) {
    return userData.getOrDefault(function.name(), Map.of()).containsValue(index);
  }

  /** The parameter that the functional interface {@code type} leaves out. */
  OptionalInt userData(CallbackType type) {
    boolean leftOut =
        userData.entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().keySet().stream()
                        .anyMatch(i -> keys.get(entry.getKey()).get(i).equals(type.key())));
    return leftOut ? new UserData(input).leftOut(type.function()) : OptionalInt.empty();
  }

  private void read(CFunction function, List<String> apiPrefix) {
    Map<Integer, String> found = new LinkedHashMap<>();
    IntStream.range(0, function.type().parameters().size())
        .filter(i -> input.view(function.type().parameters().get(i)).isFunction())
        .filter(i -> !Destructors.isDestructor(function, i, input.index()))
        .filter(i -> !isFixed(function, i))
        .forEach(i -> found.put(i, add(type(function, i, apiPrefix))));
    keys.put(function.name(), found);
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
    types.putIfAbsent(type.key(), type);
    return type.key();
  }

  private CallbackType type(CFunction function, int index, List<String> apiPrefix) {
    TypeView view = input.view(function.type().parameters().get(index));
    return named(view).orElseGet(() -> unnamed(function, index, view, apiPrefix));
  }

  /** The one whose type has a name. */
  private static Optional<CallbackType> named(TypeView view) {
    CType.Function type = view.function().orElseThrow();
    return view.names().stream()
        .findFirst()
        .or(() -> calleeName(view))
        .map(name -> new CallbackType("callback " + name, name, name, Optional.of(name), type));
  }

  private static CallbackType unnamed(
      CFunction function, int index, TypeView view, List<String> apiPrefix) {
    CType.Function type = view.function().orElseThrow();
    String parameter = function.type().parameters().get(index).name();
    boolean prefixed = Words.startsWith(Words.of(function.name()), apiPrefix);
    String plain = prefixed ? Words.behind(function.name(), apiPrefix.size()) : function.name();
    String key = "callback " + function.name() + " " + index;
    return new CallbackType(
        key, plain + role(plain, parameter), view.spelling(), Optional.empty(), type);
  }

  /** What the spec file says that C gets from callbacks of {@code type} that fail. */
  List<Stated<String>> fallbacks(CallbackType type) {
    List<Stated<String>> said = new ArrayList<>();
    keys.forEach(
        (function, found) ->
            found.forEach(
                (index, key) -> {
                  if (key.equals(type.key())) {
                    said(function, index).fallback().ifPresent(said::add);
                  }
                }));
    return said;
  }

  private ParameterEntry said(String function, int index) {
    return input.functions().stream()
        .filter(f -> f.name().equals(function))
        .map(f -> f.type().parameters().get(index).name())
        .map(name -> input.spec().functions().of(function).parameter(name, index + 1))
        .findFirst()
        .orElseThrow();
  }

  private static String role(String function, String parameter) {
    List<String> words = Words.of(function);
    boolean said = words.subList(Math.max(0, words.size() - 1), words.size()).contains(parameter);
    return said ? "" : "_" + (parameter.isEmpty() ? "callback" : parameter);
  }

  private static Optional<String> calleeName(TypeView view) {
    return view.isPointer() ? view.target().names().stream().findFirst() : Optional.empty();
  }

  private void pairUserData() {
    UserData pairs = new UserData(input);
    for (CFunction function : input.functions()) {
      List<Integer> callbacks = List.copyOf(keys.get(function.name()).keySet());
      userData.put(function.name(), pairs.of(function, callbacks));
    }
    Set<String> needed = new HashSet<>();
    while (needed.addAll(typesThatNeedIt())) {
      userData.replaceAll(
          (function, pairing) ->
              keys.get(function).values().stream().anyMatch(needed::contains) ? Map.of() : pairing);
    }
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
