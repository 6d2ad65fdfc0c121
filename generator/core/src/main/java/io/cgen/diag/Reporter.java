package io.cgen.diag;

/** Takes what a stage has to say; a stage reports and goes on. */
@FunctionalInterface
public interface Reporter {
  /** Takes one diagnostic. */
  void report(Diagnostic diagnostic);
}
