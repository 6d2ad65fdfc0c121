package org.example;

import io.cgen.runtime.Out;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Has values converted on all their ways. */
public final class Use {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 30);

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.dayAfter(MAY) + " " + Api.daysBetween(MAY, MAY.plusMonths(1)));
    Out<LocalDate> day = new Out<>();
    day.set(MAY);
    Api.dayAdvance(day, 3);
    System.out.println(day);
    Api.dayLast(2024, 2, day);
    System.out.println(day);
    agenda();
    Instant time = Api.timeOf(MAY, ZoneOffset.ofHours(1));
    System.out.println(
        time + " " + Api.zoneOf(time) + " " + Api.zoneOf(Instant.EPOCH.minusSeconds(9)));
    System.out.println(time.getEpochSecond() - Api.timeOf(MAY, null).getEpochSecond());
    Instant[] range = range();
    System.out.println(range[0] + " " + range[1]);
    System.out.println(Api.nextWeekday(DayOfWeek.SUNDAY) + " " + Api.nextWeekday(DayOfWeek.MONDAY));
    notes();
    System.out.println(Api.dayMake(2024, 6, 1));
    refused(() -> Api.dayMake(2024, 13, 1));
    System.out.println("days: " + Api.daysAlive());
    refused(() -> Api.dayAfter(LocalDate.of(2024, 1, 31)));
    refused(() -> Api.daysBetween(MAY, null));
    refused(() -> Api.dayAdvance(new Out<>(), 1));
    refused(() -> Api.nextWeekday(null));
  }

  private static Instant[] range() {
    Out<Instant> from = new Out<>();
    Instant to = Api.timeRange(from);
    return new Instant[] {from.get(), to};
  }

  private static void agenda() {
    try (Agenda agenda = Agenda.create()) {
      refused(agenda::first);
      agenda.add(MAY);
      System.out.println(agenda.first() + " " + agenda.at(0) + " " + agenda.at(1));
    }
  }

  private static void notes() {
    try (Memo memo = Note.create("buy milk")) {
      System.out.println(memo.note().text() + " " + memo.note().length());
    }
    for (int i = 0; i < 1000; i++) {
      try {
        Note.create("secret " + i);
      } catch (IllegalArgumentException refused) {
        if (i == 999) {
          System.out.println(refused.getMessage());
        }
      }
    }
    System.out.println("notes: " + Api.notesAlive());
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      throw new AssertionError("was not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
