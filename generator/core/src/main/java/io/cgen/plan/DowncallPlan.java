package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One native function behind the seam.
 *
 * @param holder the simple name of its holder class, unique also where case is ignored
 * @param symbol the name that the library exports
 * @param declaration its declaration in C, on one line
 * @param result what it returns
 * @param parameters what it takes, in order
 * @param callingBack whether Java code may run in it, whose exception it then throws. That is so
 *     for every function of an API with callbacks: what one function registers, another one calls
 * @param critical whether it returns soon and never calls Java back
 * @param failingLate whether what went wrong in it is thrown by its method, which first takes over
 *     what C gave away nevertheless
 * @param errors what becomes of its errors
 * @param variadic how it takes variadic arguments, if it does
 * @param pointed whether it is any function of a type, whose address is the first parameter; the
 *     symbol is then what messages call it
 */
public record DowncallPlan(
    String holder,
    String symbol,
    String declaration,
    SeamType result,
    List<Parameter> parameters,
    boolean callingBack,
    boolean critical,
    boolean failingLate,
    Errors errors,
    Optional<Variadic> variadic,
    boolean pointed) {
  public DowncallPlan {
    parameters = List.copyOf(parameters);
  }

  /** A function that is not variadic, and of whose errors nothing is said. */
  public DowncallPlan(
      String holder,
      String symbol,
      String declaration,
      SeamType result,
      List<Parameter> parameters,
      boolean callingBack) {
    this(
        holder,
        symbol,
        declaration,
        result,
        parameters,
        callingBack,
        false,
        false,
        Errors.AS_REPORTED,
        Optional.empty(),
        false);
  }

  /** The same for any function of this type, whose address it takes first. */
  DowncallPlan asPointed() {
    List<Parameter> all = new ArrayList<>(List.of(new Parameter(pointer(), Carrier.POINTER)));
    all.addAll(parameters);
    return new DowncallPlan(
        holder,
        symbol,
        declaration,
        result,
        all,
        callingBack,
        critical,
        failingLate,
        errors,
        variadic,
        true);
  }

  private String pointer() {
    String name = "function";
    while (parameters.stream().map(Parameter::javaName).anyMatch(name::equals)) {
      name += "_";
    }
    return name;
  }

  /** The same with other parameters. */
  DowncallPlan with(List<Parameter> others) {
    return new DowncallPlan(
        holder,
        symbol,
        declaration,
        result,
        others,
        callingBack,
        critical,
        failingLate,
        errors,
        variadic,
        pointed);
  }

  /** The same, which fails late. */
  DowncallPlan late() {
    return new DowncallPlan(
        holder,
        symbol,
        declaration,
        result,
        parameters,
        callingBack,
        critical,
        true,
        errors,
        variadic,
        pointed);
  }

  /** What becomes of the errors of a function. */
  public enum Errors {
    AS_REPORTED,
    WITH_ERRNO,
    IGNORED
  }

  /**
   * The arguments of a variadic function behind its fixed ones.
   *
   * @param first the first parameter that is one of them
   * @param open whether there are others besides, which each call chooses
   */
  public record Variadic(int first, boolean open) {}

  /** One parameter: a Java name that is unique in the function, and how it crosses. */
  public record Parameter(String javaName, SeamType type) {}
}
