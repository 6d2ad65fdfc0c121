package org.example;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Says how many bytes of the Java heap calls take, once the compiler has seen them often. The
 * program waits for its compiler ({@code -Xbatch}): what is inlined, and so what needs no heap,
 * would else be a matter of which method happens to be compiled first.
 */
public final class Use {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 10_000;
  private static final long PATIENCE = 120_000_000_000L;

  private static double sink;

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Cell cell = Cell.newCell();
    Cell other = Cell.newCell();
    double[] values = new double[100];
    int[] counted = new int[100];
    Point point = Point.allocate().x(1).y(2).tag(3);
    String text = "sixteen letters.";
    String longText = text.repeat(10);
    say("numbers", () -> sink += Api.add(3, 4));
    say("numbers, critical", () -> sink += Api.addCritical(3, 4));
    say("numbers of each size", () -> sink += mixed());
    say("a handle", () -> sink += cell.get(1));
    say("a handle that is written to", () -> cell.set(sink));
    say("two handles", () -> sink += cell.compare(other));
    say("an enum", () -> sink += Api.nextMode(Mode.MODE_ON).value());
    say("an array that is read", () -> sink += Api.sum(values));
    say("an array that is read, critical", () -> sink += Api.sumCritical(values));
    say("an array that is written", () -> Api.countUp(counted));
    say("a struct by pointer", () -> Api.pointMove(point, 1));
    say("a struct's members", () -> point.x(point.y() + point.tag()));
    say("a struct by value, but for JNA's arguments", () -> sink += byValue(point));
    say("a short text", () -> sink += Api.textLength(text));
    say("a long text, but for its encoding on 17", () -> sink += length(longText));
    cell.close();
    other.close();
  }

  private static double mixed() {
    return Api.mixed((byte) 1, (short) 2, 3, 4L, 5L, 6f, 7.0, (byte) 8);
  }

  private static double byValue(Point point) {
    return isForeign() ? Api.pointSum(point) : 0;
  }

  private static int length(String text) {
    return isForeign() ? Api.textLength(text) : 0;
  }

  private static boolean isForeign() {
    return System.getProperty("cgen.linker").equals("ffm");
  }

  private static void say(String what, Runnable call) {
    long least = Long.MAX_VALUE;
    long end = System.nanoTime() + PATIENCE;
    while (least > 0 && System.nanoTime() < end) {
      least = Math.min(least, bytes(call));
    }
    System.out.println(what + ": " + least);
  }

  private static long bytes(Runnable call) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
