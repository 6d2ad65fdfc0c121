package io.cgen.runtime;

import java.util.function.LongConsumer;

/** Java strings made from C's. For generated code. */
public final class NativeStrings {
  private NativeStrings() {}

  /**
   * Copies a terminated UTF-8 string out of native memory.
   *
   * @return the string, with U+FFFD for what is malformed; {@code null} for NULL
   */
  public static String utf8(long address) {
    return address == 0 ? null : RawMemory.getUtf8(address);
  }

  /**
   * Copies a terminated UTF-8 string that Java owns, and releases it.
   *
   * @param release is not called for NULL
   */
  public static String utf8(long address, LongConsumer release) {
    if (address == 0) {
      return null;
    }
    try {
      return utf8(address);
    } finally {
      release.accept(address);
    }
  }
}
