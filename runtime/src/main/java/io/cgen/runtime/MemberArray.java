package io.cgen.runtime;

/**
 * An array that a member of a struct points to, and whose length another member is. For generated
 * code.
 *
 * <p>It is copied, both ways. A new array can only be given to a struct that Java allocated, which
 * then keeps it; of a struct that C made nobody knows who would free the old one.
 *
 * @param <A> the Java array
 */
public final class MemberArray<A> {
  private final CountedPointer member;
  private final ArrayKind<A> kind;
  private final MemberCount count;

  private MemberArray(CountedPointer member, ArrayKind<A> kind, MemberCount count) {
    this.member = member;
    this.kind = kind;
    this.count = count;
  }

  /** The array that the member {@code name} points to. */
  public static <A> MemberArray<A> of(
      StructLayout layout, String name, ArrayKind<A> kind, MemberCount count) {
    return new MemberArray<>(new CountedPointer(name, layout.offset(name)), kind, count);
  }

  /**
   * A copy of the array; {@code null} for NULL, unless it has no elements.
   *
   * @throws IllegalStateException if the length is none, or more than Java gave the array
   */
  public A get(NativeMemory struct) {
    return struct.through(() -> read(struct));
  }

  private A read(NativeMemory struct) {
    int length = count.get(struct);
    NativeMemory elements = member.target(struct, length * kind.elementSize());
    if (elements == null) {
      return length > 0 ? null : kind.read(struct, 0);
    }
    return kind.read(elements, length);
  }

  /**
   * Stores a copy of an array, or NULL, and its length.
   *
   * @throws IllegalStateException if C made the struct
   * @throws IllegalArgumentException if another array has the same length member and is longer or
   *     shorter; it can be set to {@code null} first
   */
  public void set(NativeMemory struct, A values) {
    member.set(struct, count, values, () -> kind.copyOf(values, member.name()));
  }
}
