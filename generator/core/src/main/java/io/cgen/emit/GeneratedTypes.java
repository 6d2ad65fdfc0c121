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
import io.cgen.plan.StructPlan;
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
  private final Set<String> simpleNames;
  private final Set<String> namesInBodies;
  private final Map<String, String> upcallClasses;
  private final Map<String, String> downcallClasses;
  private final Map<String, ConversionPlan> conversions;
  private final StructUses structUses;
  private final Set<String> unsignedEnums;

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
            .collect(Collectors.toUnmodifiableSet());
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
    structUses = StructUses.of(plan);
    conversions =
        plan.nativeClass().conversions().stream()
            .collect(Collectors.toUnmodifiableMap(ConversionPlan::constant, c -> c));
    unsignedEnums =
        plan.enums().stream()
            .filter(type -> type.constants().stream().anyMatch(c -> c.value() > Integer.MAX_VALUE))
            .map(EnumPlan::javaName)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The Java type that values of {@code conversion} have. */
  TypeName converted(String conversion) {
    return JavaTypeName.parse(conversions.get(conversion).javaType(), packageName);
  }

  /** What the converter has to do with on the side of C. */
  ConversionPlan.Content content(String conversion) {
    return conversions.get(conversion).content();
  }

  /** Whether values of an enum need all 32 bits without a sign. */
  boolean isUnsigned(String enumClass) {
    return unsignedEnums.contains(enumClass);
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
  Set<String> simpleNames() {
    return simpleNames;
  }

  /** The names that a parameter or local must not have, because it would hide what they mean. */
  Set<String> namesInBodies() {
    return namesInBodies;
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

  /** The rule by which a method sees that its function failed. */
  CodeBlock errorRule(ErrorPlan error) {
    return error.rule().equals(ErrorPlan.NULL)
        ? CodeBlock.of("$T.NULL", RuntimeTypes.ERROR_RULE)
        : CodeBlock.of(
            "$T.$N", generated(nativeClass).nestedClass(ErrorsEmitter.CLASS), error.rule());
  }

  /** How C hands out structs. */
  StructUses structUses() {
    return structUses;
  }
}
