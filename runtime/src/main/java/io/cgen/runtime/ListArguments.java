package io.cgen.runtime;

import java.lang.reflect.Array;
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

  /**
   * The same for elements of any type.
   *
   * @param type the class of the elements, or of what their type parameters leave
   */
  public static <T> T[] toArray(
      Collection<? extends T> elements, Class<? super T> type, String parameter) {
    Required.argument(elements, parameter);
    return elements.toArray(none(type));
  }

  /** The same, with {@code null} for {@code null}. */
  public static <T> T[] toArrayOrNull(Collection<? extends T> elements, Class<? super T> type) {
    return elements == null ? null : elements.toArray(none(type));
  }

  @SuppressWarnings("unchecked") // the class may be the raw one of T
  private static <T> T[] none(Class<? super T> type) {
    return (T[]) Array.newInstance(type, 0);
  }

  /** The same, with {@code null} for {@code null}. */
  public static <T> T[] toArrayOrNull(Collection<? extends T> elements, IntFunction<T[]> array) {
    return elements == null ? null : elements.toArray(array);
  }
}
