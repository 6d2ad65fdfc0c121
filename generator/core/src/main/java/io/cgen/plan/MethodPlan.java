package io.cgen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One public method and the C function that it calls. It is static unless a parameter is the {@link
 * Passing.Receiver}.
 *
 * @param javaName its name in Java
 * @param parameters all parameters of the C function in order, the receiver among them
 * @param result what it returns, unless that is what C stored in a {@link Passing.Returned}
 * @param error how it sees that the function failed
 * @param downcall the function behind the seam
 * @param documentation what the header says
 * @param defaults what second methods pass for parameters that they do not have: one method lacks
 *     the last of them, the next one the last two, and so on
 * @param format the parameter that is a format of {@code printf}, if there is one: the method then
 *     takes what it asks for as further arguments
 */
public record MethodPlan(
    String javaName,
    List<Parameter> parameters,
    Result result,
    Optional<ErrorPlan> error,
    DowncallPlan downcall,
    Documentation documentation,
    List<Default> defaults,
    Optional<Format> format) {
  public MethodPlan {
    parameters = List.copyOf(parameters);
    defaults = List.copyOf(defaults);
  }

  /** A method that has all parameters, and sees no errors. */
  public MethodPlan(
      String javaName,
      List<Parameter> parameters,
      Result result,
      DowncallPlan downcall,
      Documentation documentation) {
    this(
        javaName,
        parameters,
        result,
        Optional.empty(),
        downcall,
        documentation,
        List.of(),
        Optional.empty());
  }

  /** The same as a method of the function itself, whose address the downcall takes first. */
  MethodPlan pointed() {
    List<Parameter> all = new ArrayList<>();
    all.add(new Parameter(downcall.parameters().get(0).javaName(), new Passing.Receiver()));
    all.addAll(parameters);
    return new MethodPlan(
        javaName,
        all,
        result,
        error.map(ErrorPlan::pointed),
        downcall,
        documentation,
        List.of(),
        format);
  }

  /**
   * What says which further arguments there are.
   *
   * @param parameter its index among the parameters
   * @param encoding how C writes it and the texts among the arguments
   */
  public record Format(int parameter, TextEncoding encoding) {}

  /**
   * The value of a parameter that a caller may leave out.
   *
   * @param parameter its index among the parameters of the C function
   * @param value a {@code Long} or a {@code Double}; 0 is null for what is an object in Java
   */
  public record Default(int parameter, Number value) {}

  /** One parameter: its Java name, unique in the method, and how it is passed. */
  public record Parameter(String javaName, Passing passing) {
    /** Whether the Java method returns what C stores there. */
    public boolean isReturned() {
      return passing instanceof Passing.Returned || passing instanceof Passing.Made;
    }

    /** Whether it is an array in Java for which a collection could stand. */
    public boolean isArrayOfObjects() {
      return passing instanceof Passing.TextArray
          || passing instanceof Passing.HandleArray
          || passing instanceof Passing.CallbackArray
          || passing instanceof Passing.ConvertedArray array && array.flow() == Flow.IN;
    }

    /** Whether it is an array in Java that may be null. */
    public boolean isNullableArray() {
      return passing.unconverted() instanceof Passing.Sized array && array.nullable();
    }

    /** Whether the Java method has it too. */
    public boolean isShown() {
      return !(passing instanceof Passing.Receiver
          || passing instanceof Passing.UserData
          || passing instanceof Passing.Length
          || passing instanceof Passing.TextLength
          || isReturned()
          || passing instanceof Passing.StoredLength
          || passing instanceof Passing.ErrorText
          || passing instanceof Passing.Columns
          || passing instanceof Passing.RowLengths
          || passing instanceof Passing.Fixed);
    }
  }

  /**
   * Whether a second method takes collections in place of arrays of objects. That is so if one of
   * them is never null: a call that passes {@code null} for all could mean either method.
   */
  public boolean takesCollections() {
    return format.isEmpty()
        && parameters.stream()
            .filter(Parameter::isArrayOfObjects)
            .anyMatch(parameter -> !parameter.isNullableArray());
  }

  /** Whether the Java method returns nothing. */
  public boolean returnsNothing() {
    return result instanceof Result.Nothing && parameters.stream().noneMatch(Parameter::isReturned);
  }

  /** Whether it is a static method. */
  public boolean isStatic() {
    return parameters.stream().noneMatch(p -> p.passing() instanceof Passing.Receiver);
  }
}
