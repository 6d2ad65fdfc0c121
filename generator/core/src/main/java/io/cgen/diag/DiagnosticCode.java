package io.cgen.diag;

/** What kind of thing a diagnostic reports. The {@link #id} never changes its meaning. */
public enum DiagnosticCode {
  /** A header named by the user or by {@code #include} was not found. */
  MISSING_HEADER("missing-header", Severity.ERROR),
  /** A declaration that the grammar does not accept. */
  SYNTAX("syntax", Severity.ERROR),
  /** A handle that some function makes and no function releases. */
  NO_RELEASE("no-release", Severity.WARNING),
  /** A handle that several functions may release. */
  SEVERAL_RELEASES("several-releases", Severity.WARNING),
  /** A name for {@code void *} that may stand for a handle or a struct. */
  HANDLE_CANDIDATE("handle-or-struct", Severity.NOTE);

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
