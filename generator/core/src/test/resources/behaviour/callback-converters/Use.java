package org.example;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Calls and is called with values that have better types in Java. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    calledBack();
    byAddress();
    table();
  }

  private static void calledBack() {
    System.out.println(Api.moved(Use::later, Duration.ofDays(3), "+02:00"));
    refused(() -> Api.moved((day, limit, after, zone) -> null, Duration.ZERO, "Z"));
    refused(() -> Api.moved((day, limit, after, zone) -> day, Duration.ZERO, "nowhere"));
    try (Note note = Note.create("a note")) {
      System.out.println(Api.waited((n, zone) -> Duration.ofSeconds(n.text().length()), note));
      refused(() -> Api.waited((n, zone) -> Duration.ofSeconds(-1), note));
    }
  }

  private static LocalDate later(LocalDate day, LocalDate limit, Duration after, ZoneOffset zone) {
    System.out.println(day + " " + limit + " " + after + " " + zone);
    return day.plusDays(after.toDays());
  }

  private static void byAddress() {
    MoveFn next = Api.nextDay();
    LocalDate day = LocalDate.of(2024, 2, 28);
    LocalDate limit = LocalDate.of(2025, 1, 1);
    System.out.println(next.call(day, limit, Duration.ZERO, ZoneOffset.UTC));
    refused(() -> next.call(day, null, Duration.ZERO, ZoneOffset.UTC));
    refused(() -> next.call(day, limit, Duration.ofSeconds(-1), ZoneOffset.UTC));
    refused(() -> next.call(LocalDate.of(2024, 12, 31), limit, Duration.ZERO, ZoneOffset.UTC));
    try (Note note = Note.create("12345")) {
      System.out.println(Api.byLength().call(note, ZoneOffset.UTC));
    }
  }

  private static void table() {
    ClockTable table = Api.clockGet();
    LocalDate first = table.first().call();
    System.out.println(first + " " + table.between().call(first, first.plusDays(9)));
    System.out.println(table.zone().call(Duration.ofSeconds(4)));
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
