package io.cgen.runtime;

import java.lang.invoke.MethodHandles;

/**
 * A global variable of a native library, found when it is first used. For generated code.
 *
 * <p>It is as safe from other threads as C has it, which is not at all.
 */
public final class GlobalVariable {
  private final NativeLibrary library;
  private final MethodHandles.Lookup holder;
  private final String symbol;
  private final long byteSize;
  private volatile NativeMemory memory;

  GlobalVariable(NativeLibrary library, MethodHandles.Lookup holder, String symbol, long byteSize) {
    this.library = library;
    this.holder = holder;
    this.symbol = symbol;
    this.byteSize = byteSize;
  }

  /**
   * Where it is.
   *
   * @throws UnsatisfiedLinkError if the library has no such variable
   */
  public NativePointer pointer() {
    return NativePointer.ofAddress(library.addressOf(holder, symbol));
  }

  /**
   * The memory that it is in.
   *
   * @throws UnsatisfiedLinkError if the library has no such variable
   */
  public NativeMemory memory() {
    NativeMemory found = memory;
    if (found == null) {
      found = NativeMemory.view(library.addressOf(holder, symbol), byteSize);
      memory = found;
    }
    return found;
  }
}
