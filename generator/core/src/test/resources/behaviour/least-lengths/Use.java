package org.example;

/** Gives C arrays, and numbers that may be their lengths. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    double[] three = {1, 2, 3};
    double[] five = {1, 2, 3, 4, 5};
    System.out.println(Api.weighted(three, five, 3) + " " + Api.weighted(three, five, 0));
    refused(() -> Api.weighted(three, five, 4));
    refused(() -> Api.weighted(five, three, 5));
    System.out.println(Api.strided(five, 2, 3) + " " + Api.strided(five, 1, 5));
    refused(() -> Api.strided(five, 2, 4));
    refused(() -> Api.strided(new double[0], 1, 1));
    double[] y = {1, 1, 1};
    System.out.println(Api.products(five, 2, y, 1, 3) + " " + y[2]);
    refused(() -> Api.products(five, 1, y, 2, 3));
    System.out.println(Api.total(new int[] {4, 5}, 2) + " " + Api.total(new int[] {4, 5}, 1));
    refused(() -> Api.total(new int[] {4, 5}, 3));
    System.out.println(Api.letters(new String[] {"ab", "cde"}));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (IllegalArgumentException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
