package org.example;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads and sets members that have better types in Java. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    show(Api.eventKept());
    System.out.println(Api.eventSum(Api.eventKept()));
    try (Memo memo = Note.create("four")) {
      Event own = filled(memo);
      show(own);
      System.out.println(own.remark().note().text());
      System.out.println(Api.eventSum(own) + " " + expected());
      show(own.copy());
      own.remark(null).zone(null).end(null);
      show(own);
      refused(own);
    }
  }

  private static Event filled(Memo memo) {
    return Event.allocate()
        .start(LocalDate.of(2020, 1, 2))
        .end(LocalDate.of(2021, 3, 4))
        .length(Duration.ofMinutes(1))
        .zone(ZoneOffset.UTC)
        .on(DayOfWeek.SUNDAY)
        .reminder(DayOfWeek.TUESDAY)
        .remark(memo)
        .holidays(0, LocalDate.of(2020, 5, 1))
        .holidays(1, LocalDate.of(2020, 6, 1))
        .breaks(0, Duration.ofSeconds(5))
        .breaks(2, Duration.ofSeconds(6))
        .waits(
            new Duration[] {Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)});
  }

  private static long expected() {
    long days = 20200102L + 20210304 + 20200501 + 20200601;
    return days + 60 + "Z".length() + 6 + 1 + "four".length() + 5 + 6 + 1 + 2 + 3;
  }

  private static void show(Event event) {
    System.out.println(event.start() + " " + event.end() + " " + event.length());
    System.out.println(event.zone() + " " + event.on() + " " + event.reminder());
    System.out.println(
        (event.remark() != null) + " " + event.holidays(0) + " " + event.holidays(1));
    System.out.println(event.breaks(0) + " " + event.breaks(2) + " " + event.waits().length);
  }

  private static void refused(Event own) {
    refused(() -> own.start(null));
    refused(() -> own.length(null));
    refused(() -> own.breaks(1, null));
    refused(() -> own.length(Duration.ofSeconds(-1)));
    refused(() -> own.breaks(3, Duration.ZERO));
    refused(() -> own.holidays(-1));
    refused(() -> Event.allocate().start());
    refused(() -> own.reminder(DayOfWeek.SUNDAY).on(null));
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
