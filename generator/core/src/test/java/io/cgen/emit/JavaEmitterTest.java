package io.cgen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the emitter writes is what the folders of {@code src/test/golden} hold; {@code
 * -Drecreate=true} rewrites them.
 */
class JavaEmitterTest {
  private static final Path GOLDEN = Path.of("src/test/golden/emit");

  @ParameterizedTest
  @EnumSource
  void writesTheExpectedJava(SamplePlan sample) throws IOException {
    List<JavaSource> sources = JavaEmitter.emit(sample.plan());
    Path folder = GOLDEN.resolve(sample.folder());
    if (Boolean.getBoolean("recreate")) {
      GoldenFolder.write(folder, sources);
    }
    TreeMap<String, String> emitted = new TreeMap<>();
    sources.forEach(source -> emitted.put(source.path(), source.content()));
    assertEquals(GoldenFolder.read(folder), emitted);
  }

  @Test
  void expectsNothingOfPlansThatAreNoMore() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertEquals(
          Stream.of(SamplePlan.values()).map(SamplePlan::folder).sorted().toList(),
          folders.map(folder -> folder.getFileName().toString()).sorted().toList());
    }
  }
}
