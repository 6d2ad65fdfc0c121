package io.cgen.diag;

/** What kind of thing a diagnostic reports. The {@link #id} never changes its meaning. */
public enum DiagnosticCode {
  /** A header named by the user or by {@code #include} was not found. */
  MISSING_HEADER("missing-header", Severity.ERROR),
  /** A declaration that the grammar does not accept. */
  SYNTAX("syntax", Severity.ERROR),

  /** A spec file that cannot be read. */
  SPEC_MISSING("spec-missing", Severity.ERROR),
  /** A spec file that is not YAML. */
  SPEC_SYNTAX("spec-syntax", Severity.ERROR),
  /** A key of the spec file that means nothing there. */
  SPEC_KEY("spec-key", Severity.ERROR),
  /** A value in the spec file that its key cannot have. */
  SPEC_VALUE("spec-value", Severity.ERROR),
  /** A name or pattern in the spec file that nothing in the header matches. */
  SPEC_NAME("spec-name", Severity.ERROR),
  /** Two parts of the spec file, or it and the header, that contradict each other. */
  SPEC_CONTRADICTION("spec-contradiction", Severity.ERROR);

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
