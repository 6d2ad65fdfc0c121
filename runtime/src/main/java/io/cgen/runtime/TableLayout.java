package io.cgen.runtime;

/** How the rows of a table lie in C. For generated code. */
public enum TableLayout {
  /** An array of pointers to rows, which are equally long. */
  ROWS,
  /** An array of pointers to rows of any length. */
  RAGGED,
  /** One row behind the other, without pointers. */
  CONTIGUOUS
}
