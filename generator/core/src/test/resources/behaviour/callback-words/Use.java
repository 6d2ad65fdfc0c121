package org.example;

/** Gives C functions that the header does not show the types of. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.fold(4, (soFar, number) -> soFar * 10 + number));
    System.out.println(Api.each(3, index -> index / 2.0));
    System.out.println(Api.until(number -> number < 5 ? 0 : -1));
    try {
      Api.until(
          number -> {
            throw new IllegalStateException("it would never end");
          });
    } catch (IllegalStateException ended) {
      System.out.println(ended.getMessage());
    }
  }
}
