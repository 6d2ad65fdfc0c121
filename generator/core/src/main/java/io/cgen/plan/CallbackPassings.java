package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.Optional;

/**
 * How callbacks, what goes to them, and what {@link Destructors} free are passed.
 *
 * <ol>
 *   <li>A callback is a Java function that lives as {@link CallbackLifetimes} says.
 *   <li>User data that only goes to it is NULL.
 *   <li>A destructor, and the data that it frees, are addresses.
 * </ol>
 */
final class CallbackPassings {
  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackTypes callbacks;
  private final CallbackLifetimes lifetimes;

  CallbackPassings(
      PlanInput input, GeneratedTypes types, CallbackTypes callbacks, CallbackLifetimes lifetimes) {
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
    if (callbacks.isUserData(function, index)) {
      return Optional.of(
          new Answer<>(new Passing.UserData(), "always NULL", "it only goes to the callback"));
    }
    if (Destructors.isDestructor(function, index, input.index())) {
      return address("it frees what C was given: only a C function can, or a value of the API");
    }
    return Destructors.keeps(function, index, input.index())
        ? address("C keeps it until it calls the destructor beside it, so a copy will not do")
        : Optional.empty();
  }

  private Answer<Passing> callback(Call call, int index, String callbackClass) {
    Answer<CallbackLifetime> lifetime = lifetimes.of(call);
    Optional<String> nullable = call.nullable(index);
    return new Answer<>(
        new Passing.Callback(callbackClass, lifetime.value(), nullable.isPresent()),
        lifetime.decision() + (nullable.isPresent() ? ", or null" : ""),
        lifetime.reason() + nullable.map(reason -> "; " + reason).orElse(""));
  }

  private static Optional<Answer<Passing>> address(String reason) {
    return Optional.of(new Answer<>(new Passing.Untyped(), "address", reason));
  }
}
