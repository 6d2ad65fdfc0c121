package org.example;

import io.cgen.runtime.NativeException;

/** An error of the devices. */
public final class VerdictException extends NativeException {
  private static final long serialVersionUID = 1L;

  /** Made by generated code. */
  public VerdictException(String text, String function, long code) {
    super(text, function, code);
  }
}
