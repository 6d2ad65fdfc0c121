package org.example;

import io.cgen.runtime.NativeException;

/** A device that does not start. */
public final class DeviceException extends NativeException {
  private static final long serialVersionUID = 1L;

  /** Made by generated code. */
  public DeviceException(String text, String function, long code) {
    super(text, function, code);
  }
}
