package io.cgen.runtime;

import java.util.function.Supplier;

/**
 * A member of a struct that points to a function, behind which Java code can stand. For generated
 * code.
 *
 * <p>The Java function is kept as long as the struct, and given up when another one takes its
 * place; one that is replaced during a call with the struct stays until that has returned.
 *
 * @param <T> the functional interface
 */
public final class MemberCallback<T> {
  private final String name;
  private final long offset;
  private final Supplier<CallbackType<T>> type;

  private MemberCallback(String name, long offset, Supplier<CallbackType<T>> type) {
    this.name = name;
    this.offset = offset;
    this.type = type;
  }

  /**
   * The member {@code name}.
   *
   * @param type asked for when it is needed: its signature may have the struct in it
   */
  public static <T> MemberCallback<T> of(
      StructLayout layout, String name, Supplier<CallbackType<T>> type) {
    return new MemberCallback<>(name, layout.offset(name), type);
  }

  /** The address that C calls. */
  public NativePointer get(NativeMemory struct) {
    return struct.getPointer(offset);
  }

  /**
   * Has C call a Java function, or makes the member NULL.
   *
   * @throws IllegalStateException if C made the struct
   */
  public void set(NativeMemory struct, T target) {
    struct.requireParts(name);
    NativeMemory stub = target == null ? null : NativeMemory.of(type.get().take(target));
    struct.point(offset, stub, name);
  }
}
