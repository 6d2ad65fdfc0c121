package io.cgen.runtime;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongToIntFunction;
import java.util.function.Supplier;

/**
 * A kind of handle: its C name, its Java class and how its objects are released.
 *
 * @param <T> the class of its handles
 */
public final class HandleType<T extends NativeHandle> {
  private static final LongConsumer NOTHING = address -> {};
  private static final HandleState[] NO_STATES = {};

  private final String cName;
  private final Class<T> javaClass;
  private final Function<HandleState, T> constructor;
  private final LongConsumer release;
  private final LongConsumer retain;
  private final Optional<UniqueHandles> unique;
  private final Optional<ThreadAffinity> affinity;

  private HandleType(
      String cName,
      Class<T> javaClass,
      Function<HandleState, T> constructor,
      LongConsumer release,
      LongConsumer retain,
      Optional<UniqueHandles> unique,
      Optional<ThreadAffinity> affinity) {
    this.cName = Objects.requireNonNull(cName, "cName");
    this.javaClass = Objects.requireNonNull(javaClass, "javaClass");
    this.constructor = Objects.requireNonNull(constructor, "constructor");
    this.release = Objects.requireNonNull(release, "release");
    this.retain = Objects.requireNonNull(retain, "retain");
    this.unique = unique;
    this.affinity = affinity;
  }

  /** A kind whose objects nobody releases, until {@code releasedBy} says how. */
  public static <T extends NativeHandle> HandleType<T> of(
      String cName, Class<T> javaClass, Function<HandleState, T> constructor) {
    return new HandleType<>(
        cName, javaClass, constructor, NOTHING, NOTHING, Optional.empty(), Optional.empty());
  }

  /**
   * The same kind with a release function that reports nothing.
   *
   * @param function its C name, for messages
   */
  @SuppressWarnings("overloads") // a method reference tells them apart by its result
  public HandleType<T> releasedBy(String function, LongConsumer release) {
    return new HandleType<>(cName, javaClass, constructor, release, retain, unique, affinity);
  }

  /**
   * The same kind with a release function that returns a status, zero for success. Another status
   * is a failure to release, and is reported as one.
   *
   * @param function its C name, for messages
   */
  @SuppressWarnings("overloads") // a method reference tells them apart by its result
  public HandleType<T> releasedBy(String function, LongToIntFunction release) {
    return new HandleType<>(
        cName, javaClass, constructor, checked(function, release), retain, unique, affinity);
  }

  /**
   * The same kind with a function that adds a reference: an object that C keeps is retained when
   * Java gets it, and so stays valid until its handle is released, whatever becomes of its owners.
   *
   * @param function its C name, for messages
   * @param retain the function; a count or pointer that it returns is passed over
   */
  public HandleType<T> retainedBy(String function, LongConsumer retain) {
    Objects.requireNonNull(function, "function");
    return new HandleType<>(cName, javaClass, constructor, release, retain, unique, affinity);
  }

  /**
   * The same kind, of which C returns the same pointer again without another reference: a second
   * result at the same address is the same Java handle, for as long as that is open.
   */
  public HandleType<T> unique() {
    return new HandleType<>(
        cName, javaClass, constructor, release, retain, Optional.of(new UniqueHandles()), affinity);
  }

  /** The same kind, whose objects may be released only on the thread that made them. */
  public HandleType<T> releasedOnItsThread(ThreadAffinity rule) {
    return new HandleType<>(
        cName, javaClass, constructor, release, retain, unique, Optional.of(rule));
  }

  private LongConsumer checked(String function, LongToIntFunction release) {
    return address -> {
      int status = release.applyAsInt(address);
      if (status != 0) {
        throw new NativeException(
            function + " returned " + status + ", so " + describe() + " was not released");
      }
    };
  }

  /**
   * A handle on a result that Java owns: one native reference, released once.
   *
   * @param function the function that returned it, for messages
   * @param keepsAlive handles that must not be released before this one; {@code null} among them is
   *     passed over
   * @throws NativeException if the address is NULL
   */
  public T own(long address, String function, NativeHandle... keepsAlive) {
    return owned(nonNull(address, function), keepsAlive);
  }

