package org.example;

import java.util.Arrays;

/** Tells C how long arrays are, by giving them. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.total(new double[] {1, 2.5, 3}) + " " + Api.total(new double[0]));
    System.out.println(Api.dot(new double[] {1, 2}, new double[] {3, 4}));
    refused(() -> Api.dot(new double[] {1, 2}, new double[] {3, 4, 5}));
    System.out.println(Api.few(new int[255]) + " " + Api.few(new int[0]));
    refused(() -> Api.few(new int[256]));
    refused(() -> Api.total(null));
    double[] counted = {7, 7, 7};
    Api.countUp(counted);
    System.out.println(Arrays.toString(counted));
    long[] doubled = {1, -2, 3_000_000_000L};
    Api.twice(doubled);
    System.out.println(Arrays.toString(doubled));
    System.out.println(Api.trace(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
    refused(() -> Api.trace(new float[5], 2, 3));
    refused(() -> Api.trace(new float[5], -2, 3));
    refused(() -> Api.trace(new float[5], Integer.MAX_VALUE, Integer.MAX_VALUE));
    System.out.println(Api.lengthOf(null) + " " + Api.lengthOf(new byte[3]));
    int[] filled = new int[5];
    int[] size = {5};
    System.out.println(Api.fill(filled, size) + " " + size[0] + Arrays.toString(filled));
    refused(() -> Api.fill(new int[2], new int[] {3}));
    refused(() -> Api.fill(new int[2], new int[0]));
    byte[] digest = new byte[4];
    Api.digest(digest, new byte[] {1, 2, 3, 4, 5});
    System.out.println(Arrays.toString(digest));
    refused(() -> Api.digest(new byte[3], new byte[1]));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("was accepted");
    } catch (IllegalArgumentException | NullPointerException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
