package io.cgen.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to bind something that the spec file leaves out, and that it does so. */
class RemediesTest {
  @TempDir Path folder;

  @Test
  void aSkippedFunctionIsBoundByAnEntryOfItsOwn() throws IOException {
    String spec = "functions:\n  debug_*: {skip: not for users}\n";

    assertEquals(List.of("say 'functions: {debug_dump: {skip: false}}'"), remedies(spec));
    assertEquals(List.of(), remedies(spec + "  debug_dump: {skip: false}\n"));
  }

  @Test
  void anExcludedOneByTakingItsPatternAway() throws IOException {
    assertEquals(
        List.of("take 'debug_*' out of what 'exclude: {names: ...}' says"),
        remedies("exclude: {names: [debug_*]}\n"));
  }

  @Test
  void oneThatIsNotIncludedByItsName() throws IOException {
    assertEquals(
        List.of("add 'debug_dump' to what 'include: {names: ...}' says"),
        remedies("include: {names: [version]}\n"));
    assertEquals(List.of(), remedies("include: {names: [version, debug_dump]}\n"));
  }

  @Test
  void constantsOfAnEnumWithoutANameAreLeftOutByTheirNames() throws IOException {
    assertEquals(
        List.of("take '*_SMALL' out of what 'exclude: {names: ...}' says"),
        remedies("exclude: {names: [\"*_SMALL\"]}\n", "enum { SIZE_SMALL, SIZE_LARGE };\n"));
    assertEquals(
        List.of("add 'SIZE_LARGE' to what 'include: {names: ...}' says"),
        remedies(
            "include: {names: [version, debug_dump, SIZE_SMALL]}\n",
            "enum { SIZE_SMALL, SIZE_LARGE };\n"));
  }

  private List<String> remedies(String spec) throws IOException {
    return remedies(spec, "");
  }

  private List<String> remedies(String spec, String more) throws IOException {
    Path header = folder.resolve("api.h");
    Files.writeString(header, more + "int version(void);\nvoid debug_dump(void);\n");
    Path file = Files.writeString(folder.resolve("cgen.yaml"), spec);
    CgenOptions options =
        CgenOptions.of(List.of(header.toString()), "org.example").spec(Optional.of(file)).build();
    Inspection inspection = Cgen.inspect(options, Progress.NONE);
    assertEquals(List.of(), inspection.diagnostics());
    return inspection.plan().skipped().stream().flatMap(s -> s.remedy().stream()).toList();
  }
}
