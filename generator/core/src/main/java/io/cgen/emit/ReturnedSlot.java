package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What C stores for a method to return.
 *
 * @param javaName what the plan calls the parameter
 * @param value the expression of what is stored, by the name of the scratch memory
 * @param content what becomes of that, before it is converted
 * @param returned what the method returns
 * @param owned whether the value must be released even if the call failed
 */
record ReturnedSlot(
    String javaName,
    Function<String, CodeBlock> value,
    Received content,
    Received returned,
    boolean owned) {

  /** The slot of {@code method}, if it has one. */
  static Optional<ReturnedSlot> of(
      MethodPlan method, List<Argument> arguments, ResultEmitter results) {
    return IntStream.range(0, method.parameters().size())
        .mapToObj(i -> of(method.parameters().get(i), arguments.get(i), results))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ReturnedSlot> of(
      MethodPlan.Parameter parameter, Argument argument, ResultEmitter results) {
    if (parameter.passing() instanceof Passing.Returned returned) {
      return Optional.of(stored(parameter.javaName(), returned.content(), argument, results));
    }
    return parameter.passing() instanceof Passing.Made made
        ? Optional.of(made(parameter.javaName(), made, results))
        : Optional.empty();
  }

  private static ReturnedSlot stored(
      String javaName, Result stored, Argument argument, ResultEmitter results) {
    Result bare = stored.unconverted();
    Received content = results.emit(bare);
    return new ReturnedSlot(
        javaName,
        scratch ->
            CodeBlock.of("$N.$L($L)", scratch, SlotReaders.of(content.carrier()), argument.value()),
        content,
        returned(stored, content, results),
        bare.isOwned());
  }

  private static Received returned(Result stored, Received content, ResultEmitter results) {
    TypeName type = results.emit(stored).type();
    return new Received(
        content.carrier(),
        type,
        value ->
            stored instanceof Result.Converted converted
                ? results.converted(converted, value)
                : value);
  }

  private static ReturnedSlot made(String javaName, Passing.Made made, ResultEmitter results) {
    Received received = results.made(made);
    return new ReturnedSlot(
        javaName,
        scratch -> results.local(javaName),
        new Received(received.carrier(), received.type(), value -> value),
        received,
        false);
  }

  /** The expression of what C stored, before it is converted. */
  CodeBlock stored(String scratch) {
    return content.convert(value.apply(scratch));
  }
}
