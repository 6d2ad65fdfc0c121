package io.cgen.runtime;

import java.util.Collection;
import java.util.function.IntFunction;

/** The arrays that stand for collections in the methods that take either. For generated code. */
public final class ListArguments {
  private ListArguments() {}

  /**
   * The elements in their order.
   *
   * @throws NullPointerException naming the parameter
   */
  public static <T> T[] toArray(
      Collection<? extends T> elements, IntFunction<T[]> array, String parameter) {
    Required.argument(elements, parameter);
    return elements.toArray(array);
  }

  /** The same, with {@code null} for {@code null}. */
  public static <T> T[] toArrayOrNull(Collection<? extends T> elements, IntFunction<T[]> array) {
    return elements == null ? null : elements.toArray(array);
  }
}
