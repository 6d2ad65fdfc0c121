package io.cgen.diag;

/** What kind of thing a diagnostic reports. The {@link #id} never changes its meaning. */
public enum DiagnosticCode {
  /** A header named by the user or by {@code #include} was not found. */
  MISSING_HEADER("missing-header", Severity.ERROR),
  /** A declaration that the grammar does not accept. */
  SYNTAX("syntax", Severity.ERROR);

  private final String id;
  private final Severity severity;

  DiagnosticCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The stable name, as printed in brackets behind the message. */
  public String id() {
    return id;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }
}
