package org.example;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Random;

/** Gives C tables and buffers of many shapes. */
public final class Use {
  private static final int CALLS = 100_000;

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    tables();
    refusedTables();
    buffers();
    System.out.println(random(new Random(1)));
    large();
    many();
  }

  private static void tables() {
    System.out.println(Api.sumRows(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    System.out.println(Api.sumRows(new double[0][]) + " " + Api.sumRows(new double[3][0]));
    double[][] filled = {{9, 9}, {9, 9}, {9, 9}};
    Api.fillRows(filled, 10);
    System.out.println(Arrays.deepToString(filled));
    float[][] scaled = {{1.5f, Float.NaN}, {Float.NEGATIVE_INFINITY, -0f}};
    Api.scaleFloats(scaled, 2);
    System.out.println(Arrays.deepToString(scaled));
    System.out.println(Api.sumInts(new int[][] {{1}, {2}, {Integer.MAX_VALUE}}));
    double[][] to = {{1, 2}, {3, 4}};
    Api.addTables(to, new double[][] {{10, 20}, {30, 40}});
    System.out.println(Arrays.deepToString(to));
    System.out.println(Api.sumRagged(new double[][] {{1}, {}, {2, 3}}));
    System.out.println(Api.sumCells(new double[][] {{1, 2}, {3, 4}, {5, 6}}));
    double[][] square = {{1, 2}, {3, 4}};
    Api.transpose(square);
    Api.transpose(null);
    System.out.println(Arrays.deepToString(square));
    System.out.println(Api.sumPadded(new double[][] {{1, 2, 3}, {4, 5, 6}}));
  }

  private static void refusedTables() {
    refused(() -> Api.sumRows(new double[][] {{1, 2}, {3}}));
    refused(() -> Api.sumRows(new double[][] {{1, 2}, null}));
    refused(() -> Api.sumRows(null));
    refused(() -> Api.addTables(new double[2][2], new double[3][2]));
    refused(() -> Api.addTables(new double[2][2], new double[2][3]));
    refused(() -> Api.sumPadded(new double[2][2]));
  }

  private static void buffers() {
    DoubleBuffer direct = direct(5);
    direct.put(new double[] {1, 2, 3, 4, 5}).position(1).limit(4);
    System.out.println(Api.inPlace(direct) + " " + direct.position() + " " + direct.limit());
    direct.clear();
    double[] seen = new double[5];
    direct.get(seen);
    System.out.println(Arrays.toString(seen));
    double[] wrapped = {1, 2, 3};
    System.out.println(Api.inPlace(DoubleBuffer.wrap(wrapped, 1, 2)) + Arrays.toString(wrapped));
    System.out.println(Api.bytesIn(ByteBuffer.wrap(new byte[] {1, -1}).asReadOnlyBuffer()));
    System.out.println(Api.bytesIn(null) + " " + Api.bytesIn(ByteBuffer.allocateDirect(0)));
    FloatBuffer negated = FloatBuffer.allocate(2);
    Api.negate(new float[] {1, -2}, negated);
    System.out.println(Arrays.toString(negated.array()));
    refused(() -> Api.negate(new float[3], negated));
    refused(() -> Api.inPlace(direct(2).asReadOnlyBuffer()));
    refused(() -> Api.inPlace(null));
    ByteOrder other =
        ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
            ? ByteOrder.LITTLE_ENDIAN
            : ByteOrder.BIG_ENDIAN;
    refused(() -> Api.inPlace(ByteBuffer.allocateDirect(16).order(other).asDoubleBuffer()));
  }

  private static DoubleBuffer direct(int length) {
    return ByteBuffer.allocateDirect(8 * length).order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }

  /** Whatever the shape and the values are, they come back reversed, bit by bit. */
  private static String random(Random random) {
    for (int i = 0; i < 2_000; i++) {
      double[] values = new double[random.nextInt(70)];
      for (int j = 0; j < values.length; j++) {
        values[j] = Double.longBitsToDouble(random.nextLong() & ~(1L << 51) | 1L << 51);
      }
      double[] reversed = values.clone();
      Api.reverse(reversed);
      for (int j = 0; j < values.length; j++) {
        long expected = Double.doubleToRawLongBits(values[values.length - 1 - j]);
        if (Double.doubleToRawLongBits(reversed[j]) != expected) {
          return "element " + j + " of " + values.length + " differs";
        }
      }
      if (!sumsUp(random)) {
        return "a table differs";
      }
    }
    return "all as they were";
  }

  private static boolean sumsUp(Random random) {
    int[][] rows = new int[random.nextInt(9)][random.nextInt(9)];
    long sum = 0;
    for (int[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt();
        sum += row[j];
      }
    }
    return Api.sumInts(rows) == sum;
  }

  private static void large() {
    double[] values = new double[10_000_000];
    values[0] = 1;
    values[values.length - 1] = 2;
    Api.reverse(values);
    System.out.println(values[0] + " " + values[values.length - 1]);
    double[][] table = new double[100][10_000];
    Api.fillRows(table, 0);
    System.out.println(table[99][9_999]);
  }

  private static void many() {
    double[][] table = {{1, 2}, {3, 4}};
    DoubleBuffer buffer = direct(4);
    double sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += Api.sumRows(table) + Api.sumRagged(table) + Api.sumCells(table) + Api.inPlace(buffer);
    }
    System.out.println(sum / CALLS);
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
