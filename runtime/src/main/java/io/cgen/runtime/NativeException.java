package io.cgen.runtime;

/**
 * An error that the C side reported: a NULL result, a status, a message.
 *
 * <p>Its message names the function and says what C said: {@code sqlite3_exec: no such table: t
 * (1)}.
 */
public class NativeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The C function that failed; empty if unknown. */
  private final String function;

  /** What C said about it; empty if nothing. */
  private final String text;

  /** The number that C has for it; 0 if none. */
  private final long code;

  /**
   * Made by generated code, or by the runtime for it.
   *
   * @param message what C reported, and by which function
   */
  public NativeException(String message) {
    this(message, "", 0);
  }

  /**
   * An error of a function. Classes that stand for the errors of an API have a constructor like
   * this one.
   *
   * @param text what C said about it, empty if nothing
   * @param function the C function that failed, empty if unknown
   * @param code the number that C has for it, 0 if none
   */
  public NativeException(String text, String function, long code) {
    super(message(text, function, code));
    this.function = function;
    this.text = text;
    this.code = code;
  }

  private static String message(String text, String function, long code) {
    String said = text.isEmpty() ? "failed" : text;
    String named = function.isEmpty() ? text : function + (text.isEmpty() ? " " : ": ") + said;
    return code == 0 ? named : named + " (" + code + ")";
  }

  /** The C function that failed; empty if unknown. */
  public String function() {
    return function;
  }

  /** What C said about the error, without the function and the code; empty if nothing. */
  public String text() {
    return text;
  }

  /** The number that C has for the error: a status, or {@code errno}; 0 if it has none. */
  public long code() {
    return code;
  }
}
