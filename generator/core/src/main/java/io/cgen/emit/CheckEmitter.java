package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.Carrier;
import io.cgen.plan.ErrorPlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.List;

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

  /** The check, with {@code copyBack}, which is due whether or not the call failed. */
  CodeBlock beside(CodeBlock copyBack) {
    return method.error().map(error -> beside(check(error), copyBack)).orElse(copyBack);
  }

  /**
   * The same, and the return of what C stored. What Java owns is taken over before the check, so
   * that it is released if the call failed; anything else is only read when it did not.
   */
  CodeBlock andReturn(ReturnedSlot slot, CodeBlock copyBack, CodeBlock acceptance) {
    CodeBlock value = slot.stored(names.scratch());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!slot.owned() || method.error().isEmpty()) {
      return code.add(beside(copyBack))
          .add(acceptance)
          .addStatement("return $L", slot.returned().convert(value))
          .build();
    }
    String local = names.parameter(slot.javaName());
    code.addStatement("$T $N =$W$L", slot.content().type(), local, value);
    CodeBlock check =
        slot.closed()
            ? method.error().map(error -> checkOrClose(error, local)).orElseThrow()
            : method.error().map(this::check).orElseThrow();
    return code.add(beside(check, copyBack))
        .add(acceptance)
        .addStatement("return $L", slot.returned().convert(CodeBlock.of("$N", local)))
        .build();
  }

  private static CodeBlock beside(CodeBlock check, CodeBlock copyBack) {
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

  private CodeBlock checkOrClose(ErrorPlan error, String stored) {
    CodeBlock subject =
        error.subject().isPresent() ? address(error.subject().getAsInt()) : CodeBlock.of("0");
    return CodeBlock.builder()
        .addStatement(
            "$L.checkOrClose($L,$W$S,$W$L,$W$N)",
            types.errorRule(error),
            outcome(),
            method.downcall().symbol(),
            subject,
            stored)
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
