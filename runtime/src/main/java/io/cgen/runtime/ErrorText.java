package io.cgen.runtime;

/** The check whether a function stored the message of an error. For generated code. */
public final class ErrorText {
  private ErrorText() {}

  /**
   * Throws if there is a message.
   *
   * @param text the message, which is freed already if Java owned it; {@code null} for none
   * @param function the C function
   */
  public static void check(String text, String function) {
    check(text, function, NativeException::new);
  }

  /** The same with exceptions of one's own. */
  public static void check(String text, String function, ErrorRule.Maker maker) {
    if (text != null) {
      throw maker.make(text, function, 0);
    }
  }
}
