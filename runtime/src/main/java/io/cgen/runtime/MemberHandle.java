package io.cgen.runtime;

/**
 * Members of structs that point to handles' objects. For generated code.
 *
 * <p>A struct that Java allocated keeps the object of a handle that Java puts into it: the object
 * is released when the handle is closed, and the struct points elsewhere or is unreachable.
 */
public final class MemberHandle {
  private MemberHandle() {}

  /**
   * The handle that Java put there, or, if C did, one that it owns; {@code null} for NULL.
   *
   * @param name the member, for messages
   */
  public static <T extends NativeHandle> T get(
      NativeMemory struct, long offset, HandleType<T> type, String name) {
    NativeHandle kept = struct.handleAt(offset);
    return type.isOne(kept)
        ? type.cast(kept, name)
        : type.borrowOrNull(struct.getLong(offset), name, struct.owners());
  }

  /**
   * Makes the member point to the object of a handle, or to nothing.
   *
   * @throws IllegalStateException if C made the struct, or the handle is closed
   */
  public static void set(NativeMemory struct, long offset, NativeHandle handle, String name) {
    struct.requireParts(name);
    struct.point(
        offset, handle == null ? null : NativeMemory.of(new KeptHandle(handle, name)), name);
  }
}
