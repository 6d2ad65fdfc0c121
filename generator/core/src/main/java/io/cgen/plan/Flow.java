package io.cgen.plan;

/** Which way the elements of an array go. */
public enum Flow {
  /** C only reads them. */
  IN,
  /** C only writes them: they are zero before. */
  OUT,
  /** C reads and writes them. */
  IN_OUT;

  /** Whether C reads them. */
  public boolean isIn() {
    return this != OUT;
  }

  /** Whether C writes them. */
  public boolean isOut() {
    return this != IN;
  }
}
