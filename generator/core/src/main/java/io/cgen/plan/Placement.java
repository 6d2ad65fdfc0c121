package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Which class a function's method belongs to.
 *
 * <ol>
 *   <li>Where the spec file says.
 *   <li>A function that makes a handle and returns it is a static factory of the handle's class,
 *       unless its first parameter is a handle of the same class: a copy is asked of its original.
 *   <li>A function whose first parameter is a handle is a method of that handle.
 *   <li>A function that is given no handle first and hands out one, returned or through a
 *       parameter, is a static method of that handle's class: {@code sqlite3_open}.
 *   <li>Any other is a static method of the API class.
 * </ol>
 */
final class Placement {
  private final PlanInput input;
  private final HandleTypes handles;

  Placement(PlanInput input, HandleTypes handles) {
    this.input = input;
    this.handles = handles;
  }

  /**
   * A place for a method.
   *
   * @param handle the handle type whose class it is; none for the API class
   * @param instance whether the handle is the receiver
   */
  record Place(Optional<HandleType> handle, boolean instance) {}

  /** Where the method of {@code function} belongs, the classes having {@code names}. */
  Answer<Place> of(CFunction function, ClassNames names) {
    return input
        .spec()
        .functions()
        .of(function.name())
        .javaClass()
        .flatMap(said -> said(function, said, names))
        .orElseGet(() -> inferred(function));
  }

  private Optional<Answer<Place>> said(CFunction function, Stated<String> said, ClassNames names) {
    if (said.value().equals(names.api())) {
      Place api = new Place(Optional.empty(), false);
      return Optional.of(new Answer<>(api, "static method of the API class", said.reason()));
    }
    Optional<HandleType> type =
        handles.all().stream()
            .filter(handle -> names.of(handle.key()).equals(said.value()))
            .findFirst();
    boolean instance = type.isPresent() && firstParameter(function).equals(type);
    return type.map(
        handle ->
            new Answer<>(
                new Place(type, instance),
                (instance ? "method of " : "static method of ") + handle.cName(),
                said.reason()));
  }

  private Answer<Place> inferred(CFunction function) {
    Optional<HandleType> first = firstParameter(function);
    Optional<HandleType> result = handles.of(input.result(function));
    if (result.isPresent()
        && !result.equals(first)
        && (makes(function, result.get()) || first.isEmpty())) {
      return factory(result.get(), "it returns one");
    }
    if (first.isPresent()) {
      return new Answer<>(
          new Place(first, true),
          "method of " + first.get().cName(),
          "its first parameter is that handle");
    }
    Optional<HandleType> stored = storedHandle(function);
    if (stored.isPresent()) {
      return factory(stored.get(), "it stores one and takes no handle first");
    }
    return new Answer<>(
        new Place(Optional.empty(), false),
        "static method of the API class",
        "its first parameter is no handle");
  }

  private static Answer<Place> factory(HandleType type, String reason) {
    Place place = new Place(Optional.of(type), false);
    return new Answer<>(place, "static factory of " + type.cName(), reason);
  }

  private static boolean makes(CFunction function, HandleType type) {
    return Verbs.creation(function.name(), type.compactName()).isPresent();
  }

  private Optional<HandleType> firstParameter(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    return parameters.isEmpty() ? Optional.empty() : handles.of(input.view(parameters.get(0)));
  }

  private Optional<HandleType> storedHandle(CFunction function) {
    return function.type().parameters().stream()
        .map(input::view)
        .filter(type -> type.isPointer() && type.target().isPointer())
        .flatMap(type -> handles.of(type.target()).stream())
        .filter(type -> makes(function, type))
        .findFirst();
  }
}
