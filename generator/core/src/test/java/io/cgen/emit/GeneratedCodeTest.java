package io.cgen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.Carrier;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code compiles against the runtime without a warning. */
class GeneratedCodeTest {
  @ParameterizedTest
  @EnumSource
  void compilesWithoutWarning(SamplePlan sample) {
    assertEquals("", Compilation.diagnostics(JavaEmitter.emit(sample.plan())));
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameEachTime(SamplePlan sample) {
    assertEquals(JavaEmitter.emit(sample.plan()), JavaEmitter.emit(sample.plan()));
  }

  @ParameterizedTest
  @EnumSource
  void hasNeitherTabsNorTrailingBlanks(SamplePlan sample) {
    JavaEmitter.emit(sample.plan())
        .forEach(
            source ->
                assertFalse(
                    source.content().lines().anyMatch(line -> line.matches(".*(\t|\r| $).*")),
                    source.path()));
  }

  @Test
  void compilesThousandsOfMembers() {
    assertEquals("", Compilation.diagnostics(JavaEmitter.emit(large())));
  }

  private static BindingPlan large() {
    PlanBuilder plan = new PlanBuilder("large", "Large");
    for (int i = 0; i < 5_000; i++) {
      plan.constant("INT_" + i, i).constant("TEXT_" + i, "text " + i);
    }
    for (int i = 0; i < 2_000; i++) {
      plan.function(
          PlanBuilder.method(
              "f" + i,
              "f" + i,
              new Result.Scalar(Carrier.INT),
              PlanBuilder.parameter("text", new Passing.Text(false))));
    }
    return plan.build();
  }
}
