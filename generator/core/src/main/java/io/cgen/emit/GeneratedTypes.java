package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.ConversionPlan;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.EnumPlan;
import io.cgen.plan.ErrorPlan;
import io.cgen.plan.FunctionPointerPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import io.cgen.plan.Result.StructValue;
import io.cgen.plan.Result.StructView;
import io.cgen.plan.StructPlan;
import io.cgen.plan.VariablePlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that a plan generates, as code can name them. */
final class GeneratedTypes {
  /** What the code in methods calls by its simple name beside the generated classes. */
  private static final Set<String> OTHER_NAMES_IN_BODIES =
      Set.of(
          "TYPE",
          "Byte",
          "Short",
          "Integer",
          RuntimeTypes.CONVERSION.simpleName(),
          RuntimeTypes.ERROR_RULE.simpleName(),
          "Objects",
          RuntimeTypes.HANDLE_ARRAY.simpleName(),
          RuntimeTypes.NATIVE_CALL.simpleName(),
          RuntimeTypes.NATIVE_POINTER.simpleName(),
          RuntimeTypes.NATIVE_STRINGS.simpleName(),
          RuntimeTypes.NATIVE_TEXT.simpleName(),
          RuntimeTypes.SCRATCH.simpleName(),
          RuntimeTypes.VARIADIC_ARGUMENTS.simpleName(),
          RuntimeTypes.STRUCT_ARRAYS.simpleName(),
          RuntimeTypes.UNSIGNED.simpleName());

  private final String packageName;
  private final String nativeClass;
  private final boolean threadsOwn;
  private final List<String> simpleNames;
  private final Set<String> namesInBodies;
  private final Map<String, String> upcallClasses;
  private final Map<String, String> downcallClasses;
  private final Set<String> returnedStructs;
  private final Set<String> constStructs;
  private final Map<String, ConversionPlan> conversions;
  private final Set<String> ownedStructs;
  private final Set<String> copiedStructs;

