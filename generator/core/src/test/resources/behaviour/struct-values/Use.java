package org.example;

import java.util.ArrayList;
import java.util.List;

/** Passes structs and unions by value. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    System.out.println(Api.tinySwap(Tiny.allocate().a((short) 100).b((byte) -7)));
    System.out.println(Api.floatsScale(Floats.allocate().x(1).y(-2).z(0.5f), 4));
    Point at = Api.pointMake(3, 4);
    Segment segment = Segment.allocate();
    segment.to().x(at.x()).y(at.y());
    System.out.println(Api.segmentLength(segment) + " " + Api.segmentTurn(segment));
    Mixed one = Mixed.allocate().tag((byte) 1).weight(0.5).counts(new int[] {1, 2, 3}).extent(10);
    System.out.println(Api.mixedAdd(one, 100, one) + " and still " + one);
    System.out.println(
        Api.bigNext(Big.allocate().values(new long[] {1, 2, 3, 4, -5}), "n\u00E4chster"));
    System.out.println(Api.quantityHalf(Quantity.allocate().real(5)).real());
    Any any = Api.anyNext(Any.allocate().whole(-8));
    System.out.println(any.whole() + " " + any.bytes().length());
    Tagged tagged = Tagged.allocate();
    tagged.value().real(0.25);
    tagged.other().whole(6);
    Tagged next = Api.taggedNext(tagged);
    System.out.println(next.value().real() + " " + next.other().whole());
    System.out.println(Api.colourInvert(Colour.allocate().bytes(new byte[] {0, 1, -1})));
    ofAndByHandles(at);
    callbacks(at);
    many(at);
  }

  private static void ofAndByHandles(Point at) {
    try (Shape shape = Shape.create(at)) {
      at.x(99);
      System.out.println(shape.at());
    }
    try {
      Shape.create(null);
    } catch (NullPointerException missing) {
      System.out.println(missing.getMessage());
    }
  }

  private static void callbacks(Point at) {
    System.out.println(Api.pointMove(at, (p, by) -> Api.pointMake(p.x() + by, p.y() - by)));
    List<Object> kept = new ArrayList<>();
    Api.tinyEach(
        3,
        (tiny, big, quantity) -> {
          kept.add(tiny);
          kept.add(big);
          kept.add(quantity.real());
        });
    System.out.println(kept);
    System.out.println(
        Api.mixedBy((m, f) -> m.weight(m.weight() + f.z()).extent(f.hashCode() & 1)));
    System.out.println(Api.colourBy(Colour.allocate().bytes(1, 7), Api::colourInvert));
    for (Mover bad : List.<Mover>of((p, by) -> null, (p, by) -> Use.refuse())) {
      try {
        System.out.println(Api.pointMove(at, bad));
      } catch (RuntimeException refused) {
        System.out.println(refused.getMessage());
      }
    }
  }

  private static Point refuse() {
    throw new IllegalStateException("refused");
  }

  private static void many(Point at) {
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      sum += Api.pointMove(at, (p, by) -> p).x();
      sum += Api.floatsScale(Floats.allocate().x(i), 2).x();
    }
    System.out.println(sum);
  }
}
