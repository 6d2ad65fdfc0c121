package org.example;

import io.cgen.runtime.Out;
import java.util.List;

/** Calls that fail when C has given away something already. */
final class Halfway {
  private static final int CALLS = 1_000;

  private static final VisitFn FAILING =
      number -> {
        throw new IllegalStateException("callback");
      };
  private static final Out<String> TEXT = new Out<>();
  private static final Out<String[]> TEXTS = new Out<>();
  private static final Out<double[]> NUMBERS = new Out<>();
  private static final Out<Box> BOX = new Out<>();
  private static final Out<Pair> PAIR = new Out<>();
  private static final Out<Integer> LABEL = new Out<>();

  private Halfway() {}

  /** A call that fails, and what closes what it stored nevertheless. */
  private record Row(String name, Runnable call, Runnable after) {
    Row(String name, Runnable call) {
      this(name, call, () -> {});
    }
  }

  private static final Runnable CLOSE_BOX = () -> close(BOX);
  private static final Runnable CLOSE_PAIR = () -> close(PAIR);

  private static <T extends AutoCloseable> void close(Out<T> cell) {
    try {
      if (cell.get() != null) {
        cell.get().close();
      }
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
    cell.set(null);
  }

  private static final List<Row> BY_A_CALLBACK =
      List.of(
          new Row("a text", () -> Api.textVisit(1, FAILING)),
          new Row("texts", () -> Api.textsVisit(2, FAILING)),
          new Row("numbers", () -> Api.numbersVisit(2, FAILING)),
          new Row("a handle", () -> Box.createVisit(1, FAILING)),
          new Row("a retained handle", Halfway::leaf),
          new Row("a struct", () -> Api.pairVisit(1, FAILING)),
          new Row("a list of handles", () -> Api.boxesVisit(2, FAILING)),
          new Row("a text in a cell", () -> Api.textStoreVisit(1, TEXT, FAILING)),
          new Row("all in cells", () -> Api.allStoreVisit(TEXT, BOX, NUMBERS, FAILING), CLOSE_BOX),
          new Row("a handle as the result", () -> Api.boxResultVisit(1, FAILING)),
          new Row("a failed one as the result", () -> Api.boxResultVisit(-1, FAILING)));

  private static final List<Row> BY_A_REPORT =
      List.of(
          new Row("a text", () -> Api.textMake(1)),
          new Row("a variadic function's text", () -> Api.textPrint("%d", 1)),
          new Row("texts", () -> Api.textsMake(2)),
          new Row("numbers", () -> Api.numbersMake(2)),
          new Row("a converted text", () -> Api.labelMake(-2)),
          new Row("a converted struct", () -> Api.monthMake(2000, 13)),
          new Row("a handle", () -> Box.create(1)),
          new Row("a converted handle", () -> Note.create("secret")),
          new Row("a list of handles", () -> Api.boxesMake(2)),
          new Row("a struct", () -> Api.pairMake(1)),
          new Row("a struct with parts", () -> Api.chartMake(2)),
          new Row("a callback that a handle keeps", () -> Listener.create(number -> number)),
          new Row("a text in a cell", () -> Api.textStore(1, TEXT)),
          new Row("texts in a cell", () -> Api.textsStore(2, TEXTS)),
          new Row("numbers in a cell", () -> Api.numbersStore(2, NUMBERS)),
          new Row("a handle in a cell", () -> Api.boxStore(2, BOX), CLOSE_BOX),
          new Row("a struct in a cell", () -> Api.pairStore(2, PAIR), CLOSE_PAIR),
          new Row("all in cells", () -> Api.allStore(TEXT, BOX, NUMBERS), CLOSE_BOX));

  private static final List<Row> BY_THE_STATUS =
      List.of(
          new Row("a text in a cell", () -> Api.textTry(-1, TEXT)),
          new Row("texts in a cell", () -> Api.textsTry(-2, TEXTS)),
          new Row("numbers in a cell", () -> Api.numbersTry(-2, NUMBERS)),
          new Row("a struct in a cell", () -> Api.pairTry(-2, PAIR), CLOSE_PAIR),
          new Row("a converted text in a cell", () -> Api.labelTry(-2, LABEL)),
          new Row("all in cells", () -> Api.allTry(-2, TEXT, BOX, NUMBERS), CLOSE_BOX),
          new Row("no numbers in a cell", () -> Api.numbersTry(-10, NUMBERS)),
          new Row("no handle as the result", () -> Api.boxResult(-10)),
          new Row("a text as the result", () -> Api.textResult(-1)),
          new Row("texts as the result", () -> Api.textsResult(-2)),
          new Row("numbers as the result", () -> Api.numbersResult(-2)),
          new Row("a handle as the result", () -> Api.boxResult(-2)),
          new Row("a struct as the result", () -> Api.pairResult(-2)));

  private static final List<Row> BY_A_CONVERTER =
      List.of(
          new Row("a text", () -> Api.labelMake(-2)),
          new Row("a struct", () -> Api.monthMake(2000, 13)),
          new Row("a handle", () -> Note.create("secret")),
          new Row("the first of two cells", () -> Api.labelsStore(-3, LABEL, LABEL)),
          new Row("a text beside a cell", () -> Api.textWithMonth(13, month())),
          new Row("a handle beside a cell", () -> Box.createMonth(13, month())));

  private static Out<java.time.YearMonth> month() {
    Out<java.time.YearMonth> month = new Out<>();
    month.set(java.time.YearMonth.of(2000, 1));
    return month;
  }

  static void run() throws InterruptedException {
    failing("by a callback", BY_A_CALLBACK);
    failing("by a converter", BY_A_CONVERTER);
    failing("by the status", BY_THE_STATUS);
    Api.failFromNowOn(1);
    failing("by a report", BY_A_REPORT);
    Api.failFromNowOn(0);
  }

  private static void failing(String how, List<Row> rows) throws InterruptedException {
    for (Row row : rows) {
      Ledger ledger = new Ledger();
      int before = Ledger.given();
      String failure = "";
      for (int i = 0; i < CALLS; i++) {
        failure = failure(row.call());
        row.after().run();
      }
      int given = Ledger.given() - before;
      String imbalance = ledger.imbalance();
      System.out.println(
          "failed %s, %s: %d given away, %s (%s)"
              .formatted(
                  how, row.name(), given, imbalance.isEmpty() ? "all back" : imbalance, failure));
    }
  }

  private static String failure(Runnable call) {
    try {
      call.run();
      return "did not fail";
    } catch (RuntimeException failure) {
      String more = failure.getSuppressed().length == 0 ? "" : " and more";
      return failure.getMessage() + more;
    }
  }

  private static void leaf() {
    try (Box box = Box.create(1)) {
      box.leafVisit(FAILING);
    }
  }
}
