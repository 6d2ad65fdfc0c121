package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever users can reach has a comment. The build's doclint leaves that out, because it would ask
 * for a tag for each parameter, too.
 */
class DocumentedApiTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @TempDir Path folder;

  @Test
  void everythingPublicHasAComment() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Duser.language=en", "-proc:none", "-Xmaxwarns", "100000"));
    command.addAll(List.of("-Xdoclint:missing/protected", "-d", folder.toString()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(sources());
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new String(javac.getInputStream().readAllBytes()).lines().toList();

    assertEquals(0, javac.waitFor(), () -> String.join("\n", lines));
    assertEquals(
        List.of(), lines.stream().filter(line -> line.endsWith("warning: no comment")).toList());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java") && !name.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
