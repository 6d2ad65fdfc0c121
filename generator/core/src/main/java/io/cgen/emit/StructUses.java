package io.cgen.emit;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.FunctionPointerPlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import io.cgen.plan.Result.StructValue;
import io.cgen.plan.Result.StructView;
import io.cgen.plan.StructPlan;
import io.cgen.plan.VariablePlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How C hands out structs, and so which ways their classes need to make one of an address.
 *
 * @param returned the classes of those that C gives a view of
 * @param constant the same of those that Java may only read
 * @param owned those that C gives away
 * @param copied those that C passes by value when it calls back
 */
record StructUses(
    Set<String> returned, Set<String> constant, Set<String> owned, Set<String> copied) {
  static StructUses of(BindingPlan plan) {
    List<StructView> views = unconverted(handedOut(plan), StructView.class).toList();
    List<StructView> kept = views.stream().filter(view -> view.release().isEmpty()).toList();
    return new StructUses(
        classes(kept.stream().filter(view -> !view.readOnly())),
        classes(kept.stream().filter(StructView::readOnly)),
        classes(views.stream().filter(view -> view.release().isPresent())),
        unconverted(plan.callbacks().stream().flatMap(StructUses::passedBack), StructValue.class)
            .map(StructValue::structClass)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static <R> Stream<R> unconverted(Stream<Result> results, Class<R> kind) {
    return results.map(Result::unconverted).filter(kind::isInstance).map(kind::cast);
  }

  private static Set<String> classes(Stream<StructView> views) {
    return views.map(StructView::structClass).collect(Collectors.toUnmodifiableSet());
  }

  boolean isReturned(StructPlan struct) {
    return returned.contains(struct.javaName());
  }

  boolean isReturnedConst(StructPlan struct) {
    return constant.contains(struct.javaName());
  }

  boolean isOwned(StructPlan struct) {
    return owned.contains(struct.javaName());
  }

  boolean isCopied(StructPlan struct) {
    return copied.contains(struct.javaName());
  }

  private static Stream<Result> handedOut(BindingPlan plan) {
    return Stream.of(
            methods(plan).flatMap(StructUses::results),
            plan.callbacks().stream().flatMap(StructUses::passedBack),
            plan.api().variables().stream().flatMap(StructUses::read))
        .flatMap(results -> results);
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
        method.parameters().stream().map(MethodPlan.Parameter::passing).flatMap(StructUses::stored);
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
