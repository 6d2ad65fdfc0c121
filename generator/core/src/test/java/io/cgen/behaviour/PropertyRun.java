package io.cgen.behaviour;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The properties of some classes, checked in the JVM that asks for it. */
public final class PropertyRun {
  /** Tells how many cases it has tried, whenever these are not as many as it was told. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  private PropertyRun() {}

  /** Prints how many hold, and of each that does not, why. */
  public static void check(Class<?>... classes) {
    JQWIK.setLevel(Level.WARNING);
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request(classes), listener);
    TestExecutionSummary summary = listener.getSummary();
    if (summary.getTotalFailureCount() > 0) {
      summary.printFailuresTo(new PrintWriter(System.out, true), 30);
    }
    System.out.println(summary.getTestsSucceededCount() + " properties hold");
  }

  /** What jqwik remembers of one linker is not for the other. */
  private static LauncherDiscoveryRequest request(Class<?>... classes) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(Arrays.stream(classes).map(type -> selectClass(type)).toList())
        .configurationParameter(
            "jqwik.database", "target/jqwik-" + System.getProperty("cgen.linker"))
        .configurationParameter("jqwik.tries.default", System.getProperty("jqwik.tries", "200"))
        .build();
  }
}
