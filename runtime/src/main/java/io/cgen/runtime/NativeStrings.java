package io.cgen.runtime;

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
}
