package io.cgen.diag;

/** A way to write diagnostics down. */
public interface DiagnosticRenderer {
  /** The diagnostic as text that ends with a line break. */
  String render(Diagnostic diagnostic);

  /** For people, in the form that compilers use. */
  static DiagnosticRenderer text() {
    return new TextRenderer();
  }

  /** For programs: one JSON object a line. */
  static DiagnosticRenderer json() {
    return new JsonRenderer();
  }
}
