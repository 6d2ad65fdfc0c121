package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import io.cgen.model.CParameter;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the functional interfaces get from C and give to it.
 *
 * <ol>
 *   <li>Numbers and enums are values; a struct by value is a copy; a handle is borrowed, and null
 *       for NULL; a pointer to handles is an array of such, whose length the user must know; a
 *       pointer to a struct with a class is a view.
 *   <li>{@code const char *} is a text if nothing says that it does not end with NUL: no number
 *       behind it that has no name or is called a length, none before it that is.
 *   <li>A pointer to a function is one that Java can call, see {@link FunctionPointers}.
 *   <li>Any other pointer is an address.
 *   <li>Its texts are in the charset that the spec file gives them or the type; else the parameter
 *       that it is, or the function which takes it. These must agree, because the interface is the
 *       same for all.
 *   <li>C gets 0 or NULL when the Java code fails, unless the spec file says what.
 * </ol>
 */
final class CallbackClasses {
  private static final Set<String> LENGTHS =
      Set.of("n", "len", "length", "size", "count", "num", "bytes", "nbytes", "cb", "l", "sz");

  private final PlanInput input;
  private final Charsets charsets;
  private final CallbackTypes callbacks;
  private final GeneratedTypes types;
  private final Downcalls carriers;
  private final TextIdentity textIdentity;
  private final FunctionPointers functions;
  private final Conversions conversions;

  CallbackClasses(
      PlanInput input,
      CallbackTypes callbacks,
      GeneratedTypes types,
      Downcalls carriers,
      FunctionPointers functions,
      Conversions conversions) {
    this.functions = functions;
    this.conversions = conversions;
    this.input = input;
    this.charsets = new Charsets(input.spec());
    this.callbacks = callbacks;
    this.types = types;
    this.carriers = carriers;
    this.textIdentity = new TextIdentity(input);
  }

  /** The functional interfaces, in the order of the header. */
  List<CallbackPlan> plan() {
    return given().map(this::plan).toList();
  }

  private Stream<CallbackTypes.CallbackType> given() {
    return callbacks.all().stream().filter(type -> callbacks.isGiven(type.key()));
  }

  /** The functional interface of one type. */
  CallbackPlan plan(CallbackTypes.CallbackType type) {
    TypeView result = input.view(type.function().result());
    return new CallbackPlan(
        type.spelling(),
        types.names().of(type.key()),
        types.names().upcall(type.key()),
        parameters(type),
        carriers.seamType(result),
        returned(type, result).map(passing -> conversions.answered(result, passing)),
        fallback(type, result),
        Documentations.of(type.typedef().isPresent() ? type.comment() : "", ""));
  }

  private Number fallback(CallbackTypes.CallbackType type, TypeView result) {
    return callbacks.fallbacks(type).stream()
        .flatMap(said -> fallback(said, result).stream())
        .findFirst()
        .orElse(0L);
  }

  private Optional<Number> fallback(Stated<String> said, TypeView result) {
    return FixedValues.carrier(result, input.index())
        .flatMap(carrier -> FixedValues.parse(said.value(), carrier));
  }

  /** Reports fallback values that no callback can have, and those that contradict each other. */
  void report(Reporter reporter) {
    for (CallbackTypes.CallbackType type : given().toList()) {
      TypeView result = input.view(type.function().result());
      List<Stated<String>> said = callbacks.fallbacks(type);
      reportCharsets(reporter, type);
      for (Stated<String> one : said) {
        if (fallback(one, result).isEmpty()) {
          report(reporter, one, "%s is no value that '%s' returns", type);
        } else if (!fallback(one, result).equals(fallback(said.get(0), result))) {
          report(reporter, one, "%s is not what '%s' is to return elsewhere", type);
        }
      }
    }
  }

  private static void report(
      Reporter reporter, Stated<String> said, String message, CallbackTypes.CallbackType type) {
    String text = message.formatted(said.value(), type.spelling());
    reporter.report(
        new Diagnostic(
            DiagnosticCode.SPEC_CONTRADICTION, text, Optional.of(said.place()), List.of()));
  }

