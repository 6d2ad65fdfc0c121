package io.cgen.plan;

/** How the rows of a table lie in C. */
public enum TableKind {
  /** An array of pointers to rows, which are equally long. */
  ROWS,
  /** An array of pointers to rows of any length. */
  RAGGED,
  /** One row behind the other. */
  CONTIGUOUS
}
