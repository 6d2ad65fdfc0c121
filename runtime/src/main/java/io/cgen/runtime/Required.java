package io.cgen.runtime;

/** What may not be {@code null}: an argument, or an element of one. */
final class Required {
  private Required() {}

  /**
   * That argument.
   *
   * @throws NullPointerException naming the parameter
   */
  static <T> T argument(T argument, String parameter) {
    if (argument == null) {
      throw new NullPointerException(parameter + " is null");
    }
    return argument;
  }

  /**
   * An element of an array.
   *
   * @throws NullPointerException naming the array and the element
   */
  static <T> T element(T[] array, int index, String name) {
    T element = array[index];
    if (element == null) {
      throw new NullPointerException(name + "[" + index + "] is null");
    }
    return element;
  }
}
