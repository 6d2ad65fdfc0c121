package org.example;

import java.util.Arrays;

/** Passes tables of C's long. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    long[][] table = {{1, -2, 3}, {4, 5, 1L << 30}};
    System.out.println(Api.sumLongs(table) + " " + Api.sumLongs(new long[0][]));
    Api.negateLongs(table);
    System.out.println(Arrays.deepToString(table));
    long[][] filled = {{7, 7}, {7, 7}};
    Api.fillLongs(filled);
    System.out.println(Arrays.deepToString(filled));
    System.out.println(Api.sumRagged(new long[][] {{1}, {}, {2, 3}}));
    System.out.println(Api.sumCells(table) + " " + Api.sumCells(null));
    System.out.println(Api.sumWide(filled) + " " + Api.sumSizes(filled));
    System.out.println(Api.longsSum(Longs.allocate().values(filled)));
    refused(() -> Api.sumLongs(new long[][] {{1}, {2, 3}}));
    refused(() -> Api.sumLongs(new long[][] {{1}, null}));
    refused(() -> Api.sumLongs(null));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
