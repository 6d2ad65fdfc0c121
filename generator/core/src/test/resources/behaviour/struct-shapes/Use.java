package org.example;

import io.cgen.behaviour.Collecting;
import java.util.ArrayList;
import java.util.List;

/** Puts structs and handles into structs, and owns arrays of structs. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    paths();
    quads();
    edges();
    edgesOfC();
    crowds();
    arrays();
    many();
    await();
  }

  private static Point point(int x, int y) {
    return Point.allocate().x(x).y(y);
  }

  private static void paths() {
    Point shared = point(1, 1);
    Path path = Path.allocate().points(new Point[] {shared, point(2, 2), shared});
    System.gc();
    System.out.println(Api.pathLength(path) + " " + path.nPoints());
    shared.x(5);
    System.out.println(Api.pathLength(path) + " " + path.points()[2].x());
    path.points()[1].y(9);
    System.out.println(Api.pathLength(path) + " " + Api.pathLength(path.copy()));
    refused(() -> path.points(new Point[] {shared, null}));
    System.out.println(path.points().length);
    path.points(new Point[0]);
    System.out.println(Api.pathLength(path) + " " + path.points().length);
    path.points(null);
    System.out.println(Api.pathLength(path) + " " + path.points().length);
    Path lent = Api.sharedPath();
    Point[] points = lent.points();
    System.out.println(points.length + " " + points[1] + " " + points[2].y());
    refused(() -> lent.points(points));
    path.points(new Point[] {points[0]});
    System.out.println(Api.pathLength(path));
  }

  private static void quads() {
    Quad quad = Quad.allocate();
    Point corner = point(7, 7);
    quad.corners(0, corner).corners(3, point(1, 1)).centre(0, point(1000, 0));
    System.gc();
    corner.x(8);
    System.out.println(Api.quadSum(quad) + " " + quad.corners(1) + " " + quad.corners(3).x());
    quad.corners(0, null).centre(0).x(2000);
    System.out.println(Api.quadSum(quad) + " " + Api.quadSum(quad.copy()));
    refused(() -> quad.corners(4));
    Quad lent = Api.sharedQuad();
    System.out.println(lent.corners(1).y() + " " + lent.corners(2) + " " + Api.quadSum(lent));
    refused(() -> lent.corners(0, corner));
    refused(() -> lent.centre(0).x(5));
  }

  private static void edges() {
    Edge edge = Edge.allocate();
    Node one = Node.create(1);
    Node two = Node.create(2);
    edge.from(one).to(two).ends(1, two);
    System.out.println(Api.edgeIds(edge) + " " + (edge.from() == one) + " " + edge.ends(0));
    Api.edgeTurn(edge);
    System.out.println(Api.edgeIds(edge) + " " + edge.to().id());
    Api.edgeTurn(edge);
    one.close();
    two.close();
    System.out.println(Api.edgeIds(edge) + " alive " + Api.nodesAlive());
    refused(() -> edge.from().id());
    refused(() -> edge.to(one));
    Edge copy = edge.copy();
    edge.from(null).to(null).ends(1, null);
    System.out.println(Api.edgeIds(edge) + " " + Api.edgeIds(copy));
    System.out.println(edge.from());
  }

  private static void edgesOfC() {
    Node from;
    try (Node node = Node.create(7)) {
      Edge edge = node.edge();
      from = edge.from();
      System.out.println(from.id() + " " + edge.ends(0).id() + " " + Api.edgeIds(edge));
      refused(() -> edge.to(node));
    }
    refused(() -> from.id());
  }

  private static void crowds() {
    Node one = Node.create(1);
    Node two = Node.create(2);
    Crowd crowd = Crowd.allocate().nodes(new Node[] {one, two, one});
    System.out.println(Api.crowdIds(crowd) + " " + crowd.nNodes());
    System.out.println((crowd.nodes()[1] == two) + " " + crowd.nodes().length);
    two.close();
    refused(() -> crowd.nodes(new Node[] {one, one, two}));
    refused(() -> crowd.nodes(new Node[] {one, null}));
    System.out.println(Api.crowdIds(crowd) + " " + Api.crowdIds(crowd.copy()));
    one.close();
    crowd.nodes(new Node[0]);
    System.out.println(Api.crowdIds(crowd) + " " + crowd.nodes().length);
    crowd.nodes(null);
    Node[] lent;
    try (Node node = Node.create(4)) {
      lent = node.crowd().nodes();
      System.out.println(lent[1].id() + " " + lent[2] + " " + Api.crowdIds(node.crowd()));
      refused(() -> node.crowd().nodes(null));
    }
    refused(() -> lent[0].id());
  }

  private static void arrays() {
    Point[] points = Api.makePoints(4);
    System.out.println(points.length + " " + points[3].y() + " " + Api.sumPoints(points));
    System.out.println(Api.makePoints(0).length + " " + Api.makeCounted()[2].y());
    System.out.println(Api.sumPoints(new Point[] {point(1, 0), point(5, 0)}));
    refused(() -> Api.makePoints(-1));
    refused(() -> Api.labelsOf(new Point[] {point(1, 1), null}));
    System.out.println(Api.scaled(point(3, 0), 2));
  }

  private static void many() {
    long sum = 0;
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      sum += Api.makePoints(3)[2].y() + Api.makeCounted().length;
      if (i % 20 == 0) {
        Node node = Node.create(1);
        edges.add(Edge.allocate().from(node));
        node.close();
      }
    }
    System.out.println(sum + " alive " + (Api.nodesAlive() >= edges.size()));
  }

  /** What only structs kept is released with them. */
  private static void await() throws InterruptedException {
    Collecting.until(() -> Api.nodesAlive() + Api.arraysAlive() == 0);
    System.out.println("alive " + Api.nodesAlive() + " " + Api.arraysAlive());
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
