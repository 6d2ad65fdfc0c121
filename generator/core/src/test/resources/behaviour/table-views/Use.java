package org.example;

import io.cgen.behaviour.Collecting;
import io.cgen.runtime.ByteTable;
import io.cgen.runtime.CLongTable;
import io.cgen.runtime.DoubleTable;
import io.cgen.runtime.FloatTable;
import io.cgen.runtime.TableType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Looks at tables that C hands out, and shows C some. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    lent();
    owned();
    copied();
    refused();
    shown();
    members();
    many();
    await();
  }

  private static void lent() {
    DoubleTable cells;
    try (Grid grid = Grid.create(2, 3)) {
      cells = grid.cells();
      cells.set(1, 2, 100);
      System.out.println(cells + " " + cells.get(0, 1) + " " + grid.sum());
      DoubleTable fixed = grid.fixed();
      System.out.println(fixed.get(1, 1) + " " + fixed.isReadOnly() + " " + cells.isReadOnly());
      refused(() -> fixed.set(0, 0, 1));
      refused(() -> cells.get(2, 0));
      refused(() -> Api.scaleView(fixed, 2));
      Api.scaleView(cells, 2);
      System.out.println(Api.sumView(fixed) + " " + grid.sum());
      cells.close();
      System.out.println(cells.get(0, 0));
    }
    refused(() -> cells.get(0, 0));
    refused(() -> Api.sumView(cells));
    CLongTable longs = Api.sharedLongs();
    System.out.println(Arrays.deepToString(longs.toArrays()));
    System.out.println("alive " + Api.blocksAlive());
  }

  private static void owned() {
    DoubleTable view = Api.makeView(2, 2, 5);
    System.out.println(Arrays.deepToString(view.toArrays()) + " alive " + Api.blocksAlive());
    view.close();
    view.close();
    refused(() -> view.get(0, 0));
    FloatTable floats = Api.makeByRows(3, 2);
    System.out.println(floats.get(2, 1) + " alive " + Api.blocksAlive());
    floats.close();
    System.out.println("alive " + Api.blocksAlive());
  }

  private static void copied() {
    System.out.println(Arrays.deepToString(Api.makeTable(2, 3, 0.5)));
    System.out.println(Arrays.deepToString(Api.makeTable(0, 3, 0)));
    System.out.println(Arrays.deepToString(Api.makeTable(2, 0, 0)));
    System.out.println(Arrays.deepToString(Api.makeInts(7)));
    System.out.println(Arrays.deepToString(Api.holed()));
    io.cgen.runtime.Out<double[][]> stored = new io.cgen.runtime.Out<>();
    System.out.println(Api.storeTable(stored) + Arrays.deepToString(stored.get()));
    System.out.println("alive " + Api.blocksAlive());
  }

  private static void refused() {
    refused(Api::badShape);
    refused(() -> Api.noTable(1, 1));
    refused(() -> Api.makeTable(-1, 1, 0));
    System.out.println(Arrays.deepToString(Api.storeOrFail(0)));
    refused(() -> Api.storeOrFail(1));
    try (DoubleTable stored = Api.storeView(0)) {
      System.out.println(stored.get(1, 1) + " alive " + Api.blocksAlive());
    }
    refused(() -> Api.storeView(1));
    System.out.println("alive " + Api.blocksAlive());
    System.out.println("broken " + Api.brokenCanaries());
  }

  private static void shown() {
    DoubleBuffer[] rows = Stream.generate(() -> direct(3)).limit(2).toArray(DoubleBuffer[]::new);
    DoubleTable table = TableType.DOUBLE.ofBuffers(List.of(rows));
    rows[1].put(2, 4);
    System.out.println(Api.sumView(table));
    Api.addViews(table, TableType.DOUBLE.copyOf(new double[][] {{1, 2, 3}, {4, 5, 6}}));
    System.out.println(rows[0].get(0) + " " + rows[1].get(2));
    refused(() -> Api.addViews(table, TableType.DOUBLE.allocate(2, 2)));
    refused(() -> Api.addViews(table, TableType.DOUBLE.allocate(3, 3)));
    refused(() -> Api.sumView(null));
    ByteTable bytes = TableType.BYTE.copyOf(new byte[][] {{1, -1}});
    System.out.println(Api.sumBytes(bytes) + " " + Api.sumBytes(null));
    DoubleTable closed = TableType.DOUBLE.allocate(1, 1);
    closed.close();
    refused(() -> Api.sumView(closed));
  }

  private static DoubleBuffer direct(int length) {
    return ByteBuffer.allocateDirect(8 * length).order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }

  private static void members() {
    Ensemble made = Ensemble.allocate().values(new double[][] {{1, 2}, {3, 4}});
    DoubleTable values = made.values();
    Api.ensembleDouble(made);
    System.out.println(values.get(1, 1) + " " + made.count() + " " + made.fixed());
    made.values(new double[][] {{9, 9}, {9, 9}});
    System.gc();
    System.out.println(values.get(1, 1) + " " + made.values().get(1, 1));
    made.values(null);
    System.out.println(made.values() + " " + made.count());
    DoubleTable inGrid;
    try (Grid grid = Grid.create(1, 2)) {
      Ensemble lent = grid.ensemble();
      inGrid = lent.values();
      inGrid.set(0, 1, 41);
      System.out.println(lent.fixed().get(0, 1) + " " + lent.fixed().isReadOnly());
      refused(() -> lent.values(new double[1][2]));
    }
    refused(() -> inGrid.get(0, 1));
  }

  private static void many() {
    double sum = 0;
    try (Grid grid = Grid.create(2, 2)) {
      for (int i = 0; i < 100_000; i++) {
        sum += Api.makeTable(2, 2, i)[1][1] + grid.cells().get(1, 1) + Api.makeInts(i)[0][0];
        try (DoubleTable view = Api.makeView(1, 1, i)) {
          sum += Api.sumView(view);
        }
      }
    }
    System.out.println(sum);
    for (int i = 0; i < 1_000; i++) {
      Api.makeView(2, 2, i);
    }
    System.out.println(random(new Random(1)));
  }

  /** Whatever the shape and the values are, they come back bit by bit. */
  private static String random(Random random) {
    for (int i = 0; i < 2_000; i++) {
      double[][] rows = new double[random.nextInt(9)][random.nextInt(9)];
      for (double[] row : rows) {
        Arrays.setAll(
            row, j -> Double.longBitsToDouble(random.nextLong() & ~(1L << 51) | 1L << 51));
      }
      DoubleTable table = TableType.DOUBLE.copyOf(rows);
      Api.scaleView(table, 1);
      if (!Arrays.deepEquals(rows, table.toArrays())) {
        return "a table differs";
      }
      double[][] made = Api.makeTable(rows.length, 3, i);
      if (made.length != rows.length
          || rows.length > 0 && made[rows.length - 1][2] != i + 3 * rows.length - 1) {
        return "a copy differs";
      }
    }
    return "all as they were";
  }

  /** What nobody closed is freed with the last view. */
  private static void await() throws InterruptedException {
    Collecting.until(() -> Api.blocksAlive() == 0);
    System.out.println("alive " + Api.blocksAlive() + " broken " + Api.brokenCanaries());
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
