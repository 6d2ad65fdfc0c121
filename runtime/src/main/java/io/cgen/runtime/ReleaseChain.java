package io.cgen.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The release of an object and then of everything that only it kept alive.
 *
 * <p>A loop and not a recursion: a chain of handles, each made from the one before, may be long.
 */
final class ReleaseChain {
  private ReleaseChain() {}

  /** Releases a claimed state, or has its thread do so; what went wrong is logged already. */
  static List<Throwable> run(HandleState first) {
    if (first.waitsForItsThread()) {
      return List.of();
    }
    List<Throwable> failures = first.releaseNative();
    if (first.parents().length == 0) {
      return failures;
    }
    List<Throwable> all = new ArrayList<>(failures);
    all.addAll(unkeep(first.parents()));
    return all;
  }

  /** Gives back the references that a handle held on what it was made from. */
  static List<Throwable> unkeep(HandleState[] kept) {
    List<Throwable> failures = new ArrayList<>(0);
    Deque<HandleState> pending = new ArrayDeque<>(List.of(kept));
    while (!pending.isEmpty()) {
      HandleState state = pending.pop();
      if (state.unkeep() && !state.waitsForItsThread()) {
        failures.addAll(state.releaseNative());
        pending.addAll(List.of(state.parents()));
      }
    }
    return failures;
  }
}
