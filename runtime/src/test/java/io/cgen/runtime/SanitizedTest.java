package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tests again, with a library in which the compiler checks each access to memory. */
class SanitizedTest {
  @Test
  void noTestHasCReachWhereItMustNotAndNothingIsLeft() throws Exception {
    Path sanitizer = sanitizer();
    Path folder = Path.of(System.getProperty("cgen.library.contract")).resolveSibling("sanitized");
    ProcessBuilder build = new ProcessBuilder("sh", "src/test/native/build.sh", folder.toString());
    build.environment().put("CGEN_TEST_CXXFLAGS", "-fsanitize=address");
    run(build);
    ChildJvm.Outcome outcome =
        new ChildJvm()
            .environment("LD_PRELOAD", sanitizer.toString())
            // Java catches faults itself, and leaves at its end what it has allocated.
            .environment("ASAN_OPTIONS", "handle_segv=0:detect_leaks=0")
            .option("-Xmx512m", "-Dcgen.library.contract=" + folder.resolve("libcontract.so"))
            .run(ContractTests.class);
    assertEquals(0, outcome.status(), outcome.output());
  }

  /** The sanitizer's own library, which has to be there before Java's. */
  private static Path sanitizer() throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "LD_PRELOAD is Linux's");
    Path found = Path.of(run(new ProcessBuilder("g++", "-print-file-name=libasan.so")).trim());
    assumeTrue(found.isAbsolute(), "the compiler has no address sanitizer");
    return found.toRealPath();
  }

  private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
