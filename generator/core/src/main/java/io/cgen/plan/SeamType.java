package io.cgen.plan;

/**
 * How a C type crosses the seam: a number or a pointer as its carrier, a struct by value, or a Java
 * array.
 */
public sealed interface SeamType permits Carrier, StructByValue, ArrayItself {

  /** The Java primitive that carries it as an argument. */
  String parameterType();

  /** The Java primitive that carries it as a result, or {@code void}. */
  String resultType();

  /** Calls the method of {@code visitor} for this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of type. */
  interface Visitor<R> {
    R visitCarrier(Carrier type);

    R visitStruct(StructByValue type);

    R visitArray(ArrayItself type);
  }
}
