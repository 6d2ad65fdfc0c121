package io.cgen.runtime;

import java.util.Optional;

/**
 * The array behind a struct whose last member has no length: {@code double values[]}. For generated
 * code.
 *
 * <p>It is copied, both ways. Behind a struct that Java allocated it has the length that was asked
 * for then; behind one of C's, what the struct or the caller says.
 *
 * @param <A> the Java array
 */
public final class MemberTail<A> {
  private final String name;
  private final StructLayout layout;
  private final ArrayKind<A> kind;
  private final Optional<MemberCount> count;

  private MemberTail(
      String name, StructLayout layout, ArrayKind<A> kind, Optional<MemberCount> count) {
    this.name = name;
    this.layout = layout;
    this.kind = kind;
    this.count = count;
  }

  /** The last member {@code name}, whose length only the caller knows. */
  public static <A> MemberTail<A> of(StructLayout layout, String name, ArrayKind<A> kind) {
    return new MemberTail<>(name, layout, kind, Optional.empty());
  }

  /** The last member {@code name}, whose length the struct says. */
  public static <A> MemberTail<A> of(
      StructLayout layout, String name, ArrayKind<A> kind, MemberCount count) {
    return new MemberTail<>(name, layout, kind, Optional.of(count));
  }

  /** New memory for a struct and an array behind it. */
  public NativeMemory allocate(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length is " + length);
    }
    NativeMemory memory = NativeMemory.allocate(layout, end(length) - layout.byteSize());
    count.ifPresent(member -> member.set(memory, length, name));
    return memory;
  }

  private long end(int length) {
    return Math.max(layout.byteSize(), layout.offset(name) + length * kind.elementSize());
  }

  /** A copy of the array, as long as the struct says. */
  public A get(NativeMemory struct) {
    return get(struct, count.orElseThrow().get(struct));
  }

  /**
   * A copy of the first elements.
   *
   * @throws IllegalStateException if Java did not allocate that many
   */
  public A get(NativeMemory struct, int length) {
    return kind.read(elements(struct, length), length);
  }

  /**
   * Writes over the first elements, and says so in the struct if that has their number.
   *
   * @throws IllegalStateException if there are fewer, as far as one knows
   */
  public void set(NativeMemory struct, A values) {
    int length = kind.length(values);
    if (!struct.isAllocated() && count.isPresent() && count.get().get(struct) < length) {
      throw new IllegalStateException(
          "%s has %d elements, and there is room for %d"
              .formatted(name, length, count.get().get(struct)));
    }
    kind.write(elements(struct, length), values);
    count.ifPresent(member -> member.set(struct, length, name));
  }

  /**
   * New memory with a copy of the struct and of the array behind it, as long as the struct says.
   */
  public NativeMemory copied(NativeMemory struct) {
    boolean whole = struct.isAllocated() || count.isEmpty();
    return (whole ? struct : struct.behind(0, end(count.get().get(struct)), name)).copy(layout);
  }

  private NativeMemory elements(NativeMemory struct, int length) {
    return struct.behind(layout.offset(name), length * kind.elementSize(), name);
  }
}
