package io.cgen.runtime;

import java.util.function.Function;

/**
 * A struct that an element of an array inside a struct points to. For generated code.
 *
 * <p>It is a view, and not copied. New ones can only be given to a struct that Java allocated,
 * which then keeps them.
 */
public final class MemberStruct {
  private MemberStruct() {}

  /**
   * The struct that the pointer at an offset leads to; {@code null} for NULL.
   *
   * @param name the member, for messages
   */
  public static <T extends NativeStruct> T get(
      NativeMemory struct,
      long offset,
      StructLayout layout,
      Function<NativeMemory, T> view,
      String name) {
    NativeMemory target = struct.target(offset, layout.byteSize(), name);
    return target == null ? null : view.apply(target);
  }

  /** The same of one that is const in C, so that Java may only read it if C made it. */
  public static <T extends NativeStruct> T getConst(
      NativeMemory struct,
      long offset,
      StructLayout layout,
      Function<NativeMemory, T> view,
      String name) {
    return get(struct, offset, layout, at -> view.apply(constant(at)), name);
  }

  private static NativeMemory constant(NativeMemory target) {
    return target.isAllocated() ? target : target.asConst();
  }

  /**
   * Makes the pointer lead to a struct, not to a copy of it; to nothing for {@code null}.
   *
   * @throws IllegalStateException if C made the struct that the pointer is in
   */
  public static void set(NativeMemory struct, long offset, NativeStruct value, String name) {
    struct.point(offset, value, name);
  }
}
