package io.cgen.runtime;

/**
 * A cell that a call fills: the Java side of an out-parameter.
 *
 * @param <T> what it holds
 */
public final class Out<T> {
  private T value;

  /** An empty cell. */
  public Out() {}

  /** What the last call stored, {@code null} before the first. */
  public T get() {
    return value;
  }

  /** Stores a value; generated code does so after the call. */
  public void set(T value) {
    this.value = value;
  }

  /** Names the value. */
  @Override
  public String toString() {
    return "Out[" + value + "]";
  }
}
