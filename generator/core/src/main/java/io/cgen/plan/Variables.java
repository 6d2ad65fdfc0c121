package io.cgen.plan;

import io.cgen.model.CVariable;
import io.cgen.model.CountExpression;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The global variables.
 *
 * <ol>
 *   <li>A number or an enum is read, and set unless it is const; so is an array of numbers, as a
 *       whole, if the header says how long it is.
 *   <li>A pointer to a handle's type is a borrowed handle, one to a struct with a class a view,
 *       {@code char *} a text, one to a function a function that Java calls; C owns what they point
 *       to, so they are only read. Any other pointer is an address, which can be set unless it is
 *       const.
 *   <li>An array of {@code char} is a text, which is only set if the header says how much fits. A
 *       struct with a class is a view.
 *   <li>An array of structs with a class, or of pointers to such, is one of views; one of handles a
 *       list of borrowed ones, one of {@code char *} an array of texts. They are only read. The
 *       header has to say how long it is.
 *   <li>Anything else is an address: that of the variable.
 *   <li>A variable that each thread has its own of is skipped: its address differs.
 * </ol>
 */
final class Variables {
  private static final Set<String> THREADS_OWN =
      Set.of("_Thread_local", "__thread", "thread_local");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Downcalls carriers;
  private final CallbackTypes callbacks;
  private final FunctionPointers functions;
  private final Charsets charsets;
  private final List<String> prefix;
  private final UniqueNames methods;
  private final UniqueNames holders;
  private final List<VariablePlan> plans = new ArrayList<>();
  private final List<SkippedPlan> skipped = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private Variables(
      PlanInput input,
      GeneratedTypes types,
      Downcalls carriers,
      Methods methods,
      CallbackTypes callbacks,
      FunctionPointers functions,
      List<String> prefix) {
    this.callbacks = callbacks;
    this.functions = functions;
    this.input = input;
    this.charsets = new Charsets(input.spec());
    this.types = types;
    this.carriers = carriers;
    this.prefix = prefix;
    List<String> taken = methods.ofApiClass().stream().map(MethodPlan::javaName).toList();
    this.methods =
        UniqueNames.withCase(name -> ReservedNames.isMethod(name) || taken.contains(name));
    Set<String> downcalls = carriers.holders();
    this.holders =
        UniqueNames.ignoringCase(
            name -> carriers.isUsed(name) || downcalls.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** Decides for all variables in reach. */
  static Variables of(
      PlanInput input,
      GeneratedTypes types,
      Downcalls carriers,
      Methods methods,
      CallbackTypes callbacks,
      FunctionPointers functions,
      List<String> prefix) {
    Variables result = new Variables(input, types, carriers, methods, callbacks, functions, prefix);
    input.variables().forEach(result::plan);
    return result;
  }

  /** Those that Java gets. */
  List<VariablePlan> plans() {
    return List.copyOf(plans);
  }

  /** Those that it does not get. */
  List<SkippedPlan> skipped() {
    return List.copyOf(skipped);
  }

  /** What was decided about them. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private void plan(CVariable variable) {
    if (THREADS_OWN.stream().anyMatch(word -> Sentences.names(variable.declaration(), word))) {
      String reason = "each thread has its own, at another address";
      skipped.add(new SkippedPlan(variable.name(), "variable", reason, variable.position()));
      return;
    }
    TypeView type = input.view(variable.type());
    Answer<VariablePlan.Content> content =
        type.function().isPresent() && type.isPointer() ? function(variable, type) : content(type);
    boolean settable = !isConst(type) && canBeSet(content.value());
    decisions.add(
        new Decision(
            variable.name(),
            content.decision() + (settable ? "" : ", only read"),
            content.reason()));
    plans.add(
        new VariablePlan(
            variable.name(),
            methods.take(List.of(javaName(variable.name()))),
            holders.take(List.of(variable.name(), variable.name() + "_variable")),
            variable.symbol(),
            variable.declaration(),
            content.value(),
            settable,
            Documentations.of(variable.comment(), variable.declaration())));
  }

  private String javaName(String name) {
    Optional<String> changed = input.spec().names().change(name).map(Stated::value);
    List<String> words = Words.of(changed.orElse(name));
    boolean prefixed = changed.isEmpty() && Words.startsWith(words, prefix);
    List<String> rest = prefixed ? words.subList(prefix.size(), words.size()) : words;
    String plain = Words.methodName(rest);
    return Character.isJavaIdentifierStart(plain.charAt(0)) ? plain : Words.methodName(words);
  }

  private static boolean isConst(TypeView type) {
    TypeView current = type;
    while (current.isArray() && !current.isConst()) {
      current = current.target();
    }
    return current.isConst();
  }

  private static boolean canBeSet(VariablePlan.Content content) {
    if (content instanceof VariablePlan.Content.Value value) {
      return value.result() instanceof Result.Scalar
          || value.result() instanceof Result.EnumValue
          || value.result() instanceof Result.FunctionPointer
          || value.result() instanceof Result.Untyped;
    }
    return content instanceof VariablePlan.Content.Numbers
        || content instanceof VariablePlan.Content.Characters text && text.length() > 0;
  }

  private Answer<VariablePlan.Content> content(TypeView type) {
    if (type.isArray()) {
      return array(type);
    }
    if (type.isPointer()) {
      return pointer(type);
    }
    Optional<String> struct = types.struct(type);
    if (struct.isPresent()) {
      return answer(
          new VariablePlan.Content.Struct(struct.get(), isConst(type)), "view of a struct");
    }
    boolean isNumber = type.number().isPresent() || type.enumeration().isPresent();
    return isNumber ? number(type) : place("it is %s".formatted(type.spelling()));
  }

  private Answer<VariablePlan.Content> function(CVariable variable, TypeView type) {
    Answer<Result> function = functions.received(callbacks.key(variable), type, List.of());
    return new Answer<>(
        new VariablePlan.Content.Value(function.value(), Carrier.POINTER),
        function.decision(),
        function.reason());
  }

  private Answer<VariablePlan.Content> number(TypeView type) {
    Carrier carrier = carriers.carrier(type);
    Result result =
        types
            .enumeration(type)
            .<Result>map(name -> new Result.EnumValue(name, carrier))
            .orElseGet(() -> new Result.Scalar(carrier));
    return answer(new VariablePlan.Content.Value(result, carrier), "a value");
  }

  private Answer<VariablePlan.Content> pointer(TypeView type) {
    Optional<HandleType> handle = types.handle(type);
    if (handle.isPresent()) {
      String handleClass = types.names().of(handle.get().key());
      return pointer(
          new Result.Handle(handleClass, false, true, List.of()), "borrowed handle, or null");
    }
    Optional<String> struct = types.struct(type.target());
    if (struct.isPresent()) {
      return pointer(
          new Result.StructView(struct.get(), List.of(), type.target().isConst()),
          "view of a struct, or null");
    }
    return charsets
        .of(type.target(), Optional.empty())
        .map(encoding -> new Result.Text(Optional.empty(), encoding))
        .map(text -> pointer(text, "text, copied and not freed"))
        .orElseGet(() -> pointer(new Result.Untyped(), "address"));
  }

  private static Answer<VariablePlan.Content> pointer(Result result, String decision) {
    return answer(new VariablePlan.Content.Value(result, Carrier.POINTER), decision);
  }

  private Answer<VariablePlan.Content> array(TypeView type) {
    long length = 1;
    TypeView element = type;
    while (element.isArray()) {
      length *= element.length().orElse(0);
      element = element.target();
    }
    Optional<TextEncoding> encoding = charsets.of(element, Optional.empty());
    if (encoding.isPresent() && !type.target().isArray()) {
      Carrier character = element.number().orElse(Carrier.CHAR);
      return answer(
          new VariablePlan.Content.Characters(length, character, encoding.get()),
          "text in an array");
    }
    Optional<Carrier> carrier = element.number().filter(c -> Carriers.element(c).isPresent());
    if (carrier.isPresent() && length > 0 && length <= Integer.MAX_VALUE) {
      return answer(new VariablePlan.Content.Numbers(carrier.get(), length), "array of " + length);
    }
    if (length == 0) {
      return place("the header does not say how long the array is");
    }
    Optional<CountExpression> count = Optional.of(new CountExpression.Number(length));
    String reason = "it is an array of %s".formatted(element.spelling());
    return elements(element)
        .map(of -> new Result.Array(of, count, Optional.empty(), true))
        .map(all -> answer(new VariablePlan.Content.Several(all), "array of " + count.get()))
        .orElseGet(() -> place(reason));
  }

  private Optional<Elements> elements(TypeView element) {
    Optional<HandleType> handle = types.handle(element);
    if (handle.isPresent()) {
      String handleClass = types.names().of(handle.get().key());
      return Optional.of(new Elements.Handles(handleClass, false, List.of()));
    }
    boolean pointers = element.isPointer();
    TypeView target = pointers ? element.target() : element;
    Optional<Elements> structs =
        types
            .struct(target)
            .map(name -> new Elements.Structs(name, List.of(), target.isConst(), pointers));
    return structs.or(
        () -> charsets.of(target, Optional.empty()).filter(e -> pointers).map(Elements.Texts::new));
  }

  private static Answer<VariablePlan.Content> place(String reason) {
    return new Answer<>(new VariablePlan.Content.Place(), "address of the variable", reason);
  }

  private static Answer<VariablePlan.Content> answer(
      VariablePlan.Content content, String decision) {
    return new Answer<>(content, decision, "its type");
  }
}
