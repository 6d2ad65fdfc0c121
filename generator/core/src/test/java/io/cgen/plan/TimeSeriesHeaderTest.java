package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.preprocess.MacroOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of the example's header is bound without pointers, with its spec file and without. */
class TimeSeriesHeaderTest {
  private static final Path NATIVE = Path.of("../../examples/timeseries/native");
  private static final int FUNCTIONS = 56;
  private static final List<MacroOption> OPAQUE = List.of();
  private static final List<MacroOption> TRANSPARENT =
      List.of(MacroOption.define("DATATYPES_USE_CPP_POINTERS"));

  @Test
  void everythingIsBoundWithASpecFileOfFewLines() throws IOException {
    Path spec = NATIVE.resolve("cgen.yaml");
    for (List<MacroOption> macros : List.of(OPAQUE, TRANSPARENT)) {
      Inspection inspection = inspect(Optional.of(spec), macros);
      assertEquals(List.of(), inspection.diagnostics());
      assertEquals(List.of(), skippedFunctions(inspection));
      assertEquals(List.of(), withPointers(inspection));
      assertEquals(List.of(), borrowed(inspection));
      assertEquals(FUNCTIONS, inspection.api().functions().size());
    }
    assertTrue(Files.readAllLines(spec).size() < 40);
  }

  /** Two names stand for void there; both are reported, with the entry to write. */
  @Test
  void mostIsBoundWithout() {
    Inspection inspection = inspect(Optional.empty(), OPAQUE);
    assertEquals(List.of(), skippedFunctions(inspection));
    assertEquals(List.of(), borrowed(inspection));
    List<String> rest =
        List.of(
            "RegisterExceptionCallback",
            "GetProviderTsGeometry",
            "GetTimeSeriesGeometry",
            "GetEnsembleForecastTimeSeriesGeometry");
    assertEquals(Set.copyOf(rest), Set.copyOf(withPointers(inspection)));
    assertTrue(10 * rest.size() <= FUNCTIONS, "nine of ten are bound");
    List<String> reported = inspection.diagnostics().stream().map(d -> d.message()).toList();
    for (String name : List.of("TS_GEOMETRY_PTR", "TIME_SERIES_PROVIDER_PTR")) {
      assertTrue(reported.stream().anyMatch(m -> m.contains("handles: {" + name)), name);
    }
  }

  @Test
  void nearlyAllIsBoundWhereTheTypesAreThoseOfCplusplus() {
    Inspection inspection = inspect(Optional.empty(), TRANSPARENT);
    assertEquals(List.of(), skippedFunctions(inspection));
    assertEquals(List.of("RegisterExceptionCallback"), withPointers(inspection));
  }

  private static Inspection inspect(Optional<Path> spec, List<MacroOption> macros) {
    return Cgen.inspect(
        CgenOptions.of(
                List.of(NATIVE.resolve("include/datatypes/extern_c_api.h").toString()),
                "org.example")
            .includeFolders(List.of(NATIVE.resolve("include").toString()))
            .macros(macros)
            .spec(spec)
            .build(),
        Progress.NONE);
  }

  private static List<String> skippedFunctions(Inspection inspection) {
    return inspection.plan().skipped().stream()
        .filter(skipped -> skipped.kind().equals("function"))
        .map(SkippedPlan::toString)
        .toList();
  }

  /** The C functions whose methods have a parameter or a result that is only an address. */
  private static List<String> withPointers(Inspection inspection) {
    BindingPlan plan = inspection.plan();
    return Stream.concat(
            plan.api().methods().stream(),
            plan.handles().stream().flatMap(handle -> handle.methods().stream()))
        .filter(TimeSeriesHeaderTest::hasPointer)
        .map(method -> method.downcall().holder())
        .toList();
  }

  /** The handles that nothing releases. */
  private static List<String> borrowed(Inspection inspection) {
    return inspection.plan().handles().stream()
        .filter(handle -> handle.release().isEmpty())
        .map(HandlePlan::cName)
        .toList();
  }

  private static boolean hasPointer(MethodPlan method) {
    return method.result() instanceof Result.Untyped
        || method.parameters().stream()
            .anyMatch(parameter -> parameter.passing() instanceof Passing.Untyped);
  }
}
