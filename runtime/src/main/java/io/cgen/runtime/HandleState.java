package io.cgen.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of one native object as Java sees it, apart from the handle so that it outlives the
 * handle: the reaper, calls that have not returned and handles made from this one refer to it.
 *
 * <p>The class comment of {@link NativeHandle} states the invariants. Transitions of the word are
 * here; the arithmetic is in {@link HandleWord}.
 */
public final class HandleState {
  private static final VarHandle WORD = wordHandle();
  private static final Thread NOBODY = new Thread();
  private static final HandleState[] NO_PARENTS = {};
  private static final WeakReference<NativeHandle> NO_HANDLE = new WeakReference<>(null);

  /** How often calls must meet before they are counted apart. */
  private static final int MEETINGS = 100;

  private final HandleType<?> type;
  private final long address;
  private final HandleState[] parents;
  private final NativeHandle[] owners;
  private final LeakDetector.Origin origin;

  /** The thread that made it, if that matters. */
  private final Thread maker;

  @SuppressWarnings("unused") // through WORD
  private volatile long word;

  private volatile List<Runnable> cleanups = List.of();

  /** Null, or where calls are counted too; a reader that sees it late counts in the word. */
  private SpreadCalls spread;

  /** How often calls met; inexact, since nothing depends on it. */
  private int meetings;

  private HandleReaper.Watch watch = HandleReaper.Watch.NONE;

  /** The handle, of a unique type only. */
  private WeakReference<NativeHandle> current = NO_HANDLE;

  private HandleState(
      HandleType<?> type,
      long address,
      long word,
      HandleState[] parents,
      NativeHandle[] owners,
      LeakDetector.Origin origin) {
    this.type = type;
    this.address = address;
    this.parents = parents;
    this.owners = owners;
    this.origin = origin;
    this.maker = (word & HandleWord.AFFINE) == 0 ? NOBODY : Thread.currentThread();
    this.word = word;
  }

  /** Java owns one native reference; {@code keptAlive} have been counted already. */
  static HandleState owned(HandleType<?> type, long address, HandleState[] keptAlive) {
    LeakDetector.Origin origin = LeakDetector.SHARED.origin();
    long word = HandleWord.OWNER | (type.affinity().isPresent() ? HandleWord.AFFINE : 0);
    HandleState state = new HandleState(type, address, word, keptAlive, NativeHandle.NONE, origin);
    LeakDetector.SHARED.made(state);
    return state;
  }

  /** C owns the object, for as long as the owners are open. */
  static HandleState borrowed(HandleType<?> type, long address, NativeHandle[] owners) {
    long word = HandleWord.OWNER | HandleWord.BORROWED;
    return new HandleState(type, address, word, NO_PARENTS, owners, LeakDetector.Origin.UNKNOWN);
  }

