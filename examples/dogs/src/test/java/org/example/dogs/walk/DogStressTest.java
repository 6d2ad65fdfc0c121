package org.example.dogs.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Handles at random in virtual machines of their own; for longer with {@code
 * -Dstress.operations=10000000 -Dstress.seconds=150}.
 */
class DogStressTest {
  private static final String OPERATIONS = System.getProperty("stress.operations", "300000");
  private static final String SECONDS = System.getProperty("stress.seconds", "0");

  @Test
  void eachObjectIsReleasedOnceAndNoneIsUsedAfter() throws Exception {
    stress(List.of(), new ProcessBuilder());
  }

  /** The same with a library in which the compiler checks each access. */
  @Test
  void noByteIsUsedThatIsNotTheLibrarys() throws Exception {
    Path sanitizer = sanitizer();
    Path folder = Path.of("target", "sanitized");
    run(new ProcessBuilder("sh", "native/build.sh", folder.toString(), "-fsanitize=address"));
    ProcessBuilder process = new ProcessBuilder();
    process.environment().put("LD_PRELOAD", sanitizer.toString());
    // Java catches faults itself, and leaves at its end what it has allocated.
    process.environment().put("ASAN_OPTIONS", "handle_segv=0:detect_leaks=0");
    stress(List.of("-Dcgen.library.dogs=" + library(folder)), process);
  }

  private static void stress(List<String> options, ProcessBuilder process) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-Dcgen.leaks=off"));
    command.addAll(options);
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    if (System.getProperty("cgen.linker") != null) {
      command.add("-Dcgen.linker=" + System.getProperty("cgen.linker"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(DogStress.class.getName(), OPERATIONS, SECONDS, "1"));
    System.out.print(run(process.command(command)));
  }

  private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  /** The sanitizer's own library, which has to be there before Java's. */
  private static Path sanitizer() throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "LD_PRELOAD is Linux's");
    Path found = Path.of(run(new ProcessBuilder("c++", "-print-file-name=libasan.so")).trim());
    assumeTrue(found.isAbsolute(), "the compiler has no address sanitizer");
    return found.toRealPath();
  }

  private static Path library(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow().toAbsolutePath();
    }
  }
}
