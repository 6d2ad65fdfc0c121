package org.example.bench;

/** How much each operation handles. */
public final class Sizes {
  /** Operations of one call into C where the loop is in C. */
  public static final int LOOP = 1_000;

  /** Texts in an array of texts. */
  public static final int NAMES = 100;

  /** Rows of a table. */
  public static final int ROWS = 100;

  /** Columns of a table. */
  public static final int COLUMNS = 10_000;

  private Sizes() {}

  /** A table of zeros. */
  public static double[][] table() {
    return new double[ROWS][COLUMNS];
  }
}
