package io.cgen.runtime;

import java.util.function.LongConsumer;

/**
 * A handle of a type that has no class of its own: known only at run time, or made by hand.
 *
 * <p>Its C type is in its messages, and nowhere else: it can be passed where any handle can.
 */
public final class GenericHandle extends NativeHandle {
  private GenericHandle(HandleState state) {
    super(state);
  }

  /** The handle type for a C type; nothing is released until {@code releasedBy} says how. */
  public static HandleType<GenericHandle> type(String cName) {
    return HandleType.of(cName, GenericHandle.class, GenericHandle::new);
  }

  /**
   * A handle that owns what a pointer points to.
   *
   * @param release called once, with the address; it must not refer to the handle
   * @throws NativeException if the pointer is NULL
   */
  public static GenericHandle owning(NativePointer pointer, String cName, LongConsumer release) {
    return type(cName).releasedBy("release", release).own(pointer.address(), "owning");
  }

  /** A handle on new memory, zeroed, that is freed when the handle is released. */
  public static GenericHandle allocate(long byteSize, String cName) {
    long address = RawMemory.allocate(Math.max(byteSize, 1));
    RawMemory.zero(address, byteSize);
    return owning(NativePointer.ofAddress(address), cName, RawMemory::free);
  }
}
