package org.example;

import io.cgen.runtime.NativeHandle;

/** Passes rings and circles for shapes. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Ring ring = Ring.newRing(3, 2);
    try (Shape plain = Shape.newShape(1);
        Circle circle = Circle.newCircle(1)) {
      System.out.println(plain.area() + " " + circle.area() + " " + ring.area());
      System.out.println(plain.kind() + " " + circle.kind() + " " + ring.kind());
      System.out.println(circle.circleKind() + " " + ring.circleKind());
      System.out.println(ring.radius() + " " + ring.inner());
      Shape larger = plain.larger(ring);
      System.out.println(larger.kind() + " " + (larger.getClass() == Shape.class));
      System.out.println(Api.countLiving() + " " + Api.countRingsFreed());
      ring.close();
      System.out.println(refused(() -> plain.larger(ring)));
      System.out.println(refused(larger::area));
      System.out.println(refused(ring::area));
    }
    System.out.println(Api.countLiving() + " " + Api.countRingsFreed());
    Circle given = Circle.newCircle(2);
    given.giveAway();
    System.out.println(refused(given::radius));
    given.close();
    System.out.println(Api.countLiving());
    Class<? extends NativeHandle> top = Shape.class;
    System.out.println(top.getConstructors().length);
  }

  private static String refused(Runnable use) {
    try {
      use.run();
      return "used";
    } catch (IllegalStateException refused) {
      return refused.getMessage();
    }
  }
}
