package io.cgen.runtime;

import java.lang.ref.WeakReference;
import java.util.List;

/**
 * The life of one native object as Java sees it, apart from the handle so that it outlives the
 * handle: the reaper, calls that have not returned and handles made from this one refer to it.
 *
 * <p>The class comment of {@link NativeHandle} states the invariants. Transitions of the word are
 * here; the arithmetic is in {@link HandleWord}.
 */
public final class HandleState extends NativeObject {
  private static final HandleState[] NO_PARENTS = {};
  private static final WeakReference<NativeHandle> NO_HANDLE = new WeakReference<>(null);

  private HandleReaper.Watch watch = HandleReaper.Watch.NONE;

  /** The handle, of a unique type only. */
  private WeakReference<NativeHandle> current = NO_HANDLE;

  private HandleState(
      HandleType<?> type,
      long address,
      long word,
      HandleState[] parents,
      Owners owners,
      LeakDetector.Origin origin) {
    super(type, address, word, parents, owners, origin);
  }

  /** Java owns one native reference; {@code keptAlive} have been counted already. */
  static HandleState owned(HandleType<?> type, long address, HandleState[] keptAlive) {
    LeakDetector.Origin origin = LeakDetector.SHARED.origin();
    long word = HandleWord.OWNER | (type.affinity().isPresent() ? HandleWord.AFFINE : 0);
    HandleState state = new HandleState(type, address, word, keptAlive, Owners.NONE, origin);
    LeakDetector.SHARED.made(state);
    return state;
  }

  /** C owns the object, for as long as the owners are open. */
  static HandleState borrowed(HandleType<?> type, long address, NativeHandle[] owners) {
    long word = HandleWord.OWNER | HandleWord.BORROWED;
    return new HandleState(
        type, address, word, NO_PARENTS, new Owners(owners), LeakDetector.Origin.UNKNOWN);
  }

  // ---- calls -----------------------------------------------------------------------------------

  /**
   * Starts a call: until {@link #leave} the object is not released.
   *
   * @param parameter which one the handle is, for messages; may be empty
   */
  long enter(String parameter) {
    if (!enterCell()) {
      long before = enterWord();
      if ((before & HandleWord.NEEDS_CARE) != 0) {
        enterSlowly(before, parameter);
      }
    }
    return address;
  }

  /** Ends a call; the last one to leave a closed handle releases the object. */
  void leave() {
    if (!leaveCell()) {
      long after = leaveWord();
      if ((after & (HandleWord.CLOSED | HandleWord.BORROWED)) != 0) {
        leaveSlowly(after);
      }
    }
  }

  /** The beginning of a message about a parameter, or about no parameter. */
  static String subject(String parameter) {
    return parameter.isEmpty() ? "" : parameter + ": ";
  }

  private void enterSlowly(long before, String parameter) {
    if (HandleWord.isClosed(before)) {
      bounce();
      throw new IllegalStateException(subject(parameter) + describe() + " is closed");
    }
    type.affinity().ifPresent(ThreadAffinity::releaseWaiting);
    if ((before & HandleWord.BORROWED) != 0) {
      enterOwners(parameter);
    } else if ((before & HandleWord.CALLS) != 0) {
      met();
    }
  }

  private void enterOwners(String parameter) {
    try {
      owners.enter();
    } catch (IllegalStateException closed) {
      bounce();
      throw new IllegalStateException(
          subject(parameter)
              + describe()
              + " is unusable, because its owner "
              + closed.getMessage(),
          closed);
    }
  }

  private void leaveSlowly(long after) {
    if ((after & HandleWord.BORROWED) != 0) {
      owners.leave();
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
    finishIfLast(leaveWord());
  }

  // ---- references ------------------------------------------------------------------------------

  void retain() {
    long before;
    do {
      before = word();
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
      before = word();
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

  /**
   * Gives up the owner's reference, once, and lets no further call start. In one step if there is
   * nothing else, as mostly.
   */
  void close() {
    if (swap(HandleWord.OWNER, HandleWord.CLOSED | HandleWord.RELEASED)) {
      releaseClaimed();
    } else {
      releaseIfLast(complete(giveUpOwner()));
    }
  }

  /** The handle is unreachable: nobody can give up its references any more. */
  void collected(HandleReaper.Watch by) {
    long after;
    synchronized (this) {
      if (by != watch) {
        return;
      }
      if (isHeld()) {
        LeakDetector.SHARED.leaked(this, origin());
      }
      forgetRetained();
      after = giveUpOwner();
      if ((after & HandleWord.CONSUMED) != 0) {
        // The call is over, though nobody said so.
        after = forgetCalls();
      }
    }
    finishIfLast(complete(after));
  }

  /** Whether another call may have returned the same handle. */
  boolean isUnique() {
    return type.isUnique();
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
      before = word();
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
      before = word();
      after = HandleWord.closedIfUnreferenced(before - HandleWord.KEPT);
    } while (!swap(before, after));
    return claim(complete(after));
  }

  /** Hands the object to C: nothing is released from now on. */
  long detach() {
    giveAway(HandleWord.CLOSED | HandleWord.RELEASED, "");
    watch.cancel();
    keepForever();
    ReleaseChain.unkeep(parents);
    return address;
  }

  /**
   * Hands the object to C in a call, which {@link #leave} ends. Until then, what the object was
   * made from is kept alive: C may need it to finish with the object.
   */
  long consume(String parameter) {
    long inCall = HandleWord.CONSUMED + HandleWord.CALL;
    giveAway(HandleWord.CLOSED | HandleWord.RELEASED | inCall, parameter);
    return address;
  }

  private void giveAway(long after, String parameter) {
    if (isClosed()) {
      throw new IllegalStateException(subject(parameter) + describe() + " is closed");
    }
    if (isBorrowed()) {
      throw new IllegalStateException(
          subject(parameter) + describe() + " is borrowed, so it cannot be given away");
    }
    gather();
    if (!swap(HandleWord.OWNER | word() & HandleWord.AFFINE, after)) {
      throw new IllegalStateException(
          subject(parameter) + describe() + " is shared or in use, so it cannot be given away");
    }
    type.forget(this, address);
  }

  /** Exactly one caller gives back what a consumed object was made from. */
  private void endConsumption(long word) {
    if (swap(word, word & ~HandleWord.CONSUMED)) {
      watch.cancel();
      keepForever();
      ReleaseChain.unkeep(parents);
    }
  }

  // ---- release ---------------------------------------------------------------------------------

  private void releaseIfLast(long word) {
    if (claim(word)) {
      releaseClaimed();
    }
  }

  private void releaseClaimed() {
    List<Throwable> failures = ReleaseChain.run(this);
    if (!failures.isEmpty()) {
      throw NativeCall.rethrow(failures.get(0));
    }
  }

  private void releaseQuietlyIfLast(long word) {
    if (claim(word)) {
      ReleaseChain.run(this);
    }
  }

  /** A claimed state whose release has been put off, because this is not the thread for it. */
  boolean waitsForItsThread() {
    return isAffine()
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

  /** Lets the collector's news about the handle reach this state. */
  void watch(NativeHandle handle) {
    watch = HandleReaper.SHARED.watch(handle, this);
    if (type.isUnique()) {
      current = new WeakReference<>(handle);
    }
  }

  HandleReaper.Watch watch() {
    return watch;
  }
}
