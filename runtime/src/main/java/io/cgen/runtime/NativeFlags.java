package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of the flags that a C enum names, each a bit or some, which may also have bits that the
 * header does not name.
 *
 * @param <T> the class of the sets
 */
public abstract class NativeFlags<T extends NativeFlags<T>> extends NativeEnum {
  /**
   * A set; for generated subclasses.
   *
   * @param name as in C, empty if the header has none for it
   */
  protected NativeFlags(String name, long value) {
    super(name, value);
  }

  /** The flags that the header names, and how other sets of them are made. */
  protected abstract EnumType<T> type();

  /** The flags of this set and of another one. */
  public final T or(T more) {
    return type().of(value() | more.value());
  }

  /** The flags of this set that another one does not have. */
  public final T without(T less) {
    return type().of(value() & ~less.value());
  }

  /** Tells whether this set has all flags of another one. */
  public final boolean contains(T some) {
    return (value() & some.value()) == some.value();
  }

  /** The named flags of one bit or some that this set has, in the header's order. */
  public final List<T> flags() {
    return type().values().stream()
        .filter(flag -> flag.value() != 0 && (value() & flag.value()) == flag.value())
        .toList();
  }

  /** The name; or those of the flags in it, with what is left as a number. */
  @Override
  public String toString() {
    if (isKnown()) {
      return name();
    }
    List<T> named = flags();
    long rest = value();
    for (T flag : named) {
      rest &= ~flag.value();
    }
    List<String> parts = new ArrayList<>(named.stream().map(NativeEnum::name).toList());
    if (rest != 0 || parts.isEmpty()) {
      parts.add("0x" + Long.toHexString(rest));
    }
    return parts.stream().collect(Collectors.joining("|"));
  }
}
