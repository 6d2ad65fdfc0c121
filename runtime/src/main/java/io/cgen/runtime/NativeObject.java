package io.cgen.runtime;

import java.util.List;
import java.util.Optional;

/**
 * A native object as Java knows it: what it is, what it was made from or belongs to, how it is
 * released and what is done then. What is still counted of it is in {@link HandleCount}; what may
 * happen to it when is in {@link HandleState}.
 */
abstract class NativeObject extends HandleCount {
  private static final Thread NOBODY = new Thread();

  final HandleType<?> type;
  final long address;
  final HandleState[] parents;
  final Owners owners;

  /** The thread that made it, if that matters. */
  final Thread maker;

  private final LeakDetector.Origin origin;

  /** Null as long as there are none: most objects never have any. */
  private volatile Cleanups cleanups;

  NativeObject(
      HandleType<?> type,
      long address,
      long word,
      HandleState[] parents,
      Owners owners,
      LeakDetector.Origin origin) {
    super(word);
    this.type = type;
    this.address = address;
    this.parents = parents;
    this.owners = owners;
    this.origin = origin;
    this.maker = (word & HandleWord.AFFINE) == 0 ? NOBODY : Thread.currentThread();
  }

  /** Only the thread that made it may release it. */
  final boolean isAffine() {
    return maker != NOBODY;
  }

  /** What went wrong is logged; it is never tried again. */
  final List<Throwable> callRelease() {
    try {
      type.release(address);
      return List.of();
    } catch (Throwable failure) {
      RuntimeLog.releaseFailed(this, failure);
      return List.of(failure);
    }
  }

  final void runCleanups() {
    Cleanups added = cleanups;
    if (added != null) {
      added.run(this);
    }
  }

  /**
   * Adds first and asks then, as the release marks the word first and looks for cleanups then: one
   * of the two sees the other.
   */
  final void onRelease(Runnable cleanup) {
    cleanups().add(cleanup);
    if (HandleWord.isReleased(word()) && !cleanups.take().isEmpty()) {
      throw new IllegalStateException(describe() + " is released already");
    }
  }

  /**
   * Keeps something until the release, unless it ends with this anyway.
   *
   * @throws IllegalStateException if one of the two is gone
   */
  final void keep(Kept kept) {
    if (!kept.endsWith(this)) {
      cleanups().keep(kept);
      if (HandleWord.isReleased(word())) {
        cleanups.takeKept().forEach(Runnable::run);
        throw new IllegalStateException(describe() + " is released already");
      }
    }
  }

  /** Java forgets the object, and C does not say when it is done with what the object uses. */
  final void keepForever() {
    Cleanups added = cleanups;
    if (added != null) {
      Keeping.forever(added.takeKept());
    }
  }

  private synchronized Cleanups cleanups() {
    if (cleanups == null) {
      cleanups = new Cleanups();
    }
    return cleanups;
  }

  /**
   * The object with whose release this one ends: a borrowed one lives as long as its owners.
   * Nothing if nobody knows how long it lives.
   */
  final Optional<NativeObject> outlasting() {
    return isBorrowed() ? owners.outlasting() : Optional.of(this);
  }

  /** No call may start. */
  final boolean isClosed() {
    return HandleWord.isClosed(word()) || owners.isOneClosed();
  }

  /** Somebody should close or release it. */
  final boolean isHeld() {
    long now = word();
    return HandleWord.hasOwner(now) || HandleWord.retained(now) > 0;
  }

  final LeakDetector.Origin origin() {
    return origin;
  }

  final boolean isBorrowed() {
    return (word() & HandleWord.BORROWED) != 0;
  }

  final int references() {
    return HandleWord.references(word());
  }

  final long callsInFlight() {
    return word() & HandleWord.CALLS;
  }

  final HandleState[] parents() {
    return parents;
  }

  final NativeHandle[] owners() {
    return owners.handles();
  }

  final HandleType<?> type() {
    return type;
  }

  /** For messages: the Java and the C name, never the address. */
  final String describe() {
    return type.describe();
  }

  @Override
  public final String toString() {
    String kind = isBorrowed() ? "borrowed" : "open";
    return describe() + (isClosed() ? " (closed)" : " (" + kind + ")");
  }
}
