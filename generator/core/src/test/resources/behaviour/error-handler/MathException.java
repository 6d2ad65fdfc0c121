package org.example;

import io.cgen.runtime.NativeException;

/** An error of the library. */
public final class MathException extends NativeException {
  private static final long serialVersionUID = 1L;

  /** Made by generated code. */
  public MathException(String text, String function, long code) {
    super(text, function, code);
  }
}
