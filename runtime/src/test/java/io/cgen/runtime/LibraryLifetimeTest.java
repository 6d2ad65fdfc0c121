package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library stays loaded as long as one of its handles may need it, and no longer. */
class LibraryLifetimeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "/proc says what is loaded")
  void aLibraryIsUnloadedAfterItsLastHandle(boolean closed) throws Exception {
    Path file = folder.resolve("libalone.so");
    Files.copy(Path.of(System.getProperty("cgen.library.contract")), file);
    boolean unloads = System.getProperty("cgen.test.expect").equals("ffm");
    ChildJvm.Outcome outcome =
        new ChildJvm()
            .option("-Xmx64m", "-Dcgen.library.alone=" + file)
            .run(
                LibraryLifetime.class,
                file.toString(),
                String.valueOf(closed),
                String.valueOf(unloads));
    assertEquals(0, outcome.status(), outcome.output());
  }
}
