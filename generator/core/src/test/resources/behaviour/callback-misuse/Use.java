package org.example;

import io.cgen.runtime.NativePointer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Does with callbacks and functions of C what one should not. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    failuresOfEachKind();
    nested();
    nullFunctions();
    closingInside();
    registeringAgain();
    takingBack();
    onOtherThreads();
    afterClose();
    closeDuringStorm();
    functionsOfFunctions();
    structs();
  }

  private static RuntimeException failure(Object said) {
    return new IllegalStateException("no " + said);
  }

  private static void failuresOfEachKind() {
    refused(
        () ->
            Api.ofInt(
                x -> {
                  throw failure(x);
                },
                1));
    refused(
        () ->
            Api.ofDouble(
                x -> {
                  throw failure(x);
                },
                2.5));
    refused(
        () ->
            Api.ofFloat(
                x -> {
                  throw failure(x);
                },
                3.5f));
    refused(
        () ->
            Api.ofBool(
                x -> {
                  throw failure(x);
                },
                true));
    refused(
        () ->
            Api.ofChar(
                x -> {
                  throw failure(x);
                },
                (byte) -4));
    refused(
        () ->
            Api.ofShort(
                x -> {
                  throw failure(x);
                },
                65535));
    refused(
        () ->
            Api.ofLong(
                x -> {
                  throw failure(x);
                },
                Long.MIN_VALUE));
    refused(
        () ->
            Api.ofPair(
                x -> {
                  throw failure(x.a() + " " + x.b());
                },
                pair(1, 2)));
    refused(
        () ->
            Api.ofMood(
                x -> {
                  throw failure(x);
                },
                Mood.LOUD));
    refused(
        () ->
            Api.ofPointer(
                x -> {
                  throw failure(x);
                },
                "text"));
    refused(() -> Api.ofPair(x -> null, pair(1, 2)));
    refused(() -> Api.ofMood(x -> null, Mood.CALM));
    refused(() -> Api.ofPointer(x -> null, "text"));
    refused(() -> Api.ofShort(x -> 65536, 1));
    refused(() -> Api.ofInt(null, 1));
    try {
      Api.ofInt(
          x -> {
            throw new AssertionError("an error");
          },
          1);
    } catch (AssertionError error) {
      System.out.println(error.getMessage());
    }
    System.out.println(Api.ofPair(x -> pair(x.b(), (long) x.a()), pair(1, 2)).a());
    System.out.println(
        Api.ofMood(x -> Mood.LOUD, Mood.CALM) + " " + Api.ofPointer(x -> NativePointer.NULL, "x"));
  }

  private static Pair pair(double a, long b) {
    return Pair.allocate().a(a).b(b);
  }

  private static void nested() {
    System.out.println(Api.descend(Use::deeper, 50));
    int[] calls = {0};
    DescendFn[] failing = {null};
    failing[0] =
        depth -> {
          calls[0]++;
          if (depth == 0) {
            throw failure("bottom");
          }
          return Api.descend(failing[0], depth);
        };
    refused(() -> Api.descend(failing[0], 50));
    System.out.println(calls[0]);
    DescendFn[] caught = {null};
    caught[0] =
        depth -> {
          try {
            return depth == 0
                ? Api.ofInt(
                    x -> {
                      throw failure(x);
                    },
                    9)
                : Api.descend(caught[0], depth);
          } catch (IllegalStateException inside) {
            return 1000;
          }
        };
    System.out.println(Api.descend(caught[0], 50));
  }

  private static int deeper(int depth) {
    return depth == 0 ? 0 : Api.descend(Use::deeper, depth);
  }

  private static void nullFunctions() {
    try (Bus bus = Bus.create()) {
      System.out.println(bus.listener());
      bus.setListener(null);
      bus.fire(1);
      System.out.println(bus.listener());
    }
    System.out.println(Api.calledWithNull((add, x) -> add == null ? x : -1, 5));
    refused(() -> Api.calledWithNull((add, x) -> add.call(x), 5));
  }

  private static void closingInside() {
    Bus bus = Bus.create();
    bus.setListener(
        event -> {
          bus.close();
          System.out.println("closed inside " + event + " " + Api.busesAlive());
          refused(() -> bus.fire(2));
        });
    bus.fire(1);
    System.out.println(Api.busesAlive());
    refused(() -> bus.fire(3));
    Bus failing = Bus.create();
    failing.setListener(
        event -> {
          failing.close();
          throw failure("more");
        });
    refused(() -> failing.fire(1));
    System.out.println(Api.busesAlive());
  }

  private static void registeringAgain() {
    List<Integer> heard = new ArrayList<>();
    try (Bus bus = Bus.create()) {
      ListenerFn same = heard::add;
      for (int i = 0; i < 20_000; i++) {
        bus.setListener(same);
      }
      bus.fire(7);
      System.out.println(heard + " " + (bus.listener() == same));
      bus.setListener(
          event -> {
            bus.setListener(same);
            System.gc();
            heard.add(event * 2);
          });
      bus.fire(8);
      bus.fire(9);
      System.out.println(heard);
      ListenerFn of = bus.listener();
      bus.setListener(of);
      bus.fire(10);
      System.out.println(heard);
    }
  }

  private static void takingBack() {
    List<String> heard = new ArrayList<>();
    try (Bus bus = Bus.create();
        Bus other = Bus.create()) {
      ListenerFn a = event -> heard.add("a" + event);
      ListenerFn b = event -> heard.add("b" + event);
      bus.addListener(a);
      bus.addListener(b);
      bus.addListener(a);
      other.addListener(a);
      System.out.println(bus.removeListener(event -> {}) + " " + bus.removeListener(a));
      System.gc();
      bus.fireAll(1);
      other.fireAll(2);
      System.out.println(heard + " " + bus.removeListener(b) + other.removeListener(a));
      bus.fireAll(3);
      Api.onAny(a);
      System.out.println(Api.anys() + " " + Api.cancelOnAny(b) + Api.cancelOnAny(a));
      refused(() -> bus.removeListener(null));
    }
    System.out.println(heard);
  }

  private static void onOtherThreads() {
    AtomicInteger count = new AtomicInteger();
    List<String> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> uncaught.add(e.getMessage()));
    try (Bus bus = Bus.create()) {
      bus.setListener(event -> count.addAndGet(event));
      bus.fireElsewhere(3, 1000);
      System.out.println(count);
      bus.setListener(
          event -> {
            throw failure("foreign " + event);
          });
      bus.fireElsewhere(4, 2);
    }
    System.out.println(uncaught);
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private static void afterClose() {
    ListenerFn read;
    try (Bus bus = Bus.create()) {
      bus.setListener(event -> System.out.println("heard " + event));
      read = bus.listener();
      Api.busFireLate(1);
    }
    refused(() -> Api.busFireLate(2));
    read.call(3);
    ListenerFn function;
    try (Bus bus = Bus.create()) {
      bus.setListener(event -> {});
      function = bus.listener();
    }
    function.call(1);
  }

  private static void closeDuringStorm() throws InterruptedException {
    AtomicInteger wrong = new AtomicInteger();
    AtomicInteger heard = new AtomicInteger();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (t, e) -> {
          if (!(e instanceof IllegalStateException)) {
            wrong.incrementAndGet();
          }
        });
    for (int i = 0; i < 20; i++) {
      Bus bus = Bus.create();
      bus.setListener(event -> heard.incrementAndGet());
      Api.busStart();
      int seen = Api.busFired();
      while (Api.busFired() < seen + 50) {
        Thread.onSpinWait();
      }
      bus.close();
      seen = Api.busFired();
      while (Api.busFired() < seen + 50) {
        Thread.onSpinWait();
      }
      Api.busStop();
    }
    System.out.println(wrong + " " + (heard.get() >= 20 * 50) + " " + Api.busesAlive());
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private static void functionsOfFunctions() {
    System.out.println(Api.madeAndCalled(kind -> null, 0, 4));
    System.out.println(Api.madeAndCalled(kind -> x -> x * kind, 3, 4));
    refused(
        () ->
            Api.madeAndCalled(
                kind ->
                    x -> {
                      throw failure(kind);
                    },
                3,
                4));
    refused(
        () ->
            Api.madeAndCalled(
                kind -> {
                  throw failure(kind);
                },
                3,
                4));
    Worker chooser = Worker.allocate().choose((number, kind) -> x -> number.call(x) + kind);
    System.out.println(Api.workerChoose(chooser, x -> x * x, 5, 3));
    System.out.println(Api.workerOfC().choose().call(x -> x - 1, 0).call(8));
    System.out.println(Api.workerOfC().choose().call(x -> x - 1, 1).call(8));
    System.out.println(Api.calledWithFunction((add, x) -> add.call(add.call(x)), 5));
    NumberFn[] kept = {null};
    Api.calledWithFunction(
        (add, x) -> {
          kept[0] = add;
          return 0;
        },
        1);
    System.out.println(kept[0].call(40) + " " + Api.ofInt(kept[0]::call, 1));
  }

  private static void structs() {
    Worker mine = Worker.allocate();
    System.out.println(mine.work() + " " + Api.workerRun(mine, 1));
    NumberFn times = x -> x * 10;
    mine.work(times);
    System.out.println((mine.work() == times) + " " + Api.workerRun(mine, 4));
    Worker own = Api.workerOfC();
    System.out.println(own.work().call(5) + " " + own.spare());
    mine.work(own.work());
    System.out.println(Api.workerRun(mine, 6) + " " + mine.work().equals(own.work()));
    Worker copy = mine.copy().spare(times);
    mine.work(null);
    System.gc();
    System.out.println(Api.workerRun(copy, 7) + " " + (copy.spare() == times) + " " + mine.work());
    refused(() -> own.work(times));
    refused(() -> own.spare().call(1));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(
          refused.getClass().getSimpleName()
              + ": "
              + String.valueOf(refused.getMessage()).replaceAll("0x[0-9a-f]{4,}", "0x..."));
    }
  }
}
