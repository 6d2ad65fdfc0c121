package org.example;

import java.util.Arrays;

/** Calls functions that are critical, with arguments of each kind. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Series series = Series.newSeries();
    series.set(2, 1.5);
    System.out.println(series.get(2) + " " + series.get(3));
    System.out.println(Api.sumBytes(new byte[] {1, -2, 3}) + Api.sumShorts(new short[] {4, 5}));
    System.out.println(Api.sumInts(new int[] {6, 7}) + Api.sumLongs(new long[] {8, 1L << 40}));
    System.out.println(Api.sumFloats(new float[] {9.5f}) + Api.sumNative(new long[] {10, -11}));
    System.out.println(Api.sumDoubles(new double[0]));
    double[] values = {1, 2, 3.5};
    System.out.println(series.scale(values) + " " + Arrays.toString(values) + series.get(0));
    int[] counted = {7, 7, 7};
    Api.countUp(counted);
    System.out.println(Arrays.toString(counted));
    System.out.println(Api.textLength("na\u00EFve") + " " + Api.textLength(""));
    Point point = Point.allocate().x(3).y(4);
    System.out.println(Api.pointNorm(point) + " " + Api.pointSum(point));
    report(() -> Api.sumDoubles(null));
    report(() -> Api.textLength(null));
    report(() -> Api.textLength("a\0b"));
    many(series);
    series.close();
    report(() -> series.get(2));
    report(() -> series.scale(values));
    System.out.println(Arrays.toString(values) + " " + Api.liveSeries());
  }

  /** While the collector moves what C is given. */
  private static void many(Series series) {
    double total = 0;
    for (int i = 0; i < 20_000; i++) {
      double[] values = new double[100];
      values[i % 100] = 1;
      total += Api.sumDoubles(values) + series.scale(values) + values[i % 100];
    }
    System.out.println(total);
  }

  private static void report(Runnable call) {
    try {
      call.run();
      System.out.println("nothing was thrown");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
