package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Carrier;
import io.cgen.plan.ErrorPlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.List;
import java.util.function.Supplier;

/** Writes how a method asks whether its call failed, and what it does in either case. */
final class CheckEmitter {
  private final MethodPlan method;
  private final GeneratedTypes types;
  private final MethodNames names;
  private final List<Argument> arguments;

  CheckEmitter(
      MethodPlan method, GeneratedTypes types, MethodNames names, List<Argument> arguments) {
    this.method = method;
    this.types = types;
    this.names = names;
    this.arguments = arguments;
  }

  /**
   * What is due before something is made of the result: the checks, with {@code copyBack}, which is
   * due whether or not the call failed, and {@code acceptance}. If any of it fails, what C gave
   * away is taken over nevertheless, and released.
   *
   * @param owned whether C gave something away
   * @param address where it is
   * @param taken the expression that takes it over
   */
  CodeBlock afterCall(
      CodeBlock copyBack,
      CodeBlock acceptance,
      boolean owned,
      CodeBlock address,
      Supplier<CodeBlock> taken) {
    CodeBlock due = CodeBlock.join(List.of(beside(checks(), copyBack), acceptance), "");
    if (!owned || due.isEmpty()) {
      return due;
    }
    String failure = names.local("failure");
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(due)
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement(
            "throw $T.abandoned($Z$N,$W$L,$W() -> $L)",
            RuntimeTypes.NATIVE_CALL,
            failure,
            address,
            taken.get())
        .endControlFlow()
        .build();
  }

  /** The same, and the return of what C stored. */
  CodeBlock andReturn(ReturnedSlot slot, CodeBlock copyBack, CodeBlock acceptance) {
    CodeBlock value = slot.stored(names.scratch());
    CodeBlock address = slot.value().apply(names.scratch());
    return CodeBlock.builder()
        .add(afterCall(copyBack, acceptance, slot.owned(), address, () -> value))
        .addStatement("return $L", slot.returned().convert(value))
        .build();
  }

  /** The address that C returned; 0 if that is none but says that the function failed. */
  CodeBlock unlessFailed() {
    CodeBlock carried = CodeBlock.of("$N", names.result());
    return method
        .error()
        .map(error -> CodeBlock.of("$L.unlessFailed($L)", types.errorRule(error), carried))
        .orElse(carried);
  }

  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (method.downcall().failingLate()) {
      ClassName library = types.holder(method.downcall()).enclosingClassName();
      code.addStatement("$T.LIBRARY.check($S)", library, method.downcall().symbol());
    }
    return code.add(method.error().map(this::check).orElse(CodeBlock.of(""))).build();
  }

  private static CodeBlock beside(CodeBlock check, CodeBlock copyBack) {
    if (check.isEmpty()) {
      return copyBack;
    }
    return copyBack.isEmpty()
        ? check
        : CodeBlock.builder()
            .beginControlFlow("try")
            .add(check)
            .nextControlFlow("finally")
            .add(copyBack)
            .endControlFlow()
            .build();
  }

  private CodeBlock check(ErrorPlan error) {
    CodeBlock subject =
        error.subject().isPresent()
            ? CodeBlock.of(",$W$L", address(error.subject().getAsInt()))
            : CodeBlock.of("");
    return CodeBlock.builder()
        .addStatement(
            "$L.check($L,$W$S$L)",
            types.errorRule(error),
            outcome(),
            method.downcall().symbol(),
            subject)
        .build();
  }

  /** What the function returned, as a number. */
  private CodeBlock outcome() {
    CodeBlock carried = CodeBlock.of("$N", names.result());
    return method.downcall().result() instanceof Carrier carrier
            && carrier != Carrier.BOOL
            && carrier != Carrier.POINTER
        ? ScalarEmitter.fromCarrier(carrier, carried)
        : carried;
  }

  /** The address of a handle: an argument, or what C stored. */
  private CodeBlock address(int parameter) {
    CodeBlock value = arguments.get(parameter).value();
    Passing passing = method.parameters().get(parameter).passing();
    boolean isCell = passing instanceof Passing.OutCell || passing instanceof Passing.Returned;
    return isCell ? CodeBlock.of("$N.pointerAt($L)", names.scratch(), value) : value;
  }
}
