package io.cgen.runtime;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Structs that a member of a struct points to: one, or as many as another member says. For
 * generated code.
 *
 * <p>They are views: what they change, C sees. New ones can only be given to a struct that Java
 * allocated, which then keeps them.
 *
 * @param <T> the structs' class
 */
public final class MemberStructs<T extends NativeStruct> {
  private final CountedPointer member;
  private final Supplier<StructLayout> element;
  private final Function<NativeMemory, T> view;
  private final boolean readOnly;

  private MemberStructs(
      CountedPointer member,
      Supplier<StructLayout> element,
      Function<NativeMemory, T> view,
      boolean readOnly) {
    this.member = member;
    this.element = element;
    this.view = view;
    this.readOnly = readOnly;
  }

  /**
   * What the member {@code name} points to.
   *
   * @param element its layout, which may be that of the struct itself
   */
  public static <T extends NativeStruct> MemberStructs<T> of(
      StructLayout layout,
      String name,
      Supplier<StructLayout> element,
      Function<NativeMemory, T> view) {
    return new MemberStructs<>(new CountedPointer(name, layout.offset(name)), element, view, false);
  }

  /** The same of structs that are const in C, so that Java may only read those that C made. */
  public MemberStructs<T> asConst() {
    return new MemberStructs<>(member, element, view, true);
  }

  /** The only one; {@code null} for NULL. */
  public T get(NativeMemory struct) {
    NativeMemory target = target(struct, size());
    return target == null ? null : view.apply(target);
  }

  /** Makes the member point to a struct, not to a copy of it; to nothing for {@code null}. */
  public void set(NativeMemory struct, T value) {
    struct.point(member.offset(), value, member.name());
  }

  /**
   * All of them; {@code null} for NULL, unless there are none.
   *
   * @throws IllegalStateException if their number is none, or more than Java gave
   */
  public T[] get(NativeMemory struct, MemberCount count, IntFunction<T[]> array) {
    int length = count.get(struct);
    NativeMemory elements = target(struct, size() * length);
    if (elements == null && length > 0) {
      return null;
    }
    T[] views = array.apply(length);
    for (int i = 0; i < length; i++) {
      views[i] = view.apply(elements.slice(size() * i, size()));
    }
    return views;
  }

  /**
   * Stores a copy of structs, or NULL, and how many they are.
   *
   * @throws IllegalStateException if C made the struct
   * @throws NullPointerException naming the element that is null
   */
  public void set(NativeMemory struct, MemberCount count, T[] values) {
    member.set(struct, count, values, () -> copyOf(values));
  }

  private NativeMemory target(NativeMemory struct, long size) {
    return asDeclared(member.target(struct, size));
  }

  private NativeMemory asDeclared(NativeMemory target) {
    return target != null && readOnly && !target.isAllocated() ? target.asConst() : target;
  }

  /**
   * Those that an array of pointers leads to; {@code null} for NULL, unless there are none.
   *
   * @return where a pointer is NULL, {@code null}
   * @throws IllegalStateException if their number is none, or more than Java gave
   */
  public T[] getAll(NativeMemory struct, MemberCount count, IntFunction<T[]> array) {
    return member.get(struct, count, array, this::viewAt);
  }

  private T viewAt(NativeMemory pointers, long at) {
    NativeMemory target = asDeclared(pointers.target(at, size(), member.name()));
    return target == null ? null : view.apply(target);
  }

  /**
   * Makes the member point to an array of pointers to structs, not to copies of them, or to
   * nothing; and stores how many they are.
   *
   * @throws IllegalStateException if C made the struct
   * @throws NullPointerException naming the element that is null
   */
  public void setAll(NativeMemory struct, MemberCount count, T[] values) {
    member.set(struct, count, values, NativeMemory::point);
  }

  private long size() {
    return element.get().byteSize();
  }

  private NativeMemory copyOf(T[] values) {
    long size = size();
    NativeMemory block =
        NativeMemory.allocate(element.get(), size * Math.max(0, values.length - 1));
    for (int i = 0; i < values.length; i++) {
      block.slice(size * i, size).copyFrom(Required.element(values, i, member.name()).memory());
    }
    return block;
  }
}
