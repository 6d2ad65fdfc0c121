package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.OptionalLong;

/** One of the two ways to call C: {@code java.lang.foreign}, or JNA's direct mapping. */
interface NativeLinker {
  /**
   * Opens a library.
   *
   * @param file an absolute path, or a file name for the platform's own search
   * @throws UnsatisfiedLinkError saying why not
   */
  OpenLibrary open(String file);

  /** A library that is loaded, and stays so as long as this or a linked handle is reachable. */
  interface OpenLibrary {
    /** The address of a function or variable. */
    OptionalLong find(String symbol);

    /**
     * A handle of the type {@link NativeSignature#carriers} that calls a function.
     *
     * @param holder a lookup in the class that declares {@code static native nativeCall} with those
     *     types
     * @param symbol one that {@link #find} finds
     */
    MethodHandle link(MethodHandles.Lookup holder, String symbol, NativeSignature signature);

    /** The same for a function without a holder; a call may cost more. */
    MethodHandle link(String symbol, NativeSignature signature);
  }

  /**
   * A handle that calls a function of the C library itself.
   *
   * @throws UnsatisfiedLinkError if there is none
   */
  MethodHandle linkSystem(String symbol, NativeSignature signature);

  /**
   * A handle of the type {@link NativeSignature#carriers} that calls the function whose address is
   * the signature's first parameter.
   */
  MethodHandle linkPointed(NativeSignature signature);

  /** The calling thread's {@code errno} after its last call of a function linked with it. */
  int errno();

  /**
   * Code that C can call.
   *
   * @param target of the type {@link NativeSignature#upcallCarriers}; it must not throw
   */
  Stub upcall(MethodHandle target, NativeSignature signature);

  /**
   * Code that C can call as long as this is reachable.
   *
   * @param keeper what holds the code
   */
  record Stub(long address, Object keeper) {}
}
