package org.example.dogs.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a user starts it: in a JVM of its own, which C++ prints to as well. */
class WalkTest {
  @Test
  void tellsTheStory() throws IOException, InterruptedException {
    assertEquals(
        Files.readAllLines(Path.of("src/test/resources/walk.txt")),
        output(Walk.class).lines().toList());
  }

  private static String output(Class<?> program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ownOptions());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(program.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }

  /** The options of this JVM that decide how calls are linked. */
  private static List<String> ownOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.matches("(--enable-native-access|-Djdk[.]util|-Dcgen[.]).*"))
        .toList();
  }
}