  /** The same, with {@code null} for NULL. */
  public T ownOrNull(long address, String function, NativeHandle... keepsAlive) {
    return address == 0 ? null : owned(address, keepsAlive);
  }

  /**
   * A handle on a result that C owns. It is usable as long as its owners are, and keeps them from
   * being collected.
   *
   * @param function the function that returned it, for messages
   * @param owners the handles that own the object; {@code null} among them is passed over
   * @throws NativeException if the address is NULL
   */
  public T borrow(long address, String function, NativeHandle... owners) {
    return borrowed(nonNull(address, function), owners);
  }

  /** The same, with {@code null} for NULL. */
  public T borrowOrNull(long address, String function, NativeHandle... owners) {
    return address == 0 ? null : borrowed(address, owners);
  }

  private long nonNull(long address, String function) {
    if (address == 0) {
      throw new NativeException("returned NULL instead of a " + describe(), function, 0);
    }
    return address;
  }

  /**
   * A handle of this kind, from one whose kind is not known.
   *
   * @throws NullPointerException naming the parameter
   * @throws IllegalArgumentException naming the parameter, this kind and the handle's
   */
  public T cast(NativeHandle handle, String parameter) {
    Required.argument(handle, parameter);
    if (!javaClass.isInstance(handle)) {
      throw new IllegalArgumentException(
          parameter + " must be a " + describe() + ", but is a " + handle.state().describe());
    }
    return javaClass.cast(handle);
  }

  /** Whether {@code handle} is of this kind; {@code null} is not. */
  boolean isOne(NativeHandle handle) {
    return javaClass.isInstance(handle);
  }

  private T borrowed(long address, NativeHandle[] owners) {
    if (retain != NOTHING && release != NOTHING) {
      return owned(address, () -> newRetained(address, owners));
    }
    return unique
        .flatMap(handles -> handles.findOpen(address))
        .map(javaClass::cast)
        .orElseGet(() -> newBorrowed(address, owners));
  }

  private T newBorrowed(long address, NativeHandle[] owners) {
    return constructor.apply(HandleState.borrowed(this, address, Parents.withoutNulls(owners)));
  }

  private T owned(long address, NativeHandle[] keepsAlive) {
    affinity.ifPresent(ThreadAffinity::releaseWaiting);
    if (release == NOTHING) {
      return borrowed(address, keepsAlive);
    }
    return owned(address, () -> newOwned(address, keepsAlive));
  }

  private T owned(long address, Supplier<T> made) {
    return unique.isPresent() ? javaClass.cast(unique.get().find(address, made)) : made.get();
  }

  private T newRetained(long address, NativeHandle[] owners) {
    retain.accept(address);
    return newOwned(address, owners);
  }

  private T newOwned(long address, NativeHandle[] keepsAlive) {
    HandleState state = HandleState.owned(this, address, kept(address, keepsAlive));
    try {
      T handle = constructor.apply(state);
      state.watch(handle);
      return handle;
    } catch (Throwable failure) {
      state.close();
      throw failure;
    }
  }

  /** What cannot be kept alive is a result that cannot be used: it is released again. */
  private HandleState[] kept(long address, NativeHandle[] keepsAlive) {
    if (keepsAlive.length == 0) {
      return NO_STATES;
    }
    try {
      return Parents.keep(keepsAlive);
    } catch (IllegalStateException parentReleased) {
      release(address);
      throw parentReleased;
    }
  }

  /** Another Java object for the same state, whose handle was collected. */
  NativeHandle revive(HandleState state) {
    return constructor.apply(state);
  }

  void forget(HandleState state, long address) {
    if (unique.isPresent()) {
      unique.get().forget(address, state);
    }
  }

  Optional<ThreadAffinity> affinity() {
    return affinity;
  }

  boolean isUnique() {
    return unique.isPresent();
  }

  String cName() {
    return cName;
  }

  void release(long address) {
    release.accept(address);
  }

  String describe() {
    boolean generic = javaClass == GenericHandle.class;
    return generic ? cName : javaClass.getSimpleName() + " (" + cName + ")";
  }

  /** Names the Java class and the C type. */
  @Override
  public String toString() {
    return describe();
  }
}
