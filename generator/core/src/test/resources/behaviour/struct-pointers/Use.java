package org.example;

import java.util.Arrays;

/** Follows and sets the pointers in structs. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    lists();
    arrays();
    ofC();
    handles();
    many();
  }

  private static void lists() {
    Point at = Point.allocate().x(1).y(2).label("abc");
    Node last = Node.allocate().at(at);
    Node first = Node.allocate().next(last);
    System.out.println(Api.sum(first) + " " + first.next().at().label() + " " + last.next());
    at.x(10);
    Api.move(last, 5);
    System.out.println(Api.sum(first) + " " + at.x() + " " + first.next().at().equals(at));
    last.next(first);
    System.out.println(first.next().next().equals(first));
    last.next(null).at(null);
    System.out.println(Api.sum(first) + " " + last.at());
  }

  private static void arrays() {
    Point[] points = Point.allocateArray(3);
    for (int i = 0; i < points.length; i++) {
      points[i].x(i).label("p".repeat(i));
    }
    Node node = Node.allocate().corners(points);
    System.out.println(node.nCorners() + " " + Api.sum(node));
    points[0].x(1000);
    node.corners()[1].x(50).label("label");
    Api.move(node, 1);
    for (Point corner : node.corners()) {
      System.out.println(corner.x() + " " + corner.y() + " " + corner.label());
    }
    node.corners(Arrays.copyOf(node.corners(), 1));
    System.out.println(node.nCorners() + " " + Api.sum(node));
    System.out.println(node.corners(null).corners().length + " " + Api.sum(node));
    refused(() -> node.corners(new Point[] {points[0], null}));
    refused(() -> Point.allocateArray(-1));
    System.out.println(Point.allocateArray(0).length);
  }

  private static void ofC() {
    Node shared = Api.shared();
    System.out.println(Api.sum(shared) + " " + shared.corners()[0].label() + " " + shared.at().x());
    shared.corners()[1].x(30);
    System.out.println(shared.at().x() + " " + Api.sum(shared));
    refused(() -> shared.at(Point.allocate()));
    Node own = Node.allocate().next(shared);
    System.out.println(Api.sum(own));
  }

  private static void handles() {
    Node node;
    try (Dog dog = Dog.create(7)) {
      node = dog.node();
      System.out.println(node.best().age() + " " + node.next().best().age());
      refused(() -> Node.allocate().next(dog.node()));
    }
    Node closed = node;
    refused(() -> closed.next());
    refused(() -> closed.best());
    System.out.println(Kennel.allocate().guard() + " " + Api.hasGuard(Kennel.allocate()));
    Kennel kennel = Kennel.allocate().gate(Point.allocate().label("gate"));
    kennel.first(Node.allocate().at(Point.allocate().x(3))).first().next(Node.allocate());
    System.gc();
    System.out.println(kennel.gate().label() + " " + Api.sum(kennel.first()));
  }

  private static void many() {
    int sum = 0;
    Node node = Node.allocate();
    for (int i = 0; i < 100_000; i++) {
      node.at(Point.allocate().x(i).label("l" + i)).corners(Point.allocateArray(2));
      sum += Api.sum(node);
    }
    System.out.println(sum);
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(
          refused.getClass().getSimpleName()
              + ": "
              + refused.getMessage().replaceAll("0x[0-9a-f]+|#\\d+", "..."));
    }
  }
}
