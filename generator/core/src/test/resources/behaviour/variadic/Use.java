package org.example;

import io.cgen.runtime.NativePointer;

/** Calls variadic functions. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    print();
    refuse();
    try (Session session = Session.newSession();
        Session peer = Session.newSession()) {
      System.out.println(session.log(7, "%s is %d", "level", 3));
      System.out.println(session.setLevel(123_456_789_012L));
      System.out.println(session.setName(Option.OPTION_NAME, "na\u00EFve"));
      System.out.println(session.setRatio(Option.OPTION_RATIO, 2.5));
      System.out.println(session.setEach(Option.OPTION_EACH, (number, data) -> number));
      System.out.println(peer.setLevel(1));
      System.out.println(session.setPeer(Option.OPTION_PEER, peer));
      System.out.println(session.setPeer(Option.OPTION_PEER, null));
      System.out.println(session.setAll(Option.OPTION_ALL, true, 255, 0.5f));
      System.out.println(session.count());
      System.out.println(Api.sumOfNone() + " " + Api.sumOfThree(1, 2.5, 3));
      System.out.println(Api.textPrintf("%d", session.count()));
      Session gone = Session.newSession();
      gone.close();
      failing(() -> session.log(1, "%p", gone));
      System.out.println(session.log(1, "%p", peer).length() > 4);
    }
  }

  private static void print() {
    System.out.println(Api.textPrintf("nothing"));
    System.out.println(Api.textPrintf("%d%% of %s", 50, "all"));
    System.out.println(Api.textPrintf("%5.1f|%-4d|%04x|%c|%+ld", 2.25, 7, 255, 'x', 5L));
    System.out.println(Api.textPrintf("%lld %ju %u", Long.MIN_VALUE, 9, 0xFFFFFFFFL));
    System.out.println(Api.textPrintf("%*d %.*f", 4, 1, 2, 1.005f));
    System.out.println(
        Api.textPrintf("%hhd %hd %s", (byte) -1, (short) -2, Option.of(2).toString()));
    System.out.println(Api.textPrintf("%d %d", Option.OPTION_RATIO, 1).length());
    System.out.println(Api.textPrintf("%p", NativePointer.NULL).isEmpty());
    System.out.println(
        Api.textPrintf(
            "%d %d %d %d %d %d %d %g %g %g %g %g %g %g %g %g",
            1, 2, 3, 4, 5, 6, 7, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0));
  }

  private static void refuse() {
    failing(() -> Api.textPrintf("%s", 5));
    failing(() -> Api.textPrintf("%d", "five"));
    failing(() -> Api.textPrintf("%d", 5.0));
    failing(() -> Api.textPrintf("%f", 5));
    failing(() -> Api.textPrintf("%d", 1L << 40));
    failing(() -> Api.textPrintf("%d %d", 1));
    failing(() -> Api.textPrintf("%d", 1, 2));
    failing(() -> Api.textPrintf("%n", 1));
    failing(() -> Api.textPrintf("%1$d", 1));
    failing(() -> Api.textPrintf("%Lf", 1.0));
    failing(() -> Api.textPrintf("%"));
    failing(() -> Api.textPrintf("%ls", "wide"));
    failing(() -> Api.textPrintf("%zu", 1));
    failing(() -> Api.textPrintf("%q", "quoted"));
    failing(() -> Api.textPrintf("%s", (Object) null));
    failing(() -> Api.textPrintf("%s", "a\0b"));
    failing(() -> Api.textPrintf(null));
    failing(() -> Api.textPrintf("%p", "text"));
  }

  private static void failing(Runnable call) {
    try {
      call.run();
      System.out.println("nothing thrown");
    } catch (IllegalArgumentException | NullPointerException | IllegalStateException thrown) {
      System.out.println(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
    }
  }
}
