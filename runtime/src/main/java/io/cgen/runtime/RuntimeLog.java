package io.cgen.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What the runtime has to say when there is nobody to throw at. */
final class RuntimeLog {
  private static final Logger LOGGER = System.getLogger("io.cgen.runtime");

  private RuntimeLog() {}

  static void releaseFailed(NativeObject object, Throwable failure) {
    LOGGER.log(
        Level.ERROR,
        "Releasing " + object.describe() + " failed; it is not tried again, so it may have leaked.",
        failure);
  }

  static void reaperFailed(Throwable failure) {
    LOGGER.log(Level.ERROR, "The handle reaper met an error and goes on.", failure);
  }

  static void leaked(HandleState state, LeakDetector.Origin origin) {
    LOGGER.log(
        Level.WARNING,
        state.describe() + " was not closed before the collector found it; close it, or use try.",
        origin);
  }

  static void reportedElsewhere(String text) {
    LOGGER.log(
        Level.WARNING,
        "The native library reported an error on thread {0}, where no Java code waits: {1}",
        Thread.currentThread().getName(),
        text);
  }

  static void unknownLeakMode(String mode) {
    LOGGER.log(
        Level.WARNING, "-Dcgen.leaks=" + mode + " is none of off, sampled, all and fail: sampled.");
  }

  static void wrongThread(HandleState state, Thread maker) {
    LOGGER.log(
        Level.WARNING,
        "{0} is not released, because only thread {1} may do that; close it there.",
        state.describe(),
        maker.getName());
  }
}
