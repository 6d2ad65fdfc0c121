package io.cgen.runtime;

/**
 * A reference-counted Java handle on a native object, which releases it exactly once.
 *
 * <p>The race that this class is about: one thread calls a native function with the object, another
 * closes the handle, and the collector may find the handle unreachable although the call has not
 * returned. The object must be released once, after the last use, and never used after that. One
 * atomic word in the {@link HandleState} holds everything that decides it; every decision is one
 * atomic step on that word.
 *
 * <ol>
 *   <li>The word counts three kinds of reference and the calls in flight. A new handle has the
 *       <em>owner's reference</em>. {@link #retain} adds a <em>retained</em> one, which {@link
 *       #release} gives up. A handle made from this one holds a <em>keep-alive</em> reference.
 *   <li>The closed bit is set by {@link #close}, or when the last reference is given up. It is
 *       never taken back. No call starts and nothing is retained after it.
 *   <li>The owner's reference is given up at most once: by the first {@code close}, by the {@code
 *       release} that finds nothing retained, or by the reaper.
 *   <li>A call counts itself before it looks at the closed bit. If it finds the bit, it takes its
 *       count back and throws; between the two it may have been the reason why another thread did
 *       not release, so it asks whether it was the last, as every call does that ends.
 *   <li>The object is released by whoever changes the word from "no reference, no call" to
 *       released. That change happens once, so the release function runs once; if it fails, it is
 *       not tried again.
 *   <li>Keep-alive references are given back after the release, so an object outlives everything
 *       that was made from it, in whatever order the handles are closed or collected. What keeps a
 *       handle alive is fixed when it is made, so there are no circles; but a callback that lives
 *       as long as a handle and refers to it keeps it from being collected: such a handle must be
 *       closed.
 *   <li>The reaper refers to the state and never to the handle. Generated code holds the handle
 *       until a call has ended, so that the collector does not find it unreachable during the call.
 *   <li>A borrowed handle owns nothing. Each call on it is also a call on its owners, so it is
 *       refused once one of them is closed and delays their release while it lasts.
 * </ol>
 *
 * <p>{@code close} and {@code release} throw what the release function reported, if they were the
 * last to give up a reference. If the last was a call in flight or the reaper, the failure is
 * logged.
 *
 * <p>All methods may be called from any thread. Handles are compared by identity.
 */
public abstract class NativeHandle implements AutoCloseable {
  static final NativeHandle[] NONE = {};

  private final HandleState state;

  /**
   * Called by the constructor function of a {@link HandleType}.
   *
   * @param state made by the handle type, for this handle alone
   */
  protected NativeHandle(HandleState state) {
    this.state = state;
  }

  /**
   * Gives up the owner's reference and lets no further call start. The first call counts, later
   * ones do nothing. The native object is released now, or when the last call in flight, retained
   * reference or handle made from this one ends.
   */
  @Override
  public final void close() {
    state.close();
  }

  /** Tells whether a call on this handle would be refused. */
  public final boolean isClosed() {
    return state.isClosed();
  }

  /**
   * Adds a reference, to be given up by {@link #release}.
   *
   * @throws IllegalStateException if this handle is closed
   */
  public final void retain() {
    state.retain();
  }

  /**
   * Gives up a reference: a retained one, or the owner's if none is retained.
   *
   * @throws IllegalStateException if there is none to give up; nothing is released then
   */
  public final void release() {
    state.release();
  }

  /**
   * Counts the references: the owner's, the retained ones and one for each handle that was made
   * from this one and keeps it alive. Calls in flight are not counted.
   */
  public final int referenceCount() {
    return state.references();
  }

  /**
   * Gives the native object away: this handle is closed, and Java does not release the object. What
   * it was made from is no longer kept alive by it either.
   *
   * @throws IllegalStateException if this handle is closed, borrowed, shared or in use
   */
  public final NativePointer detach() {
    return NativePointer.ofAddress(state.detach());
  }

  /**
   * Has an action run once, right after the native object is released, on the thread that releases
   * it.
   *
   * @param cleanup must not refer to this handle, which would then never be collected
   */
  protected final void onRelease(Runnable cleanup) {
    state.onRelease(cleanup);
  }

  final HandleState state() {
    return state;
  }

  /** Names the Java class, the C type and whether the handle is open. */
  @Override
  public String toString() {
    return state.toString();
  }
}
