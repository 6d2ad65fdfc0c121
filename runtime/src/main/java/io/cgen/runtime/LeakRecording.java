package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The owned handles that are made during some time, to see at its end which were not closed. */
final class LeakRecording {
  static final LeakRecording NONE = new LeakRecording(false);

  private final boolean active;
  private final Queue<HandleState> made = new ConcurrentLinkedQueue<>();
  private final Queue<String> collected = new ConcurrentLinkedQueue<>();

  private LeakRecording(boolean active) {
    this.active = active;
  }

  static LeakRecording start() {
    return new LeakRecording(true);
  }

  boolean isActive() {
    return active;
  }

  void made(HandleState state) {
    if (active) {
      made.add(state);
    }
  }

  void leaked(HandleState state, LeakDetector.Origin origin) {
    if (active && made.contains(state)) {
      collected.add(state.describe() + " made at " + origin.place());
    }
  }

  /** One line for each handle that was made and has not been closed. */
  List<String> leaks() {
    List<String> leaks = new ArrayList<>(collected);
    for (HandleState state : made) {
      if (state.isHeld()) {
        leaks.add(state.describe() + " made at " + state.origin().place());
      }
    }
    return leaks;
  }
}
