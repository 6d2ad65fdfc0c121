package io.cgen.diag;

/** How much a diagnostic matters to the run. */
public enum Severity {
  /** Something to know; nothing is lost. */
  NOTE,
  /** Something was left out or guessed; the run goes on. */
  WARNING,
  /** The input is wrong; nothing is written. */
  ERROR
}
