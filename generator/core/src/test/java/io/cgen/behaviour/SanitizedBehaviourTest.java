package io.cgen.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of {@link BehaviourTest} again, with libraries in which the compiler checks each
 * access to memory, and which count the blocks that they take and give back: after a last
 * collection there are as many as {@code kept.txt} says, or none.
 */
@Tag("conformance")
class SanitizedBehaviourTest {
  private static final Path BLOCKS = Path.of("src/test/native/blocks.c");

  static List<Path> cases() throws IOException {
    return BehaviourTest.cases().stream().filter(SanitizedBehaviourTest::isWrittenInC).toList();
  }

  private static boolean isWrittenInC(Path folder) {
    return Files.exists(folder.resolve("api.c")) || Files.exists(folder.resolve("api.cpp"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reachesNothingThatItMustNotAndLeavesNothing(Path folder, @TempDir Path scratch)
      throws IOException, InterruptedException {
    String kept = kept(folder);
    Map<String, String> environment = new HashMap<>();
    environment.put("LD_PRELOAD", preloaded());
    // Java catches faults itself, and leaves at its end what it has allocated.
    environment.put("ASAN_OPTIONS", "handle_segv=0:detect_leaks=0");
    if (countsBlocks(folder)) {
      environment.put(LastCollection.KEPT, kept.isEmpty() ? "0" : kept.replaceAll("\\D", ""));
    }
    String expected = Files.readString(folder.resolve("output.txt")) + kept;
    try (Program program = Program.build(folder, scratch, options(folder))) {
      assertEquals("", program.diagnostics());
      for (Jdk jdk : Jdk.forBothLinkers()) {
        assertEquals(
            expected, program.run(jdk, environment, LastCollection.class.getName()), jdk::linker);
      }
    }
  }

  private static String kept(Path folder) throws IOException {
    Path file = folder.resolve("kept.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** C++ takes memory within its own library, where nobody counts. */
  private static boolean countsBlocks(Path folder) {
    return Files.exists(folder.resolve("api.c"));
  }

  private static List<String> options(Path folder) {
    List<String> options = new ArrayList<>(List.of("-g", "-fsanitize=address"));
    if (countsBlocks(folder)) {
      options.add(BLOCKS.toString());
      options.add(
          Stream.of("malloc", "calloc", "realloc", "strdup", "wcsdup", "free")
              .map(function -> "--wrap=" + function)
              .collect(Collectors.joining(",", "-Wl,", "")));
    }
    return options;
  }

  /** The sanitizer's own library, which has to be there before Java's, and C++'s for it. */
  private static String preloaded() throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "LD_PRELOAD is Linux's");
    Path sanitizer = library("libasan.so");
    assumeTrue(sanitizer.isAbsolute(), "the compiler has no address sanitizer");
    return sanitizer.toRealPath() + ":" + library("libstdc++.so").toRealPath();
  }

  private static Path library(String name) throws IOException, InterruptedException {
    String found = Program.outputOf(List.of("c++", "-print-file-name=" + name), Map.of());
    return Path.of(found.trim());
  }
}
