package io.cgen.runtime;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An array of pointers to handles' objects that a member of a struct points to, and whose length
 * another member is. For generated code.
 *
 * <p>A struct that Java allocated keeps the objects of the handles that Java puts into it, as with
 * {@link MemberHandle}.
 *
 * @param <T> the handles' class
 */
public final class MemberHandles<T extends NativeHandle> {
  private final CountedPointer member;
  private final Supplier<HandleType<T>> type;

  private MemberHandles(CountedPointer member, Supplier<HandleType<T>> type) {
    this.member = member;
    this.type = type;
  }

  /**
   * What the member {@code name} points to.
   *
   * @param type asked for when it is needed
   */
  public static <T extends NativeHandle> MemberHandles<T> of(
      StructLayout layout, String name, Supplier<HandleType<T>> type) {
    return new MemberHandles<>(new CountedPointer(name, layout.offset(name)), type);
  }

  /**
   * Those that Java put there, or that C owns; {@code null} for NULL, unless there are none.
   *
   * @return where a pointer is NULL, {@code null}
   * @throws IllegalStateException if their number is none, or more than Java gave
   */
  public T[] get(NativeMemory struct, MemberCount count, IntFunction<T[]> array) {
    return member.get(
        struct,
        count,
        array,
        (pointers, at) -> MemberHandle.get(pointers, at, type.get(), member.name()));
  }

  /**
   * Makes the member point to an array of pointers to the objects of handles, or to nothing; and
   * stores how many they are.
   *
   * @throws IllegalStateException if C made the struct, or a handle is closed
   * @throws NullPointerException naming the element that is null
   */
  public void set(NativeMemory struct, MemberCount count, T[] values) {
    member.set(struct, count, values, MemberHandle::set);
  }
}