  private void reportCharsets(Reporter reporter, CallbackTypes.CallbackType type) {
    List<CParameter> parameters = type.function().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      TypeView view = input.view(parameters.get(i));
      if (view.isPointer() && isText(parameters, i, view)) {
        reportCharsets(reporter, type, view.target());
      }
    }
  }

  private void reportCharsets(
      Reporter reporter, CallbackTypes.CallbackType type, TypeView characters) {
    Optional<Stated<String>> charset = charset(type);
    Optional<TextEncoding> encoding = charsets.of(characters, charset);
    callbacks.charsets(type).stream()
        .filter(said -> !charsets.of(characters, said).equals(encoding))
        .map(said -> said.or(() -> charset).orElseThrow())
        .findFirst()
        .ifPresent(said -> report(reporter, said, "%s is not the charset of '%s' elsewhere", type));
  }

  /** What the spec file says of its texts. */
  private Optional<Stated<String>> charset(CallbackTypes.CallbackType type) {
    return callbacks.charsets(type).stream().flatMap(Optional::stream).findFirst();
  }

  private Optional<Stated<String>> charset(CallbackTypes.CallbackType type, int index) {
    String name = type.function().parameters().get(index).name();
    return callbacks.said(type).parameter(name, index + 1).charset().or(() -> charset(type));
  }

  private List<CallbackPlan.Parameter> parameters(CallbackTypes.CallbackType type) {
    List<String> names = ParameterNames.of(type.function().parameters());
    OptionalInt userData = callbacks.userData(type);
    List<CallbackPlan.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<Result> content =
          userData.equals(OptionalInt.of(i)) ? Optional.empty() : Optional.of(converted(type, i));
      SeamType carried = carriers.seamType(input.view(type.function().parameters().get(i)));
      parameters.add(new CallbackPlan.Parameter(names.get(i), carried, content));
    }
    return parameters;
  }

  private Result converted(CallbackTypes.CallbackType type, int index) {
    TypeView view = input.view(type.function().parameters().get(index));
    return conversions.calledWith(view, content(type, index));
  }

  private Result content(CallbackTypes.CallbackType type, int index) {
    TypeView view = input.view(type.function().parameters().get(index));
    Optional<String> function = callbacks.key(type.pointed(), index);
    if (function.isPresent()) {
      return functions.received(function, view, List.of()).value();
    }
    if (types.struct(view).isPresent()) {
      return new Result.StructValue(types.struct(view).get());
    }
    if (!view.isPointer()) {
      return types
          .enumeration(view)
          .<Result>map(name -> new Result.EnumValue(name, carriers.carrier(view)))
          .orElseGet(() -> new Result.Scalar(carriers.carrier(view)));
    }
    Optional<HandleType> handle = types.handle(view);
    if (handle.isPresent()) {
      String handleClass = types.names().of(handle.get().key());
      return new Result.Handle(handleClass, false, true, List.of());
    }
    Optional<HandleType> element = types.handle(view.target());
    if (element.isPresent()) {
      return new Result.HandleArray(types.names().of(element.get().key()));
    }
    Optional<String> struct = types.struct(view.target()).filter(name -> !view.isArray());
    if (struct.isPresent()) {
      return new Result.StructView(struct.get(), List.of(), view.target().isConst());
    }
    return charsets
        .of(view.target(), charset(type, index))
        .filter(encoding -> isText(type.function().parameters(), index, view))
        .<Result>map(encoding -> new Result.Text(Optional.empty(), encoding))
        .orElseGet(Result.Untyped::new);
  }

  private boolean isText(List<CParameter> parameters, int index, TypeView view) {
    boolean counted =
        index > 0 && isLength(parameters.get(index - 1), false)
            || index + 1 < parameters.size() && isLength(parameters.get(index + 1), true);
    return !view.target().isVoid()
        && view.target().isConst()
        && !textIdentity.matters(view)
        && !counted;
  }

  private boolean isLength(CParameter parameter, boolean alsoWithoutName) {
    if (input.view(parameter).number().isEmpty()) {
      return false;
    }
    return parameter.name().isEmpty() ? alsoWithoutName : Words.hasAny(parameter.name(), LENGTHS);
  }

  private Optional<Passing> returned(CallbackTypes.CallbackType callback, TypeView type) {
    Optional<String> function = callbacks.resultKey(callback.pointed());
    if (function.isPresent()) {
      String callbackClass = types.names().of(function.get());
      return Optional.of(new Passing.Callback(callbackClass, new Lifetime.Forever(), true));
    }
    if (type.isVoid()) {
      return Optional.empty();
    }
    if (type.isPointer() || type.isFunction()) {
      return Optional.of(new Passing.Untyped());
    }
    if (types.struct(type).isPresent()) {
      return types.struct(type).map(Passing.StructValue::new);
    }
    Carrier carrier = carriers.carrier(type);
    return Optional.of(
        types
            .enumeration(type)
            .<Passing>map(name -> new Passing.EnumValue(name, carrier))
            .orElseGet(() -> new Passing.Scalar(carrier)));
  }
}
