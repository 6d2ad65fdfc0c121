package io.cgen.runtime;

import java.util.List;

/**
 * The values of one C enum that its header names, in their order.
 *
 * @param <T> the class of the values
 */
public final class EnumType<T extends NativeEnum> {
  private final Factory<T> factory;
  private final List<T> values;

  private EnumType(Factory<T> factory, List<T> values) {
    this.factory = factory;
    this.values = values;
  }

  /**
   * Makes a value that the header does not name.
   *
   * @param <T> the class of the values
   */
  @FunctionalInterface
  public interface Factory<T extends NativeEnum> {
    /** A value; {@code name} is empty. */
    T create(String name, long value);
  }

  /** An enum with these constants. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, not kept
  public static <T extends NativeEnum> EnumType<T> of(Factory<T> factory, T... constants) {
    return new EnumType<>(factory, List.of(constants));
  }

  /** The first constant with a value, else a value without a name. */
  public T of(long value) {
    for (T constant : values) {
      if (constant.value() == value) {
        return constant;
      }
    }
    return factory.create("", value);
  }

  /** The value with the bits of all of {@code flags}. */
  @SafeVarargs
  public final T combined(T... flags) {
    long bits = 0;
    for (T flag : flags) {
      bits |= flag.value();
    }
    return of(bits);
  }

  /** The constants in the header's order. */
  public List<T> values() {
    return values;
  }
}
