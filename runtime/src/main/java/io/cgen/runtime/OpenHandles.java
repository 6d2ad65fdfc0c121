package io.cgen.runtime;

import java.util.List;

/** The handles that are made from some moment on and are not closed; for tests. */
public final class OpenHandles implements AutoCloseable {
  private final LeakRecording recording;

  private OpenHandles(LeakRecording recording) {
    this.recording = recording;
  }

  /**
   * Begins to look; what was begun earlier looks no further. From now on each handle costs more.
   */
  public static OpenHandles madeFromNowOn() {
    return new OpenHandles(LeakDetector.SHARED.record());
  }

  /**
   * One line for each handle that nobody has closed, even if the collector has found it since: its
   * class, its C type and where it was made.
   */
  public List<String> describe() {
    return recording.leaks();
  }

  /** Ends looking. */
  @Override
  public void close() {
    LeakDetector.SHARED.stop(recording);
  }
}
