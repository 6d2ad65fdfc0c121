package org.example;

import io.cgen.runtime.NativePointer;
import java.util.Arrays;

/** Reads and writes global variables. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.counter() + " " + Api.countUp() + " " + Api.counter());
    Api.counter(41);
    System.out.println(Api.countUp());
    System.out.println(Api.version() + " " + Api.banner() + " " + Api.label() + " " + Api.code());
    Api.label("1234567");
    System.out.println(Api.label());
    failing(() -> Api.label("12345678"));
    System.out.println(Arrays.toString(Api.weights()) + Arrays.toString(Api.limits()));
    Api.weights(new double[] {7, 8, Double.NaN});
    System.out.println(Arrays.toString(Api.weights()));
    failing(() -> Api.weights(new double[2]));
    Api.current(Mode.OFF);
    Api.enabled(false);
    System.out.println(Api.current() + " " + Api.enabled() + " " + Api.mask() + " " + Api.level());
    Api.mask(5);
    Api.level(255);
    failing(() -> Api.level(256));
    failing(() -> Api.current(null));
    System.out.println(Api.mask() + " " + Api.level());
    Api.origin().x(17);
    System.out.println(Api.origin().x() + " " + Api.nearest().x() + " " + Api.nearest().y());
    System.out.println(Api.firstBox().id());
    System.out.println(Api.anything().isNull() + " " + (Api.hook() == null));
    Api.anything(NativePointer.ofAddress(16));
    System.out.println(Api.anything());
    arrays();
    try {
      Api.notThere();
    } catch (UnsatisfiedLinkError missing) {
      System.out.println(missing.getMessage());
    }
    System.out.println(Long.toUnsignedString(Api.ALL_BITS));
  }

  private static void arrays() {
    Api.corners()[1].x(22);
    Point[] all = Api.allPoints();
    System.out.println(Api.corners()[1].x() + " " + all[0].x() + all[1] + all[2].y());
    Point fixed = Api.fixed()[1];
    System.out.println(fixed.y());
    try {
      fixed.y(5);
    } catch (UnsupportedOperationException refused) {
      System.out.println(refused.getMessage());
    }
    System.out.println(Arrays.toString(Api.names()) + " " + Api.lines().isNull());
    System.out.println(Api.boxes().get(0).id() + " " + Api.boxes().get(1));
  }

  private static void failing(Runnable call) {
    try {
      call.run();
      System.out.println("nothing thrown");
    } catch (IllegalArgumentException | NullPointerException thrown) {
      System.out.println(thrown.getMessage());
    }
  }
}
