package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.cgen.runtime.junit.NoLeakedHandles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class LeakDetectorTest {
  /** Leaks ten handles at one place and one at another. */
  static final class Leaky {
    private Leaky() {}

    public static void main(String[] arguments) throws InterruptedException {
      for (int i = 0; i < 10; i++) {
        Item.create(i);
      }
      Item.create(11);
      Item.create(12).close();
      Collecting.reaches(() -> Contract.items_alive.call() == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"off, 0, 0", "all, 2, 0", "fail, 2, 1"})
  void eachPlaceIsReportedOnceAndSummedUp(String mode, int reports, int status) throws Exception {
    ChildJvm.Outcome outcome = new ChildJvm().option("-Dcgen.leaks=" + mode).run(Leaky.class);
    assertEquals(status, outcome.status(), outcome.output());
    int found = outcome.output().split("was not closed before", -1).length - 1;
    assertEquals(reports, found, outcome.output());
    if (reports > 0) {
      assertTrue(outcome.output().contains("10 x Item (ITEM_PTR) made at"), outcome.output());
      assertTrue(outcome.output().contains("LeakDetectorTest$Leaky.main"), outcome.output());
    }
  }

  @Test
  void whatATestLeavesOpenIsNamed() {
    try (OpenHandles handles = OpenHandles.madeFromNowOn()) {
      Item.create(1).close();
      Item open = Item.create(2);
      List<String> leaks = handles.describe();
      assertEquals(1, leaks.size());
      assertTrue(leaks.get(0).contains("whatATestLeavesOpenIsNamed"), leaks::toString);
      open.close();
      assertEquals(List.of(), handles.describe());
    }
  }

  @Test
  void theExtensionFailsTheTestThatLeaks() {
    var listener = new SummaryGeneratingListener();
    var request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Cases.class));
    LauncherFactory.create().execute(request.build(), listener);
    assertEquals(1, listener.getSummary().getTestsSucceededCount());
    var failure = listener.getSummary().getFailures().get(0);
    assertEquals("leaves()", failure.getTestIdentifier().getDisplayName());
    assertTrue(failure.getException().getMessage().contains("Cases.leaves"));
  }

  /** Not found by the build, but run above. */
  @ExtendWith(NoLeakedHandles.class)
  static class Cases {
    private static final HandleType<Item> TYPE =
        HandleType.of("FAKE_PTR", Item.class, Item::new)
            .releasedBy("nothing", (long address) -> {});

    @Test
    void leaves() {
      TYPE.own(8, "fake");
    }

    @Test
    void closes() {
      TYPE.own(8, "fake").close();
    }
  }
}
