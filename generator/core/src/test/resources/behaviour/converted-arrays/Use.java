package org.example;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Has the elements of arrays converted on all their ways. */
public final class Use {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 29);
  private static final LocalDate NONE = LocalDate.of(2024, 1, 31);

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    days();
    given();
    numbers();
    notes();
    generic();
    refused();
    for (int i = 0; i < 100_000; i++) {
      failing(i);
    }
    System.out.println("alive: " + Api.alive());
    members();
  }

  private static void days() {
    LocalDate[] days = {MAY, LocalDate.of(2023, 1, 1)};
    System.out.println(Api.daysSum(days) + " " + Api.daysSum(List.of(MAY)) + " " + sumOfNone());
    Api.daysAdvance(days);
    System.out.println(Arrays.toString(days));
    LocalDate[] filled = new LocalDate[3];
    Api.daysFill(filled, 2020, 2);
    System.out.println(Arrays.toString(filled));
    Api.daysFill(new LocalDate[0], 2020, 2);
    Map.Entry<String, LocalDate> first = Map.entry("first", MAY);
    System.out.println(Api.namedSum(List.of(first, Map.entry("last", MAY.plusDays(1)))));
  }

  private static long sumOfNone() {
    return Api.daysSum(new LocalDate[0]);
  }

  private static void given() {
    System.out.println(Arrays.toString(Api.daysMake(2001)) + " " + Api.daysMake(-1).length);
    System.out.println(Arrays.toString(Api.daysKept()));
    System.out.println(Arrays.toString(Api.daysStore()));
    System.out.println(Arrays.toString(Api.timesMake()) + Arrays.toString(Api.zonesKept()));
    System.out.println("alive: " + Api.alive());
  }

  private static void numbers() {
    Instant[] times = {Instant.EPOCH, Instant.ofEpochSecond(5)};
    System.out.println(Api.timesSum(times));
    Api.timesShift(times, 10);
    System.out.println(Arrays.toString(times));
    Api.timesFill(times);
    System.out.println(Arrays.toString(times));
    BigDecimal[] parts = {new BigDecimal("1.00"), new BigDecimal("2.55")};
    Api.percentsHalf(parts);
    System.out.println(Arrays.toString(parts));
    DayOfWeek[] days = {DayOfWeek.SUNDAY, DayOfWeek.MONDAY};
    Api.weekdaysNext(days);
    System.out.println(Arrays.toString(days));
    System.out.println(Api.zonesLength(new ZoneOffset[] {ZoneOffset.UTC, null}));
  }

  private static void notes() {
    try (Memo one = Note.create("one");
        Memo two = Note.create("two")) {
      System.out.println(Api.notesLength(List.of(one, two, one)));
    }
    List<Memo> made = Api.notesMake(0);
    made.forEach(memo -> System.out.println(memo.note().text()));
    made.forEach(Memo::close);
  }

  private static void generic() {
    System.out.println(Api.sums(new double[][] {{1, 2}, {}, {3}}));
    System.out.println(Api.namedSums(List.of(Map.of("one", 1.0), Map.of("three", 10.0))));
  }

  private static void members() {
    show(Api.calendarKept());
    System.out.println(Api.calendarSum(Api.calendarKept()));
    try (Memo memo = Note.create("note")) {
      Calendar own =
          Calendar.allocate()
              .days(new LocalDate[] {MAY})
              .things(Api.calendarKept().things())
              .zones(new ZoneOffset[] {ZoneOffset.UTC})
              .notes(new Memo[] {memo})
              .percents(new BigDecimal[] {BigDecimal.ONE});
      show(own);
      System.out.println(own.notes()[0].note().text() + " " + Api.calendarSum(own));
      refused(() -> own.days(new LocalDate[] {MAY, NONE}));
      refused(() -> own.percents(new BigDecimal[] {null}));
      show(own);
    }
  }

  private static void show(Calendar calendar) {
    System.out.println(Arrays.toString(calendar.days()) + Arrays.toString(calendar.things()));
    System.out.println(Arrays.toString(calendar.zones()) + Arrays.toString(calendar.percents()));
  }

  private static void refused() {
    refused(() -> Api.daysSum((LocalDate[]) null));
    refused(() -> Api.daysSum(new LocalDate[] {MAY, null}));
    refused(() -> Api.daysSum(new LocalDate[] {MAY, NONE}));
    refused(() -> Api.daysFill(null, 2020, 2));
    LocalDate[] days = {MAY, MAY};
    refused(() -> Api.daysFill(days, 2020, 13));
    System.out.println(Arrays.toString(days));
    refused(() -> Api.timesShift(new Instant[1], 1));
    refused(() -> Api.timesFill(null));
    refused(() -> Api.percentsHalf(new BigDecimal[] {BigDecimal.ONE, BigDecimal.TEN}));
    refused(() -> Api.weekdaysNext(new DayOfWeek[] {null}));
    refused(() -> Api.notesLength(new Memo[] {null}));
    refused(() -> Api.daysMake(1));
    refused(() -> Api.notesMake(1));
  }

  private static void failing(int i) {
    try {
      Object made = i % 2 == 0 ? Api.daysMake(1) : Api.notesMake(1);
      throw new AssertionError("was not refused: " + made);
    } catch (RuntimeException refused) {
      // as expected; what lives is counted in the end
    }
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
