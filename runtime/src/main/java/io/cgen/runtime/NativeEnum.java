package io.cgen.runtime;

/**
 * A value of a C enum, which may be one that the header does not name.
 *
 * <p>Two are equal if they are of the same class and have the same value.
 */
public abstract class NativeEnum {
  private final String name;
  private final long value;

  /**
   * A value; for generated subclasses.
   *
   * @param name as in C, empty if the header has none for it
   */
  protected NativeEnum(String name, long value) {
    this.name = name;
    this.value = value;
  }

  /** The name as in C, empty if the header has none for it. */
  public final String name() {
    return name;
  }

  /** The number as in C. */
  public final long value() {
    return value;
  }

  /** Tells whether the header names this value. */
  public final boolean isKnown() {
    return !name.isEmpty();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof NativeEnum that && that.getClass() == getClass() && that.value == value;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(value);
  }

  /** The name, or the class and the number. */
  @Override
  public String toString() {
    return isKnown() ? name : getClass().getSimpleName() + "(" + value + ")";
  }
}
