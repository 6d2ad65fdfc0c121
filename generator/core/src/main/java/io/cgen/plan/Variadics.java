package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.TypeIndex;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls of variadic functions are safe from Java.
 *
 * <ol>
 *   <li>Those whose arguments the spec file gives: each is a function of its own.
 *   <li>Those of a function that prints: its last parameter is a {@code const char *} called a
 *       format, and its name says that it prints or logs; or the spec file says so. One without a
 *       name is a format if the function's name ends with {@code printf}, unless that writes into
 *       text of the caller's, which may be too short. The runtime compares the arguments with the
 *       format.
 *   <li>No others: C takes for an argument whatever lies where it would be.
 * </ol>
 */
final class Variadics {
  private static final Set<String> FORMAT = Set.of("format", "fmt");
  private static final Set<String> PRINTS =
      Set.of(
          "print", "message", "log", "warn", "warning", "error", "fatal", "debug", "info", "notice",
          "trace");

  private final Spec spec;
  private final TypeIndex index;

  Variadics(Spec spec, TypeIndex index) {
    this.spec = spec;
    this.index = index;
  }

  /** Whether the spec file gives ways to call {@code function}, which stand for it. */
  boolean hasVariants(CFunction function) {
    return function.type().variadic()
        && function.variadicFrom().isEmpty()
        && !said(function).variadic().all().isEmpty();
  }

  /** Why {@code function} cannot be called from Java, if that is because it is variadic. */
  Optional<String> missing(CFunction function) {
    if (passesStruct(function)) {
      return Optional.of("a struct cannot be passed as a variadic argument");
    }
    boolean known =
        !function.type().variadic()
            || function.variadicFrom().isPresent()
            || format(function).isPresent();
    return known
        ? Optional.empty()
        : Optional.of("takes a varying number of arguments, of which nothing says what they are");
  }

  /** What to write so that {@code function} is bound: one way to call it, without arguments. */
  Optional<String> remedy(CFunction function) {
    String name = function.name();
    return Optional.of("say 'functions: {%s: {variadic: {%s_plain: void}}}'".formatted(name, name))
        .filter(entry -> function.variadicFrom().isEmpty());
  }

  private boolean passesStruct(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    return parameters
        .subList(function.variadicFrom().orElse(parameters.size()), parameters.size())
        .stream()
        .anyMatch(parameter -> TypeView.of(parameter.type(), index).recordKey().isPresent());
  }

  /** How the variadic arguments of {@code function} are passed, if it has any. */
  Optional<DowncallPlan.Variadic> of(CFunction function) {
    if (!function.type().variadic()) {
      return Optional.empty();
    }
    int count = function.type().parameters().size();
    return Optional.of(
        function.variadicFrom().isPresent()
            ? new DowncallPlan.Variadic(function.variadicFrom().getAsInt(), false)
            : new DowncallPlan.Variadic(count, true));
  }

  /** Why the last parameter of {@code function} is a format that says what the arguments are. */
  Optional<String> format(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    if (parameters.isEmpty() || function.variadicFrom().isPresent() || hasVariants(function)) {
      return Optional.empty();
    }
    CParameter last = parameters.get(parameters.size() - 1);
    TypeView type = TypeView.of(last.type(), index);
    if (!function.type().variadic() || !type.isPointer() || !isText(type.target())) {
      return Optional.empty();
    }
    Optional<Stated<Boolean>> said = said(function).printf();
    if (said.isPresent()) {
      return said.filter(Stated::value).map(Stated::reason);
    }
    if (last.name().isEmpty()) {
      return Optional.of("its name ends with printf, and its last parameter is constant text")
          .filter(reason -> function.name().endsWith("printf") && !writesText(parameters));
    }
    boolean named = Words.hasAny(last.name(), FORMAT);
    return named && prints(function.name())
        ? Optional.of("its name says that it prints, and its last parameter is a format")
        : Optional.empty();
  }

  private boolean writesText(List<CParameter> parameters) {
    return parameters.stream()
        .map(parameter -> TypeView.of(parameter.type(), index))
        .anyMatch(type -> type.isPointer() && type.target().isChar() && !isText(type.target()));
  }

  private FunctionEntry said(CFunction function) {
    return spec.functions().of(function.name());
  }

  private static boolean isText(TypeView target) {
    return target.isChar() && target.isConst();
  }

  private static boolean prints(String name) {
    return Words.of(name).stream()
        .anyMatch(
            word -> PRINTS.contains(word) || word.endsWith("printf") || word.equals("appendf"));
  }
}
