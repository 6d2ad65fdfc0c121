package io.cgen.diag;

/** What kind of thing a diagnostic reports. The {@link #id} never changes its meaning. */
public enum DiagnosticCode {
  /** A header named by the user or by {@code #include} was not found. */
  MISSING_HEADER("missing-header", Severity.ERROR),
  /** A header that is there but cannot be read, for lack of permission for instance. */
  UNREADABLE_HEADER("unreadable-header", Severity.ERROR),
  /** A file that is no text. */
  NOT_TEXT("not-text", Severity.ERROR),
  /** A declaration that the grammar does not accept. */
  SYNTAX("syntax", Severity.ERROR),
  /** A name where a type must stand, and no type has that name. */
  UNKNOWN_TYPE("unknown-type", Severity.ERROR),
  /** Two declarations of one name that say different things. */
  CONFLICTING_DECLARATIONS("conflicting-declarations", Severity.ERROR),
  /** A header that uses names of the C library without including what declares them. */
  FORGOTTEN_INCLUDE("forgotten-include", Severity.WARNING),
  /** A header that declares nothing itself, and whose included files are not bound. */
  NOTHING_IN_REACH("nothing-in-reach", Severity.WARNING),
  /** Headers that declare nothing at all. */
  NOTHING_DECLARED("nothing-declared", Severity.WARNING),
  /** A handle that some function makes and no function releases. */
  NO_RELEASE("no-release", Severity.WARNING),
  /** A handle that several functions may release. */
  SEVERAL_RELEASES("several-releases", Severity.WARNING),
  /** A handle that could be released, and that Java owns nowhere. */
  NEVER_OWNED("never-owned", Severity.NOTE),
  /** A name for {@code void *} that may stand for a handle or a struct. */
  HANDLE_CANDIDATE("handle-or-struct", Severity.NOTE),

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
  SPEC_CONTRADICTION("spec-contradiction", Severity.ERROR),

  /** An {@code #error} in an active group. */
  ERROR_DIRECTIVE("error-directive", Severity.ERROR),
  /** A {@code #warning} in an active group. */
  WARNING_DIRECTIVE("warning-directive", Severity.WARNING),
  /** A directive that is not known. */
  UNKNOWN_DIRECTIVE("unknown-directive", Severity.ERROR),
  /** A directive that lacks something or has too much. */
  BAD_DIRECTIVE("bad-directive", Severity.ERROR),
  /** An {@code #if} that is never closed. */
  UNTERMINATED_CONDITIONAL("unterminated-conditional", Severity.ERROR),
  /** An {@code #else}, {@code #elif} or {@code #endif} without its {@code #if}. */
  STRAY_CONDITIONAL("stray-conditional", Severity.ERROR),
  /** An expression after {@code #if} that has no value. */
  BAD_CONDITION("bad-condition", Severity.ERROR),
  /** A macro definition that is not well formed. */
  BAD_MACRO_DEFINITION("bad-macro-definition", Severity.ERROR),
  /** A macro that is defined again, otherwise. */
  MACRO_REDEFINED("macro-redefined", Severity.WARNING),
  /** A function-like macro with too many, too few or endless arguments. */
  BAD_MACRO_USE("bad-macro-use", Severity.ERROR),
  /** A {@code ##} whose operands make no token. */
  BAD_TOKEN_PASTE("bad-token-paste", Severity.ERROR),
  /** Macros that expand to more than any header needs. */
  RUNAWAY_EXPANSION("runaway-expansion", Severity.ERROR),
  /** Files that include one another without end. */
  RUNAWAY_INCLUDE("runaway-include", Severity.ERROR),
  /** A comment without its end. */
  UNTERMINATED_COMMENT("unterminated-comment", Severity.ERROR),
  /** A string or character constant without its end. */
  UNTERMINATED_LITERAL("unterminated-literal", Severity.WARNING),

  /** The output folder cannot be read or written, or something that is not cgen's is in the way. */
  OUTPUT("output", Severity.ERROR);

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

  /** Whether it is about the spec file. */
  public boolean isOfSpec() {
    return id.startsWith("spec-");
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }
}
