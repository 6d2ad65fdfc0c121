package org.example;

import io.cgen.runtime.NativePointer;
import java.lang.ref.Reference;

/** Has C call Java through the members of structs. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    integrals();
    failures();
    pointsClass();
    whatIsRefused();
    replacedInside();
    isKept();
    many();
  }

  private static void integrals() {
    Integrand f = Integrand.allocate().function((x, params) -> 3 * x * x);
    System.out.printf("%.4f%n", Api.integrate(f, 0, 2, 1000));
    System.out.println(Api.valueAt(f, 5) + " " + Api.isSet(f) + " " + (f.function() == null));
    f.params(NativePointer.ofAddress(0x10)).function((x, params) -> params.isNull() ? 0 : x);
    System.out.println(Api.valueAt(f, 6));
    Integrand copy = f.copy();
    f.function(null);
    System.out.println(Api.isSet(f) + " " + (f.function() == null) + " " + Api.valueAt(copy, 7));
  }

  private static void failures() {
    Integrand f = Integrand.allocate();
    int[] calls = {0};
    f.function(
        (x, params) -> {
          calls[0]++;
          throw new IllegalStateException("no value at " + x);
        });
    try {
      System.out.println(Api.integrate(f, 0, 4, 4));
    } catch (IllegalStateException failure) {
      System.out.println(failure.getMessage() + ", asked " + calls[0]);
    }
  }

  private static void pointsClass() {
    StringBuilder logged = new StringBuilder();
    PointsClass points =
        PointsClass.allocate()
            .name("points")
            .compare((a, b) -> Double.compare(a.x(), b.x()))
            .log(logged::append);
    points.inner().twice(value -> value * 2);
    points.move((p, self) -> Point.allocate().x(p.y()).y(p.x() + self.name().length()));
    Point a = Point.allocate().x(4);
    Point b = Point.allocate().x(3);
    System.out.println(Api.greater(points, a, b) + " " + Api.greater(points, b, a) + " " + logged);
    System.out.println(Api.moved(points, 1, 2) + " " + Api.twiceInside(points, 21));
    System.out.println(Api.compared(a, b, (first, second) -> (int) (first.x() - second.x())));
  }

  private static void whatIsRefused() {
    Integrand made = Api.squared();
    System.out.println(Api.valueAt(made, 3) + " " + made.function().call(4, NativePointer.NULL));
    try {
      made.function((x, params) -> 0);
    } catch (IllegalStateException refused) {
      System.out.println(refused.getMessage());
    }
    System.out.println(Api.valueAt(made, 3));
    Integrand f = Integrand.allocate().function((x, params) -> 0);
    f.function(made.function());
    System.out.println(Api.valueAt(f, 8) + " " + f.equals(made));
    System.out.println(Api.valueAt(f.function((x, params) -> 1), 8));
  }

  private static void replacedInside() {
    Integrand f = Integrand.allocate();
    f.function(
        (x, params) -> {
          f.function((later, alsoParams) -> 10);
          System.gc();
          return x;
        });
    System.out.println(Api.integrate(f, 0, 2, 2));
  }

  private static void isKept() {
    Integrand f = Integrand.allocate().function((x, params) -> x + 1);
    Api.keep(f);
    System.gc();
    System.out.println(Api.keptValue(41));
    Reference.reachabilityFence(f);
  }

  /** Functions are given up with their structs, and what stands for them is used again. */
  private static void many() {
    double sum = 0;
    for (int i = 0; i < 2000; i++) {
      double plus = i;
      Integrand f = Integrand.allocate().function((x, params) -> x + plus);
      f.function((x, params) -> x - plus);
      sum += Api.valueAt(f, 1);
      if (i % 500 == 0) {
        System.gc();
      }
    }
    System.out.println(sum);
  }
}
