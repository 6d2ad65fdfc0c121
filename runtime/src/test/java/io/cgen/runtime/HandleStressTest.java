package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Handles in child processes; for longer with {@code -Dcgen.test.operations=}. */
class HandleStressTest {
  @Test
  void everyObjectIsReleasedOnceAndNoneIsUsedAfter() throws Exception {
    String operations = System.getProperty("cgen.test.operations", "300000");
    ChildJvm.Outcome outcome =
        new ChildJvm().option("-Xmx256m").run(HandleStress.class, operations, "1");
    assertEquals(0, outcome.status(), outcome.output());
  }

  @Test
  void aMillionDroppedHandlesDoNotPileUp() throws Exception {
    ChildJvm.Outcome outcome = new ChildJvm().option("-Xmx2g").run(ManyDropped.class);
    assertEquals(0, outcome.status(), outcome.output());
  }
}
