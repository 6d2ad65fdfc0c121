package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.ParameterEntry;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How callbacks, what goes to them, and what {@link Destructors} free are passed.
 *
 * <ol>
 *   <li>A callback is a Java function that lives as {@link CallbackLifetimes} says.
 *   <li>An array of callbacks whose length is known holds as many Java functions.
 *   <li>User data that only goes to it is NULL.
 *   <li>A destructor, and the data that it frees, are addresses; but not data that C reads, as the
 *       spec file says, which also gives the destructor's value: C then copies it.
 * </ol>
 */
final class CallbackPassings {
  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackTypes callbacks;
  private final CallbackLifetimes lifetimes;
  private final Lengths lengths;

  CallbackPassings(
      PlanInput input,
      GeneratedTypes types,
      CallbackTypes callbacks,
      CallbackLifetimes lifetimes,
      Lengths lengths) {
    this.lengths = lengths;
    this.input = input;
    this.types = types;
    this.callbacks = callbacks;
    this.lifetimes = lifetimes;
  }

  /** How the parameter at {@code index} of {@code call} is passed, if it has to do with these. */
  Optional<Answer<Passing>> of(Call call, int index) {
    CFunction function = call.function();
    Optional<String> key = callbacks.key(function, index);
    if (key.isPresent()) {
      return Optional.of(callback(call, index, types.names().of(key.get())));
    }
    Optional<String> each = callbacks.arrayKey(function, index);
    if (each.isPresent()) {
      return Optional.of(array(call, index, types.names().of(each.get())));
    }
    if (callbacks.isUserData(function, index)) {
      return Optional.of(
          new Answer<>(new Passing.UserData(), "always NULL", "it only goes to the callback"));
    }
    if (Destructors.isDestructor(function, index, input.index())) {
      return address("it frees what C was given: only a C function can, or a value of the API");
    }
    return Destructors.keeps(function, index, input.index()) && !isCopiedByC(call, index)
        ? address("C keeps it until it calls the destructor beside it, so a copy will not do")
        : Optional.empty();
  }

  /** The spec file says that C reads it, and what the destructor is that C gets with it. */
  private boolean isCopiedByC(Call call, int index) {
    boolean isRead =
        call.said(index)
            .direction()
            .filter(said -> said.value() == ParameterEntry.Direction.IN)
            .isPresent();
    return isRead
        && IntStream.range(0, call.parameters().size())
            .filter(i -> Destructors.isDestructor(call.function(), i, input.index()))
            .allMatch(i -> call.said(i).value().isPresent());
  }

  private Answer<Passing> callback(Call call, int index, String callbackClass) {
    Answer<Lifetime> lifetime = lifetimes.of(call);
    Optional<String> nullable = call.nullable(index);
    return new Answer<>(
        new Passing.Callback(callbackClass, lifetime.value(), nullable.isPresent()),
        lifetime.decision() + (nullable.isPresent() ? ", or null" : ""),
        lifetime.reason() + nullable.map(reason -> "; " + reason).orElse(""));
  }

  private Answer<Passing> array(Call call, int index, String callbackClass) {
    if (lengths.of(call, index).isEmpty()) {
      String reason = "an array of functions; the spec file can say its 'length'";
      return new Answer<>(new Passing.Untyped(), "address", reason);
    }
    Answer<Lifetime> lifetime = lifetimes.of(call);
    Optional<String> nullable = call.nullable(index);
    boolean sparse = call.said(index).sparse().isPresent();
    Passing array =
        new Passing.CallbackArray(
            callbackClass, lifetime.value(), nullable.isPresent(), sparse, Optional.empty());
    String decision =
        callbackClass
            + "[], each a "
            + lifetime.decision()
            + (sparse ? ", elements or null" : "")
            + (nullable.isPresent() ? ", or null" : "");
    return new Answer<>(
        array, decision, lifetime.reason() + nullable.map(reason -> "; " + reason).orElse(""));
  }

  private static Optional<Answer<Passing>> address(String reason) {
    return Optional.of(new Answer<>(new Passing.Untyped(), "address", reason));
  }
}
