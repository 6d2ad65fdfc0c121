package org.example;

import java.util.Arrays;

/** Passes arrays of structs. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Point[] apart = {point(1, 2, "one"), point(3, 4, null), point(5, 6, "three")};
    Point[] block = Point.allocateArray(3);
    for (int i = 0; i < block.length; i++) {
      block[i].x(apart[i].x()).y(apart[i].y()).label(apart[i].label());
    }
    for (Point[] points : new Point[][] {apart, block, Arrays.copyOfRange(block, 1, 3), {}}) {
      System.out.println(Api.total(points));
      Api.shift(points, 10);
      System.out.println(Api.total(points));
    }
    System.out.println(Api.area(apart) + " " + Api.area(block));
    System.out.println(Api.labels(new Point[] {apart[0], null, block[2]}));
    Api.shiftAll(new Point[] {block[2], apart[0], apart[0]}, 7);
    System.out.println(block[2].y() + " " + apart[0].y());
    fromC();
    refused(() -> Api.total(null));
    refused(() -> Api.total(new Point[] {apart[0], null}));
    refused(() -> Api.area(new Point[2]));
    refused(() -> Api.labels(null));
    many(apart, block);
  }

  private static Point point(int x, int y, String label) {
    return Point.allocate().x(x).y(y).label(label);
  }

  private static void fromC() {
    Point[] shared = Api.sharedPoints();
    System.out.println(shared.length + " " + shared[1].label() + " " + Api.total(shared));
    Api.shift(shared, 1);
    System.out.println(Api.sharedPoints()[1].x());
    Point[] points;
    try (Shape shape = Shape.create(4)) {
      points = shape.points();
      points[3].x(9);
      System.out.println(shape.points()[3].x() + " " + points.length);
      System.out.println(Api.total(points));
    }
    refused(() -> points[3].x());
    refused(() -> Api.total(points));
  }

  private static void many(Point[] apart, Point[] block) {
    long sum = 0;
    for (int i = 0; i < 100_000; i++) {
      sum += Api.total(apart) + Api.total(block) + Api.labels(new Point[] {block[0]});
    }
    System.out.println(sum);
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