  private GeneratedTypes(BindingPlan plan) {
    packageName = plan.packageName();
    nativeClass = plan.nativeClass().javaName();
    threadsOwn = plan.handles().stream().anyMatch(HandlePlan::ownThread);
    simpleNames =
        Stream.of(
                Stream.of(plan.api().javaName(), nativeClass),
                plan.handles().stream().map(HandlePlan::javaName),
                plan.structs().stream().map(StructPlan::javaName),
                plan.enums().stream().map(EnumPlan::javaName),
                plan.callbacks().stream().map(CallbackPlan::javaName),
                plan.callbacks().stream().map(CallbackPlan::upcallClass),
                plan.functionPointers().stream().map(FunctionPointerPlan::javaName),
                plan.functionPointers().stream().map(FunctionPointerPlan::downcallClass))
            .flatMap(names -> names)
            .distinct()
            .toList();
    namesInBodies =
        Stream.concat(OTHER_NAMES_IN_BODIES.stream(), simpleNames.stream())
            .collect(Collectors.toUnmodifiableSet());
    upcallClasses =
        plan.callbacks().stream()
            .collect(
                Collectors.toUnmodifiableMap(CallbackPlan::javaName, CallbackPlan::upcallClass));
    downcallClasses =
        plan.functionPointers().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    FunctionPointerPlan::javaName, FunctionPointerPlan::downcallClass));
    List<StructView> views =
        Stream.of(
                methods(plan).flatMap(GeneratedTypes::results),
                plan.callbacks().stream().flatMap(GeneratedTypes::passedBack),
                plan.api().variables().stream().flatMap(GeneratedTypes::read))
            .flatMap(results -> results)
            .map(Result::unconverted)
            .flatMap(result -> result instanceof StructView view ? Stream.of(view) : Stream.of())
            .toList();
    List<StructView> kept = views.stream().filter(view -> view.release().isEmpty()).toList();
    returnedStructs = classes(kept.stream().filter(view -> !view.readOnly()));
    constStructs = classes(kept.stream().filter(StructView::readOnly));
    ownedStructs = classes(views.stream().filter(view -> view.release().isPresent()));
    conversions =
        plan.nativeClass().conversions().stream()
            .collect(Collectors.toUnmodifiableMap(ConversionPlan::constant, c -> c));
    copiedStructs =
        plan.callbacks().stream()
            .flatMap(GeneratedTypes::passedBack)
            .map(Result::unconverted)
            .flatMap(r -> r instanceof StructValue value ? Stream.of(value) : Stream.of())
            .map(StructValue::structClass)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The Java type that values of {@code conversion} have. */
  TypeName converted(String conversion) {
    return JavaTypeName.parse(conversions.get(conversion).javaType(), packageName);
  }

  /** The constant that converts values. */
  CodeBlock conversion(String conversion) {
    return CodeBlock.of(
        "$T.$N", generated(nativeClass).nestedClass(ConversionsEmitter.CLASS), conversion);
  }

  static GeneratedTypes of(BindingPlan plan) {
    return new GeneratedTypes(plan);
  }

  /** Every top-level class's simple name. */
  List<String> simpleNames() {
    return simpleNames;
  }

  /** The names that a parameter or local must not have, because it would hide what they mean. */
  Set<String> namesInBodies() {
    return namesInBodies;
  }

  private static Set<String> classes(Stream<StructView> views) {
    return views.map(StructView::structClass).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether C gives structs of this type away. */
  boolean isOwned(StructPlan struct) {
    return ownedStructs.contains(struct.javaName());
  }

  /** Whether C gives a view of a const struct of this type. */
  boolean isReturnedConst(StructPlan struct) {
    return constStructs.contains(struct.javaName());
  }

  /** Whether C gives a view of a struct of this type. */
  boolean isReturned(StructPlan struct) {
    return returnedStructs.contains(struct.javaName());
  }

  /** A class of the generated package. */
  ClassName generated(String simpleName) {
    return ClassName.get(packageName, simpleName);
  }

  /** A handle class; {@code NativeHandle}, the parent of all, is the runtime's. */
  ClassName handle(String simpleName) {
    boolean universal = simpleName.equals(RuntimeTypes.NATIVE_HANDLE.simpleName());
    return universal ? RuntimeTypes.NATIVE_HANDLE : generated(simpleName);
  }

  /** The class that turns C's calls into those of a functional interface. */
  ClassName upcall(String callbackClass) {
    return generated(upcallClasses.get(callbackClass));
  }

  /** The class that turns calls of a functional interface into those of C functions. */
  ClassName downcall(String callbackClass) {
    return generated(downcallClasses.get(callbackClass));
  }

  /** Whether some handles are released on the threads that made them. */
  boolean hasThreadsOwn() {
    return threadsOwn;
  }

  /** The class behind the seam. */
  ClassName nativeClass() {
    return generated(nativeClass);
  }

  /** A class inside the class behind the seam. */
  ClassName nativeNested(String simpleName) {
    return generated(nativeClass).nestedClass(simpleName);
  }

  /** The class that holds a native function. */
  ClassName holder(DowncallPlan downcall) {
    return generated(nativeClass).nestedClass(downcall.holder());
  }

  /** Whether C passes a struct of this type by value when it calls back. */
  boolean isCopied(StructPlan struct) {
    return copiedStructs.contains(struct.javaName());
  }

  /** The rule by which a method sees that its function failed. */
  CodeBlock errorRule(ErrorPlan error) {
    return error.rule().equals(ErrorPlan.NULL)
        ? CodeBlock.of("$T.NULL", RuntimeTypes.ERROR_RULE)
        : CodeBlock.of(
            "$T.$N", generated(nativeClass).nestedClass(ErrorsEmitter.CLASS), error.rule());
  }

  private static Stream<MethodPlan> methods(BindingPlan plan) {
    return Stream.concat(
        plan.api().methods().stream(),
        Stream.concat(
            plan.handles().stream().flatMap(handle -> handle.methods().stream()),
            plan.functionPointers().stream().map(FunctionPointerPlan::call)));
  }

  /** What C returns, and what it stores in cells. */
  private static Stream<Result> results(MethodPlan method) {
    Stream<Result> stored =
        method.parameters().stream()
            .map(MethodPlan.Parameter::passing)
            .flatMap(GeneratedTypes::stored);
    return Stream.concat(Stream.of(method.result()), stored);
  }

  private static Stream<Result> stored(Passing passing) {
    if (passing instanceof Passing.Returned returned) {
      return Stream.of(returned.content());
    }
    return passing instanceof Passing.OutCell cell ? Stream.of(cell.content()) : Stream.of();
  }

  /** What a global variable is read as. */
  private static Stream<Result> read(VariablePlan variable) {
    return variable.content() instanceof VariablePlan.Content.Value value
        ? Stream.of(value.result())
        : Stream.of();
  }

  /** What C passes when it calls back. */
  private static Stream<Result> passedBack(CallbackPlan callback) {
    return callback.parameters().stream().flatMap(parameter -> parameter.content().stream());
  }
}
