package org.example;

/** Has C call Java. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    int[] sum = {0};
    System.out.println(Api.each(4, number -> sum[0] += number));
    try {
      Api.each(
          3,
          number -> {
            System.out.println("called with " + number);
            throw new IllegalStateException("refused " + number);
          });
    } catch (IllegalStateException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
