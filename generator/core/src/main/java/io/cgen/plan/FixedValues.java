package io.cgen.plan;

import io.cgen.model.TypeIndex;
import io.cgen.spec.Stated;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The numbers that the spec file gives for parameters.
 *
 * <ol>
 *   <li>{@code true} is 1, {@code false} 0; for a pointer 0 is NULL.
 *   <li>A floating parameter takes any number; every other an integer that fits it, signed or
 *       unsigned: {@code -1} and {@code 0xFFFFFFFF} are the same {@code int}.
 *   <li>What is neither a number, an enum nor a pointer takes none.
 * </ol>
 */
final class FixedValues {
  private FixedValues() {}

  /** The value that {@code text} stands for in a parameter of {@code carrier}, if it fits. */
  static Optional<Number> parse(String text, Carrier carrier) {
    try {
      return carrier == Carrier.FLOAT || carrier == Carrier.DOUBLE
          ? Optional.of(floating(text))
          : integer(text).filter(value -> fits(value, carrier)).map(BigInteger::longValue);
    } catch (NumberFormatException noInteger) {
      return Optional.empty();
    }
  }

  /** How a parameter of {@code type} crosses the seam, if it can have a value. */
  static Optional<Carrier> carrier(TypeView type, TypeIndex index) {
    if (type.isPointer() || type.isFunction()) {
      return Optional.of(Carrier.POINTER);
    }
    return type.enumeration()
        .map(enumeration -> TypeView.of(enumeration.underlying(), index))
        .orElse(type)
        .number();
  }

  /** How a parameter is passed of which the spec file says what C always gets. */
  static Optional<Answer<Passing>> of(Call call, int index, PlanInput input) {
    Optional<Stated<String>> said = call.said(index).value();
    Optional<Carrier> carrier = carrier(input.view(call.parameter(index)), input.index());
    boolean receiver = index == 0 && call.place().instance();
    if (said.isEmpty() || carrier.isEmpty() || receiver) {
      return Optional.empty();
    }
    return parse(said.get().value(), carrier.get())
        .map(
            value ->
                new Answer<>(
                    new Passing.Fixed(carrier.get(), value),
                    "always " + said.get().value(),
                    said.get().reason()));
  }

  private static Number floating(String text) {
    return isFlag(text) || isHexadecimal(text)
        ? integer(text).orElseThrow(NumberFormatException::new).doubleValue()
        : Double.valueOf(text);
  }

  private static Optional<BigInteger> integer(String text) {
    if (isFlag(text)) {
      return Optional.of(text.equals("true") ? BigInteger.ONE : BigInteger.ZERO);
    }
    String digits = text.replaceFirst("0[xX]", "");
    return Optional.of(new BigInteger(digits, isHexadecimal(text) ? 16 : 10));
  }

  private static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static boolean isHexadecimal(String text) {
    return text.contains("0x") || text.contains("0X");
  }

  private static boolean fits(BigInteger value, Carrier carrier) {
    int bits = carrier == Carrier.BOOL ? 1 : 8 * Carriers.bytes(carrier, 32, 16);
    boolean negative = value.signum() < 0;
    return negative ? value.bitLength() < bits : value.bitLength() <= bits;
  }
}
