package org.example;

import io.cgen.behaviour.Collecting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Gives C arrays of which the third element is bad, and gets such. */
public final class Use {
  private static final int CALLS = 30_000;
  private static final long MUCH = 300L << 20;

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws Exception {
    Thing[] things = new Thing[5];
    for (int i = 0; i < 5; i++) {
      things[i] = Thing.create(i);
    }
    things[2].close();
    refusals(things);
    System.out.println("calls " + Api.calls());
    results();
    long before = resident();
    for (int i = 0; i < CALLS; i++) {
      repeat(things);
    }
    System.gc();
    System.out.println(resident() - before < MUCH ? "steady" : "grew");
    System.out.println("calls " + Api.calls());
    for (Thing thing : things) {
      thing.close();
    }
    Collecting.until(() -> Api.thingsAlive() == 0 && Api.blocksAlive() == 0);
    System.out.println("alive " + Api.thingsAlive() + " " + Api.blocksAlive());
  }

  private static final String LONG = "x".repeat(2_000);

  private static String[] texts(String bad) {
    return new String[] {LONG, LONG, bad, LONG, LONG};
  }

  private static Label[] labels(boolean bad) {
    Label[] labels = Label.allocateArray(5);
    for (Label label : labels) {
      label.size(1).text("box");
    }
    labels[2] = bad ? null : labels[2];
    return labels;
  }

  private static double[][] rows(double[] third) {
    return new double[][] {
      new double[100], new double[100], third, new double[100], new double[100]
    };
  }

  private static void refusals(Thing[] things) {
    refused(() -> Api.useTexts(texts(null)));
    refused(() -> Api.useTexts(texts("a\0b")));
    refused(() -> Api.useTexts(Arrays.asList(texts(null))));
    refused(() -> Api.useThings(things, "why"));
    refused(() -> Api.useThings(new Thing[] {things[0], things[1], null}, "why"));
    refused(() -> Api.useThings(new Thing[] {things[0], things[1]}, "a\0b"));
    refused(() -> Api.useLabels(labels(true)));
    refused(() -> Api.usePointers(labels(true)));
    refused(() -> Api.useRows(rows(new double[99])));
    refused(() -> Api.useRows(rows(null)));
    refused(() -> all(things, texts("y"), rows(new double[100])));
    refused(() -> all(open(things), texts("a\0b"), rows(new double[100])));
    refused(() -> all(open(things), texts("y"), rows(new double[1])));
    Shelf shelf = Shelf.allocate().labels(labels(false)).boxes(labels(false)).owner(things[3]);
    refused(() -> shelf.labels(labels(true)));
    refused(() -> shelf.boxes(labels(true)));
    refused(() -> shelf.owner(things[2]));
    System.out.println(Api.useShelf(shelf) + " " + shelf.nBoxes());
    Cells cells = Cells.allocate().values(new double[][] {{1, 2}, {3, 4}});
    refused(() -> cells.values(rows(new double[2])));
    System.out.println(Api.useCells(cells) + " " + cells.rows());
  }

  private static Thing[] open(Thing[] things) {
    return new Thing[] {things[0], things[1], things[0], things[3], things[4]};
  }

  private static int all(Thing[] things, String[] texts, double[][] rows) {
    return Api.useAll(things, texts, rows, n -> {});
  }

  private static void results() {
    List<Thing> made = Api.makeThings(5, 2);
    System.out.println(made.size() + " " + made.get(2) + " " + made.get(4).id());
    made.stream().filter(thing -> thing != null).forEach(Thing::close);
    System.out.println(Arrays.toString(Api.sharedTexts()));
    double[][] rows = Api.makeRows();
    System.out.println(rows.length + " " + rows[2] + " " + rows[4].length);
    System.out.println("alive " + Api.thingsAlive() + " " + Api.blocksAlive());
  }

  private static void repeat(Thing[] things) {
    quietly(() -> Api.useTexts(texts(null)));
    quietly(() -> Api.useThings(things, "why"));
    quietly(() -> Api.useRows(rows(new double[99])));
    quietly(() -> all(open(things), texts("a\0b"), rows(new double[100])));
    quietly(() -> all(open(things), texts("y"), rows(new double[1])));
    quietly(() -> Api.useLabels(labels(true)));
    quietly(() -> Shelf.allocate().owner(things[3]).boxes(labels(true)));
    quietly(() -> Cells.allocate().values(rows(new double[2])));
    Api.makeThings(3, 1).stream().filter(thing -> thing != null).forEach(Thing::close);
    Api.makeRows();
  }

  /** The bytes of this process that are in memory; 0 where nobody says. */
  private static long resident() throws IOException {
    Path statm = Path.of("/proc/self/statm");
    return Files.exists(statm) ? 4096 * Long.parseLong(Files.readString(statm).split(" ")[1]) : 0;
  }

  private static void quietly(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      return;
    }
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
