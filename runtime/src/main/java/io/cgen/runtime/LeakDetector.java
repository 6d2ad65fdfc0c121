package io.cgen.runtime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * The account of owned handles that nobody closed.
 *
 * <p>{@code -Dcgen.leaks=} says how closely it looks: {@code off}; {@code sampled}, which is the
 * default and remembers for one handle in about four thousand where it was made; {@code all}; or
 * {@code fail}, which also makes the process end with status 1. A place is reported once, when the
 * reaper has to release a handle that was made there; all are summed up when the process ends.
 */
final class LeakDetector {
  static final LeakDetector SHARED = new LeakDetector(mode());

  /** A power of two less one: one handle in so many is looked at. */
  private static final int SAMPLE = 4095;

  /** Frames that tell places apart. */
  private static final int FRAMES = 4;

  enum Mode {
    OFF,
    SAMPLED,
    ALL,
    FAIL
  }

  private final Map<String, Integer> leaks = new ConcurrentHashMap<>();
  private final Mode mode;
  private volatile LeakRecording recording = LeakRecording.NONE;

  LeakDetector(Mode mode) {
    this.mode = mode;
    if (mode != Mode.OFF) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::sumUp, "cgen-leak-summary"));
    }
  }

  private static Mode mode() {
    String wanted = System.getProperty("cgen.leaks", "sampled").toUpperCase(Locale.ROOT);
    for (Mode mode : Mode.values()) {
      if (mode.name().equals(wanted)) {
        return mode;
      }
    }
    RuntimeLog.unknownLeakMode(wanted);
    return Mode.SAMPLED;
  }

  /** Where a handle is made, or {@link Origin#UNKNOWN}. */
  Origin origin() {
    return isLookedAt() ? new Origin() : Origin.UNKNOWN;
  }

  private boolean isLookedAt() {
    if (mode == Mode.SAMPLED && (ThreadLocalRandom.current().nextInt() & SAMPLE) != 0) {
      return recording.isActive();
    }
    return mode != Mode.OFF || recording.isActive();
  }

  /**
   * Where a handle was made. Its stack trace is left as it is until somebody asks for the {@link
   * #place}: most are never looked at. From then on it begins at the caller of the runtime.
   */
  static final class Origin extends Throwable {
    static final Origin UNKNOWN = new Origin(false);

    private static final long serialVersionUID = 1L;
    private static final Set<String> RUNTIME =
        Set.of(
            LeakDetector.class.getName(),
            HandleState.class.getName(),
            HandleType.class.getName(),
            GenericHandle.class.getName());

    Origin() {
      this(true);
    }

    private Origin(boolean known) {
      super("The handle was made here", null, false, known);
    }

    boolean isKnown() {
      return this != UNKNOWN;
    }

    /** The first frames of the trace, which is only now made to begin where it should. */
    String place() {
      setStackTrace(
          Arrays.stream(getStackTrace())
              .dropWhile(frame -> RUNTIME.contains(frame.getClassName()))
              .toArray(StackTraceElement[]::new));
      return Arrays.stream(getStackTrace())
          .limit(FRAMES)
          .map(StackTraceElement::toString)
          .collect(Collectors.joining(" <- "));
    }
  }

  void made(HandleState state) {
    recording.made(state);
  }

  /** The reaper found a handle open. */
  void leaked(HandleState state, Origin origin) {
    recording.leaked(state, origin);
    if (origin.isKnown()) {
      String place = state.describe() + " made at " + origin.place();
      if (leaks.merge(place, 1, Integer::sum) == 1) {
        RuntimeLog.leaked(state, origin);
      }
    }
  }

  /** From now on all handles are looked at, and what is made and leaked is recorded. */
  synchronized LeakRecording record() {
    LeakRecording started = LeakRecording.start();
    recording = started;
    return started;
  }

  /** Ends a recording, unless another has begun since. */
  synchronized void stop(LeakRecording ended) {
    if (recording == ended) {
      recording = LeakRecording.NONE;
    }
  }

  private void sumUp() {
    if (leaks.isEmpty()) {
      return;
    }
    System.err.println(summary());
    if (mode == Mode.FAIL) {
      Runtime.getRuntime().halt(1);
    }
  }

  private String summary() {
    String what = mode == Mode.SAMPLED ? "Of the handles that were sampled, " : "";
    return what
        + "handles that were never closed, until the collector found them:"
        + leaks.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(leak -> "\n  " + leak.getValue() + " x " + leak.getKey())
            .collect(Collectors.joining());
  }
}
