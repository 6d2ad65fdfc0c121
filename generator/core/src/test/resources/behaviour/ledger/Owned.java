package org.example;

import io.cgen.runtime.Out;
import java.util.List;
import java.util.function.IntConsumer;

/** Every kind of thing that C gives away or keeps, often. */
final class Owned {
  private static final int CALLS = 100_000;

  private static final Out<String> TEXT = new Out<>();
  private static final Out<String[]> TEXTS = new Out<>();
  private static final Out<double[]> NUMBERS = new Out<>();
  private static final Out<Box> BOX = new Out<>();
  private static final Out<Pair> PAIR = new Out<>();
  private static final Out<Integer> LABEL = new Out<>();

  private Owned() {}

  private record Row(String name, IntConsumer call) {}

  private static final List<Row> RETURNED =
      List.of(
          new Row("a text", i -> same("text " + i, Api.textMake(i))),
          new Row("a text that C keeps", i -> same("kept", Api.textKeep(i))),
          new Row("a text that C lends", i -> same("kept", Api.textLend(i))),
          new Row("no text", i -> same(null, Api.textLend(-1))),
          new Row("a variadic function's text", i -> same(i + "x", Api.textPrint("%dx", i))),
          new Row("texts", i -> same(i % 4, Api.textsMake(i % 4).length)),
          new Row("texts that C keeps", i -> same(2, Api.textsKeep().length)),
          new Row("numbers", i -> same(i % 5, Api.numbersMake(i % 5).length)),
          new Row("numbers that C keeps", i -> same(3, Api.numbersKeep().length)),
          new Row("a converted text", i -> same(i, Api.labelMake(i))),
          new Row("a converted struct", i -> same(4, Api.monthMake(2000, 4).getMonthValue())));

  private static final List<Row> OBJECTS =
      List.of(
          new Row("a handle", Owned::handle),
          new Row("a handle that C keeps", Owned::borrowed),
          new Row("a handle that is retained", Owned::retained),
          new Row("a handle that C takes over", Owned::takenOver),
          new Row("a converted handle", Owned::converted),
          new Row("a list of handles", i -> Api.boxesMake(i % 3).forEach(Box::close)),
          new Row("a struct", Owned::struct),
          new Row("a struct that C keeps", i -> Api.pairLend().close()),
          new Row("a struct with arrays and texts", Owned::parts),
          new Row("a struct with parts of Java", Owned::partsOfJava),
          new Row("a callback that a handle keeps", Owned::listener));

  private static final List<Row> STORED =
      List.of(
          new Row("a text in a cell", i -> Api.textStore(i, TEXT)),
          new Row("no text in a cell", i -> Api.textStore(-1, TEXT)),
          new Row("texts in a cell", i -> Api.textsStore(i % 4, TEXTS)),
          new Row("numbers in a cell", i -> Api.numbersStore(i % 4, NUMBERS)),
          new Row("a handle in a cell", Owned::boxInCell),
          new Row("no handle in a cell", i -> Api.boxStore(-1, BOX)),
          new Row("a struct in a cell", Owned::pairInCell),
          new Row("converted texts in cells", i -> Api.labelsStore(i, LABEL, LABEL)),
          new Row("all in cells", Owned::allInCells),
          new Row("a text as the result", i -> same("text " + i, Api.textResult(i))),
          new Row("texts as the result", i -> same(i % 4, Api.textsResult(i % 4).length)),
          new Row("numbers as the result", i -> same(i % 4, Api.numbersResult(i % 4).length)),
          new Row("a handle as the result", i -> Api.boxResult(i).close()),
          new Row("a struct as the result", i -> Api.pairResult(i).close()));

  static void run() throws InterruptedException {
    List.of(RETURNED, OBJECTS, STORED).forEach(rows -> rows.forEach(Owned::often));
    dropped();
  }

  private static void often(Row row) {
    Ledger ledger = new Ledger();
    int before = Ledger.given();
    for (int i = 0; i < CALLS; i++) {
      row.call().accept(i);
    }
    int given = Ledger.given() - before;
    String imbalance = ledger.imbalance();
    System.out.println(
        row.name()
            + ": "
            + given
            + " given away, "
            + (imbalance.isEmpty() ? "all back" : imbalance));
  }

  private static void same(Object expected, Object found) {
    if (expected == null ? found != null : !expected.equals(found)) {
      throw new AssertionError("expected " + expected + ", got " + found);
    }
  }

  private static void handle(int i) {
    try (Box box = Box.create(i)) {
      same(i, box.number());
    }
  }

  private static void borrowed(int i) {
    try (Box box = Box.create(i);
        Box self = box.self()) {
      same(i, self.number());
    }
  }

  private static void retained(int i) {
    Leaf leaf;
    try (Box box = Box.create(i)) {
      leaf = box.leaf();
    }
    same(i, leaf.number());
    leaf.close();
  }

  private static void takenOver(int i) {
    try (Box around = Box.create(i).around()) {
      same(i + 1, around.number());
    }
  }

  private static void converted(int i) {
    try (Memo memo = Note.create("note " + i)) {
      same("note " + i, memo.note().text());
    }
  }

  private static void struct(int i) {
    try (Pair pair = Api.pairMake(i)) {
      same(i, pair.first());
    }
  }

  private static void parts(int i) {
    try (Chart chart = Api.chartMake(i % 3)) {
      same(i % 3, chart.values().length);
      same(i % 3, chart.names().length);
      same("text " + i % 3, chart.title());
    }
  }

  private static void partsOfJava(int i) {
    Chart chart = Chart.allocate().title("title").values(new double[] {i}).names(new String[] {""});
    same(5.0 + i, Api.chartSum(chart.title("other")));
    chart.close();
  }

  private static void listener(int i) {
    try (Listener listener = Listener.create(number -> number + i)) {
      same(7 + i, listener.call(7));
    }
  }

  private static void boxInCell(int i) {
    Api.boxStore(i, BOX);
    BOX.get().close();
  }

  private static void pairInCell(int i) {
    Api.pairStore(i, PAIR);
    PAIR.get().close();
  }

  private static void allInCells(int i) {
    Api.allStore(TEXT, BOX, NUMBERS);
    BOX.get().close();
  }

  /** What nobody closed, the collector finds. */
  private static void dropped() throws InterruptedException {
    Ledger ledger = new Ledger();
    for (int i = 0; i < 1000; i++) {
      Box.create(i).leaf();
      Api.boxesMake(2);
      Api.pairMake(i);
      Api.chartMake(i % 3);
      Api.pairStore(i, PAIR);
      Note.create("dropped");
      Listener.create(number -> number);
    }
    PAIR.set(null);
    System.out.println("dropped: " + ledger.imbalanceAtLast());
  }
}
