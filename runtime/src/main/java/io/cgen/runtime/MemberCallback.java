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
  private final Reader<T> reader;

  private MemberCallback(
      String name, long offset, Supplier<CallbackType<T>> type, Reader<T> reader) {
    this.name = name;
    this.offset = offset;
    this.type = type;
    this.reader = reader;
  }

  /**
   * Makes Java objects of the addresses of functions.
   *
   * @param <T> the functional interface
   */
  @FunctionalInterface
  public interface Reader<T> {
    /** The function at an address, which belongs to {@code owners}; {@code null} for NULL. */
    T at(long address, NativeHandle[] owners);
  }

  /**
   * The member {@code name}.
   *
   * @param type asked for when it is needed: its signature may have the struct in it
   */
  public static <T> MemberCallback<T> of(
      StructLayout layout, String name, Supplier<CallbackType<T>> type, Reader<T> reader) {
    return new MemberCallback<>(name, layout.offset(name), type, reader);
  }

  /** A member whose function Java cannot call. */
  public static <T> MemberCallback<T> of(
      StructLayout layout, String name, Supplier<CallbackType<T>> type) {
    return of(
        layout,
        name,
        type,
        (address, owners) -> {
          throw new UnsupportedOperationException(name + " can only be read as an address");
        });
  }

  /** The address that C calls. */
  public NativePointer pointer(NativeMemory struct) {
    return struct.getPointer(offset);
  }

  /** What C calls: the Java object if there is one, else the C function; {@code null} for NULL. */
  public T get(NativeMemory struct) {
    return reader.at(struct.getLong(offset), struct.owners());
  }

  /**
   * Has C call a function, or makes the member NULL.
   *
   * @throws IllegalStateException if C made the struct
   */
  public void set(NativeMemory struct, T target) {
    struct.requireParts(name);
    struct.point(offset, target == null ? null : code(target), name);
  }

  private NativeMemory code(T target) {
    return target instanceof NativeFunction function && function.isForEver()
        ? NativeMemory.view(function.address(), 0)
        : NativeMemory.of(type.get().take(target));
  }
}
