package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The place in which C stores what a method returns.
 *
 * @param javaName what the plan calls the parameter
 * @param address the expression of its address
 * @param content what becomes of the value that is read there
 * @param owned whether the value must be released even if the call failed
 * @param closed whether that is done by closing it
 */
record ReturnedSlot(
    String javaName, CodeBlock address, Received content, boolean owned, boolean closed) {

  /** The slot of {@code method}, if it has one. */
  static Optional<ReturnedSlot> of(
      MethodPlan method, List<Argument> arguments, ResultEmitter results) {
    return IntStream.range(0, method.parameters().size())
        .filter(i -> method.parameters().get(i).passing() instanceof Passing.Returned)
        .mapToObj(i -> of(method.parameters().get(i), arguments.get(i), results))
        .findFirst();
  }

  private static ReturnedSlot of(
      MethodPlan.Parameter parameter, Argument argument, ResultEmitter results) {
    Result content = ((Passing.Returned) parameter.passing()).content();
    boolean closed = content instanceof Result.Handle handle && handle.owned();
    boolean freed = content instanceof Result.Text text && text.release().isPresent();
    return new ReturnedSlot(
        parameter.javaName(), argument.value(), results.emit(content), closed || freed, closed);
  }

  /** The expression of the value as it is stored, in {@code scratch}. */
  CodeBlock stored(String scratch) {
    return CodeBlock.of("$N.$L($L)", scratch, SlotReaders.of(content.carrier()), address);
  }
}
