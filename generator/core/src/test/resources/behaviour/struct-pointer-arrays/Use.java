package org.example;

import io.cgen.runtime.Out;

/** Looks at structs that C hands out behind pointers. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    lent();
    System.out.println("alive " + Api.reportsAlive());
    owned();
    for (int i = 0; i < 100_000; i++) {
      Api.makeReports(2);
    }
    for (int i = 0; Api.reportsAlive() > 0 && i < 600; i++) {
      System.gc();
      Thread.sleep(100);
    }
    System.out.println("alive " + Api.reportsAlive());
  }

  private static void lent() {
    Report kept;
    try (Desk desk = Desk.create(4)) {
      Report[] reports = desk.reports();
      System.out.println(reports.length + " " + reports[1].title() + " " + reports[2]);
      System.out.println(reports[3].values()[3] + " " + reports[0].n());
      reports[0].n();
      kept = desk.archive()[3];
      refused(() -> reports[0].title("another"));
      System.out.println(kept.title());
    }
    refused(kept::title);
    try (Desk empty = Desk.create(0)) {
      System.out.println(empty.reports() + " " + empty.archive());
    }
  }

  private static void owned() {
    Report last = Api.makeReports(5)[4];
    System.gc();
    System.out.println(last.values()[4] + " " + last.title());
    System.out.println(Api.makeReports(0).length);
    Out<Report[]> found = new Out<>();
    System.out.println(Api.findReports(4, found) + " " + found.get()[3].values().length);
    refused(() -> Api.makeReports(-1));
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
