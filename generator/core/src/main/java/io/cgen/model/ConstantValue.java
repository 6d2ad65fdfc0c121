package io.cgen.model;

import java.math.BigInteger;

/** The value of a constant expression, with its C type. */
public sealed interface ConstantValue {
  /** Its type in C; that of a string literal is {@code char *}-like with its element's kind. */
  CType type();

  /** An integer. */
  record IntegerValue(BigInteger value, CType type) implements ConstantValue {}

  /** A floating number; {@code long double} is rounded to {@code double}. */
  record FloatingValue(double value, CType type) implements ConstantValue {}

  /** A string, without the terminating NUL. */
  record StringValue(String value, CType type) implements ConstantValue {}
}