  private static VarHandle wordHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(HandleState.class, "word", long.class);
    } catch (ReflectiveOperationException bug) {
      throw new ExceptionInInitializerError(bug);
    }
  }

  // ---- calls -----------------------------------------------------------------------------------

  /** Starts a call: until {@link #leave} the object is not released. */
  long enter(String subject) {
    SpreadCalls cells = spread;
    if (cells == null || !cells.enter()) {
      long before = (long) WORD.getAndAdd(this, HandleWord.CALL);
      if ((before & HandleWord.NEEDS_CARE) != 0) {
        enterSlowly(before, subject);
      }
    }
    return address;
  }

  /** Ends a call; the last one to leave a closed handle releases the object. */
  void leave() {
    SpreadCalls cells = spread;
    if (cells == null || !cells.leave()) {
      long after = (long) WORD.getAndAdd(this, -HandleWord.CALL) - HandleWord.CALL;
      if ((after & (HandleWord.CLOSED | HandleWord.BORROWED)) != 0) {
        leaveSlowly(after);
      }
    }
  }

  private void enterSlowly(long before, String subject) {
    if (HandleWord.isClosed(before)) {
      bounce();
      throw new IllegalStateException(subject + describe() + " is closed");
    }
    type.affinity().ifPresent(ThreadAffinity::releaseWaiting);
    if ((before & HandleWord.BORROWED) != 0) {
      enterOwners(subject);
    } else if ((before & HandleWord.CALLS) != 0 && meetings++ == MEETINGS) {
      spread();
    }
  }

  private void enterOwners(String subject) {
    int entered = 0;
    try {
      for (; entered < owners.length; entered++) {
        owners[entered].state().enter(subject + describe() + " is unusable, because its owner ");
      }
    } catch (IllegalStateException ownerClosed) {
      leaveOwners(entered);
      bounce();
      throw ownerClosed;
    }
  }

  private void leaveSlowly(long after) {
    if ((after & HandleWord.BORROWED) != 0) {
      leaveOwners(owners.length);
    }
    finishIfLast(after);
  }

  private void finishIfLast(long after) {
    if (HandleWord.isConsumed(after)) {
      endConsumption(after);
    } else {
      releaseQuietlyIfLast(after);
    }
  }

  /**
   * Takes back a call that found the handle closed. Its count may have hidden the object from
   * whoever gave up the last reference meanwhile, so it asks whether it was the last.
   */
  private void bounce() {
    finishIfLast((long) WORD.getAndAdd(this, -HandleWord.CALL) - HandleWord.CALL);
  }

  private void leaveOwners(int count) {
    for (int i = count - 1; i >= 0; i--) {
      owners[i].state().leave();
    }
  }

  /** From now on calls are counted in cells. */
  private synchronized void spread() {
    long before;
    do {
      before = word;
      if ((before & (HandleWord.CLOSED | HandleWord.SPREAD)) != 0) {
        return;
      }
    } while (!swap(before, before + HandleWord.SPREAD + HandleWord.SPREAD_BIAS));
    spread = new SpreadCalls();
  }

  /** From now on the word alone counts; returns it, complete. */
  private synchronized long gather() {
    SpreadCalls cells = spread;
    if (cells == null) {
      return word;
    }
    spread = null;
    long correction = cells.seal() - HandleWord.SPREAD_BIAS - HandleWord.SPREAD;
    return (long) WORD.getAndAdd(this, correction) + correction;
  }

  /** A word that was just stored; a closed one must be complete, or nobody is ever the last. */
  private long complete(long stored) {
    boolean partial = HandleWord.isClosed(stored) && (stored & HandleWord.SPREAD) != 0;
    return partial ? gather() : stored;
  }

  // ---- references ------------------------------------------------------------------------------

  void retain() {
    long before;
    do {
      before = word;
      if (isClosed()) {
        throw new IllegalStateException(describe() + " is closed and cannot be retained");
      }
      if (!HandleWord.canRetain(before)) {
        throw new IllegalStateException(describe() + " is retained too often");
      }
    } while (!swap(before, before + HandleWord.RETAINED));
  }

  /** Gives up one reference: a retained one first, the owner's at the end. */
  void release() {
    long before;
    long after;
    do {
      before = word;
      after = HandleWord.closedIfUnreferenced(withoutOneReference(before));
    } while (!swap(before, after));
    releaseIfLast(complete(after));
  }

  private long withoutOneReference(long before) {
    if (HandleWord.retained(before) > 0) {
      return before - HandleWord.RETAINED;
    }
    if (HandleWord.hasOwner(before)) {
      return before & ~HandleWord.OWNER;
    }
    throw new IllegalStateException(describe() + " is released more often than it was retained");
  }

  /** Gives up the owner's reference, once, and lets no further call start. */
  void close() {
    releaseIfLast(complete(giveUpOwner()));
  }

  /** The handle is unreachable: nobody can give up its references any more. */
  void collected(HandleReaper.Watch by) {
    long after;
    synchronized (this) {
      if (by != watch) {
        return;
      }
      if (isHeld()) {
        LeakDetector.SHARED.leaked(this, origin);
      }
      forgetRetained();
      after = giveUpOwner();
      if ((after & HandleWord.CONSUMED) != 0) {
        // The call is over, though nobody said so.
        after = (long) WORD.getAndBitwiseAnd(this, ~HandleWord.CALLS) & ~HandleWord.CALLS;
      }
    }
    finishIfLast(complete(after));
  }

  private void forgetRetained() {
    long before;
    do {
      before = word;
    } while (!swap(before, before - HandleWord.retained(before) * HandleWord.RETAINED));
  }

  private long giveUpOwner() {
    long before;
    long after;
    do {
      before = word;
      after = before & ~HandleWord.OWNER | HandleWord.CLOSED;
    } while (!swap(before, after));
    return after;
  }

  /**
   * The one handle of this state, or a new one if that was collected and the reaper has not come
   * yet.
   *
   * @throws IllegalStateException if it is closed: the object may be released any time
   */
  synchronized NativeHandle sameHandle() {
    if (isClosed()) {
      throw new IllegalStateException(describe() + " was returned again after it was closed");
    }
    NativeHandle handle = current.get();
    if (handle == null) {
      forgetRetained();
      watch.cancel();
      handle = type.revive(this);
      watch(handle);
    }
    return handle;
  }

  /**
   * Takes a reference for a handle that was made from this one. Closed is no obstacle while a call
   * is in flight: the call that made the other handle is one.
   */
  void keep() {
    long before;
    do {
      before = word;
      if (HandleWord.isReleased(before) || HandleWord.isLast(before)) {
        throw new IllegalStateException(describe() + " is closed and cannot be kept alive");
      }
      if (!HandleWord.canKeep(before)) {
        throw new IllegalStateException(describe() + " is kept alive by too many handles");
      }
    } while (!swap(before, before + HandleWord.KEPT));
  }

  /** Gives that reference back; true if the caller must now run {@link #releaseNative}. */
  boolean unkeep() {
    long before;
    long after;
    do {
      before = word;
      after = HandleWord.closedIfUnreferenced(before - HandleWord.KEPT);
    } while (!swap(before, after));
    return claim(complete(after));
  }

  /** Hands the object to C: nothing is released from now on. */
  long detach() {
    giveAway(HandleWord.CLOSED | HandleWord.RELEASED, "");
    watch.cancel();
    ReleaseChain.unkeep(parents);
    return address;
  }

  /**
   * Hands the object to C in a call, which {@link #leave} ends. Until then, what the object was
   * made from is kept alive: C may need it to finish with the object.
   */
  long consume(String subject) {
    long inCall = HandleWord.CONSUMED + HandleWord.CALL;
    giveAway(HandleWord.CLOSED | HandleWord.RELEASED | inCall, subject);
    return address;
  }

  private void giveAway(long after, String subject) {
    if (isClosed()) {
      throw new IllegalStateException(subject + describe() + " is closed");
    }
    if (isBorrowed()) {
      throw new IllegalStateException(
          subject + describe() + " is borrowed, so it cannot be given away");
    }
    gather();
    if (!swap(HandleWord.OWNER | word & HandleWord.AFFINE, after)) {
      throw new IllegalStateException(
          subject + describe() + " is shared or in use, so it cannot be given away");
    }
    type.forget(this, address);
  }

  /** Exactly one caller gives back what a consumed object was made from. */
  private void endConsumption(long word) {
    if (swap(word, word & ~HandleWord.CONSUMED)) {
      watch.cancel();
      ReleaseChain.unkeep(parents);
    }
  }

  // ---- release ---------------------------------------------------------------------------------

  private void releaseIfLast(long word) {
    if (claim(word)) {
      List<Throwable> failures = ReleaseChain.run(this);
      if (!failures.isEmpty()) {
        throw NativeCall.rethrow(failures.get(0));
      }
    }
  }

  private void releaseQuietlyIfLast(long word) {
    if (claim(word)) {
      ReleaseChain.run(this);
    }
  }

  /** Exactly one caller gets true, and only when no reference and no call is left. */
  private boolean claim(long word) {
    return HandleWord.isLast(word) && swap(word, word | HandleWord.RELEASED | HandleWord.CLOSED);
  }

  /** A claimed state whose release has been put off, because this is not the thread for it. */
  boolean waitsForItsThread() {
    return maker != NOBODY
        && type.affinity().map(affinity -> affinity.takesOver(this, maker)).orElse(false);
  }

  /** Only for the one that {@link #claim} chose. */
  List<Throwable> releaseNative() {
    watch.cancel();
    type.forget(this, address);
    List<Throwable> failures = isBorrowed() ? List.of() : callRelease();
    runCleanups();
    return failures;
  }

  private List<Throwable> callRelease() {
    try {
      type.release(address);
      return List.of();
    } catch (Throwable failure) {
      RuntimeLog.releaseFailed(this, failure);
      return List.of(failure);
    }
  }

  private void runCleanups() {
    if (cleanups.isEmpty()) {
      return;
    }
    for (Runnable cleanup : takeCleanups()) {
      try {
        cleanup.run();
      } catch (RuntimeException failure) {
        RuntimeLog.releaseFailed(this, failure);
      }
    }
  }

  private synchronized List<Runnable> takeCleanups() {
    List<Runnable> taken = cleanups;
    cleanups = List.of();
    return taken;
  }

  /**
   * Adds first and asks then, as the release marks the word first and looks for cleanups then: one
   * of the two sees the other.
   */
  void onRelease(Runnable cleanup) {
    synchronized (this) {
      if (cleanups.isEmpty()) {
        cleanups = new ArrayList<>(List.of(cleanup));
      } else {
        cleanups.add(cleanup);
      }
    }
    if (HandleWord.isReleased(word) && !takeCleanups().isEmpty()) {
      throw new IllegalStateException(describe() + " is released already");
    }
  }

  /**
   * The same for what must outlive the native object: a borrowed one lives as long as its owners.
   *
   * @return false if nobody knows how long it lives
   */
  boolean onOwnersRelease(Runnable cleanup) {
    if (!isBorrowed()) {
      onRelease(cleanup);
      return true;
    }
    return owners.length > 0 && owners[0].state().onOwnersRelease(cleanup);
  }

  /** Lets the collector's news about the handle reach this state. */
  void watch(NativeHandle handle) {
    watch = HandleReaper.SHARED.watch(handle, this);
    if (type.isUnique()) {
      current = new WeakReference<>(handle);
    }
  }

  // ---- questions -------------------------------------------------------------------------------

  boolean isClosed() {
    if (HandleWord.isClosed(word)) {
      return true;
    }
    for (NativeHandle owner : owners) {
      if (owner.isClosed()) {
        return true;
      }
    }
    return false;
  }

  /** Somebody should close or release it. */
  boolean isHeld() {
    return HandleWord.hasOwner(word) || HandleWord.retained(word) > 0;
  }

  LeakDetector.Origin origin() {
    return origin;
  }

  boolean isBorrowed() {
    return (word & HandleWord.BORROWED) != 0;
  }

  int references() {
    return HandleWord.references(word);
  }

  long callsInFlight() {
    return word & HandleWord.CALLS;
  }

  HandleState[] parents() {
    return parents;
  }

  NativeHandle[] owners() {
    return owners;
  }

  HandleType<?> type() {
    return type;
  }

  /** For messages: the Java and the C name, never the address. */
  String describe() {
    return type.describe();
  }

  @Override
  public String toString() {
    String kind = isBorrowed() ? "borrowed" : "open";
    return describe() + (isClosed() ? " (closed)" : " (" + kind + ")");
  }

  private boolean swap(long expected, long next) {
    return WORD.compareAndSet(this, expected, next);
  }
}
