package io.cgen.cli;

import io.cgen.Progress;
import java.io.PrintWriter;

/**
 * A line on the terminal that says what a long run is doing. It appears when a run has taken a
 * second, and is wiped when the run ends.
 *
 * <p>Java cannot tell whether the standard error is a terminal; the launcher script can, and says
 * so with {@code -Dcgen.terminal=true}.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_MILLIS = 1_000;
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean visible;
  private final Thread painter = new Thread(this::paint, "cgen progress");
  private volatile String stage = "starting";

  ProgressLine(PrintWriter err, boolean visible) {
    this.err = err;
    this.visible = visible;
    painter.setDaemon(true);
    if (visible) {
      painter.start();
    }
  }

  @Override
  public void begins(String next) {
    stage = next;
  }

  @Override
  public void close() {
    if (visible) {
      painter.interrupt();
      try {
        painter.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void paint() {
    int seconds = 0;
    try {
      while (true) {
        Thread.sleep(PATIENCE_MILLIS);
        seconds++;
        err.print(WIPE + "cgen: " + stage + " ... " + seconds + " s");
        err.flush();
      }
    } catch (InterruptedException runHasEnded) {
      err.print(seconds > 0 ? WIPE : "");
      err.flush();
    }
  }
}
