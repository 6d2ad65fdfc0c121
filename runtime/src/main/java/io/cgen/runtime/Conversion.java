package io.cgen.runtime;

import java.util.Objects;

/**
 * A converter as generated code calls it: with {@code null} settled, and failures cleaned up.
 *
 * @param <C> what generated code has without the converter
 * @param <J> what it has with it
 */
public final class Conversion<C, J> {
  private final String cName;
  private final Converter<C, J> converter;

  private Conversion(String cName, Converter<C, J> converter) {
    this.cName = cName;
    this.converter = Objects.requireNonNull(converter, "converter");
  }

  /** The conversion of a C type, named for messages. */
  public static <C, J> Conversion<C, J> of(String cName, Converter<C, J> converter) {
    return new Conversion<>(cName, converter);
  }

  /**
   * What C is given for an argument.
   *
   * @throws NullPointerException naming the parameter
   */
  public C toNative(J argument, String parameter) {
    return made(converter.toNative(Required.argument(argument, parameter)));
  }

  /** The same, with {@code null} for {@code null}. */
  public C toNativeOrNull(J argument, String parameter) {
    return argument == null ? null : toNative(argument, parameter);
  }

  /**
   * The Java value of what C gave; {@code null} for {@code null}. A struct that C gave away is
   * freed then.
   */
  public J toJava(C value) {
    if (value == null) {
      return null;
    }
    try {
      return made(converter.toJava(value));
    } finally {
      if (value instanceof NativeStruct struct) {
        struct.closeOwned();
      }
    }
  }

  /** The same for a handle that the call made: it is closed if the converter fails. */
  public static <C extends NativeHandle, J> J toJavaOrClose(Conversion<C, J> conversion, C handle) {
    try {
      return conversion.toJava(handle);
    } catch (Throwable failure) {
      NativeCall.closeAfter(failure, handle);
      throw failure;
    }
  }

  /** The same for a struct that Java owns: it is freed when it was converted, or could not be. */
  public static <C extends NativeStruct, J> J toJavaAndFree(Conversion<C, J> conversion, C struct) {
    try {
      return conversion.toJava(struct);
    } finally {
      if (struct != null) {
        struct.closeOwned();
      }
    }
  }

  private <T> T made(T value) {
    if (value == null) {
      throw new NullPointerException(
          converter.getClass().getName() + " returned null for a value of " + cName);
    }
    return value;
  }

  /** Names the C type. */
  @Override
  public String toString() {
    return "Conversion[" + cName + "]";
  }
}
