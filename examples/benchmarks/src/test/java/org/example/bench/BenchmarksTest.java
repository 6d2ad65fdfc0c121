package org.example.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each benchmark runs, and all peers do the same. In a child JVM, because hand-written glue may
 * crash.
 */
class BenchmarksTest {
  private static final int FOREIGN = 22;

  @Test
  @Timeout(3600)
  void eachRunsOnce() throws IOException, InterruptedException {
    run("org.openjdk.jmh.Main", "-f", "0", "-bm", "ss", "-wi", "0", "-i", "1", "-foe", "true");
  }

  @Test
  @Timeout(3600)
  void peersAgree() throws IOException, InterruptedException {
    run("org.example.bench.PeerAnswers");
  }

  private static void run(String... program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dorg.bytedeco.javacpp.cachedir=" + Path.of("target", "javacpp").toAbsolutePath());
    String classPath = System.getProperty("java.class.path");
    if (Runtime.version().feature() >= FOREIGN) {
      classPath = Path.of("target", "classes22") + File.pathSeparator + classPath;
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", classPath));
    command.addAll(Arrays.asList(program));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), output);
  }
}
