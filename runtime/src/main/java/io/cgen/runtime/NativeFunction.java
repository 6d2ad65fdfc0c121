package io.cgen.runtime;

import java.util.function.BiFunction;

/**
 * A C function that Java calls by its address, through the functional interface that a generated
 * subclass implements.
 *
 * <p>It may belong to handles: the function that returned it was given them, or it was read from
 * memory that is theirs. Each call is a call on them, so it is refused once one of them is closed
 * and delays their release while it lasts.
 */
public abstract class NativeFunction {
  /** No function lies in the first or the last page: C uses such addresses as marks. */
  private static final long PAGE = 4096;

  private final NativePointer pointer;
  private final Owners owners;

  /** Called by the constructor of a generated subclass, with what {@link #at} gives it. */
  protected NativeFunction(NativePointer pointer, NativeHandle[] owners) {
    this.pointer = pointer;
    this.owners = owners.length == 0 ? Owners.NONE : new Owners(owners);
  }

  /**
   * The function at an address, {@code null} for NULL.
   *
   * @param made the constructor of the subclass
   * @param owners the handles that it belongs to; {@code null} among them is passed over
   */
  protected static <T> T at(
      long address, BiFunction<NativePointer, NativeHandle[], T> made, NativeHandle... owners) {
    return address == 0
        ? null
        : made.apply(NativePointer.ofAddress(address), Parents.withoutNulls(owners));
  }

  /**
   * The same where Java code can stand behind such an address, too: if it does, the result is the
   * Java object that C was given.
   */
  protected static <T> T at(
      long address,
      CallbackType<T> type,
      BiFunction<NativePointer, NativeHandle[], T> made,
      NativeHandle... owners) {
    T target = type.targetAt(address);
    return target == null ? at(address, made, owners) : target;
  }

  /** What must be open for a result of this function to be used: its own handles, then others. */
  protected final NativeHandle[] owners(NativeHandle... others) {
    NativeHandle[] own = owners.handles();
    NativeHandle[] all = new NativeHandle[own.length + others.length];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(others, 0, all, own.length, others.length);
    return all;
  }

  /** The address, for the duration of a call. */
  long enter() {
    long address = pointer.address();
    if (isMark()) {
      throw new IllegalStateException(this + " is no function: C uses the address as a mark");
    }
    try {
      owners.enter();
    } catch (IllegalStateException closed) {
      throw new IllegalStateException(
          this + " is unusable, because its owner " + closed.getMessage(), closed);
    }
    return address;
  }

  void leave() {
    owners.leave();
  }

  /** Whether C may be given the address itself, because calling it can never go wrong. */
  boolean isForEver() {
    return owners == Owners.NONE || isMark();
  }

  /** Whether it belongs to what is released with a handle, and to nothing else. */
  boolean endsWith(NativeHandle keeper) {
    return keeper != null && owners.areReleasedWith(keeper.state().outlasting());
  }

  long address() {
    return pointer.address();
  }

  private boolean isMark() {
    long address = pointer.address();
    return address < PAGE && address >= -PAGE;
  }

  /** Equal if it is the same address and of the same class. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof NativeFunction function
        && function.getClass() == getClass()
        && function.pointer.equals(pointer);
  }

  @Override
  public final int hashCode() {
    return pointer.hashCode();
  }

  /** Names the functional interface and the address. */
  @Override
  public final String toString() {
    return getClass().getInterfaces()[0].getSimpleName() + "[" + pointer + "]";
  }
}
