package io.cgen.runtime;

/** An error that the C side reported: a NULL result, a status, a message. */
public class NativeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Made by generated code, or by the runtime for it.
   *
   * @param message what C reported, and by which function
   */
  public NativeException(String message) {
    super(message);
  }
}
