package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/** The handles that a new handle is made from. */
final class Parents {
  private static final HandleState[] NO_STATES = {};

  private Parents() {}

  static NativeHandle[] withoutNulls(NativeHandle[] handles) {
    List<NativeHandle> present = new ArrayList<>(handles.length);
    for (NativeHandle handle : handles) {
      if (handle != null) {
        present.add(handle);
      }
    }
    return present.toArray(NativeHandle.NONE);
  }

  /** Counts a reference on each; all of them or, when one is released already, none. */
  static HandleState[] keep(NativeHandle[] handles) {
    List<HandleState> kept = new ArrayList<>(handles.length);
    try {
      for (NativeHandle handle : handles) {
        if (handle != null) {
          keepOwning(handle.state(), kept);
        }
      }
    } catch (IllegalStateException released) {
      ReleaseChain.unkeep(kept.toArray(NO_STATES));
      throw released;
    }
    return kept.toArray(NO_STATES);
  }

  /** A borrowed handle owns nothing that could be kept: its owners do. */
  private static void keepOwning(HandleState state, List<HandleState> kept) {
    state.keep();
    kept.add(state);
    for (NativeHandle owner : state.owners()) {
      keepOwning(owner.state(), kept);
    }
  }
}
