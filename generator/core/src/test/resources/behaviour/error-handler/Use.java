package org.example;

/** Hears of errors that come with a number. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.safeSqrt(4));
    failing(() -> Api.safeSqrt(-4));
    System.out.println(Api.safeDivide(9, 3));
    failing(() -> Api.safeDivide(9, 0));
  }

  private static void failing(Runnable call) {
    try {
      call.run();
      throw new AssertionError("did not fail");
    } catch (MathException failure) {
      System.out.println(failure.getMessage() + " | " + failure.code());
    }
  }
}
