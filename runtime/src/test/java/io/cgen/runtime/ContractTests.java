package io.cgen.runtime;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A program that runs the tests of this package, apart from those that start programs, and fails if
 * one of them does or an object of the test library is left.
 */
final class ContractTests {
  private ContractTests() {}

  public static void main(String[] arguments) throws InterruptedException {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage(ContractTests.class.getPackageName()))
            .filters(
                ClassNameFilter.excludeClassNamePatterns(
                    ".*(Sanitized|HandleStress|Packaging|LeakDetector|LibrarySearch|LibraryLifetime|TableOwner)Test.*"))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.getFailures().forEach(failure -> failure.getException().printStackTrace(System.out));
    long left = left();
    System.out.println(summary.getTestsSucceededCount() + " tests passed, " + left + " left");
    boolean passed = summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0;
    System.exit(passed && left == 0 ? 0 : 1);
  }

  /** How many objects there are when the collector has found what was dropped. */
  private static long left() throws InterruptedException {
    Collecting.reaches(() -> Contract.items_alive.call() == 0);
    return Contract.items_alive.call();
  }
}
