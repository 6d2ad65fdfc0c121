package org.example.proj.places;

import org.example.proj.Context;
import org.example.proj.Coordinate;
import org.example.proj.Direction;
import org.example.proj.Transformation;

/** Transforms places from one coordinate reference system to another. */
public final class Places implements AutoCloseable {
  private final Transformation transformation;

  /**
   * Places in the system {@code from} become places in the system {@code to}.
   *
   * @param from a name that PROJ knows, such as {@code EPSG:4326}
   * @throws io.cgen.runtime.NativeException if PROJ knows no transformation between them
   */
  public Places(String from, String to) {
    try (Context context = Context.create();
        Transformation asDefined = Transformation.createCrsToCrs(context, from, to)) {
      transformation = context.normalizeForVisualization(asDefined);
    }
  }

  /** The place at (x, y), x being to the east also where {@code from} begins with the north. */
  public double[] there(double x, double y) {
    return transformed(Direction.FWD, x, y);
  }

  /** The way back. */
  public double[] back(double x, double y) {
    return transformed(Direction.INV, x, y);
  }

  private double[] transformed(Direction direction, double x, double y) {
    Coordinate place = Coordinate.allocate().v(new double[] {x, y, 0, 0});
    Coordinate result = transformation.trans(direction, place);
    return new double[] {result.xy().x(), result.xy().y()};
  }

  @Override
  public void close() {
    transformation.close();
  }

  /** Prints where Bern is on the maps of Switzerland. */
  public static void main(String[] none) {
    try (Places swiss = new Places("EPSG:4326", "EPSG:2056")) {
      double[] bern = swiss.there(7.4474, 46.948);
      System.out.printf("Bern: %.0f m east, %.0f m north%n", bern[0], bern[1]);
    }
  }
}
