package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A run without a spec file does not pay for one: it loads no class of the YAML library. */
class ClassLoadingTest {
  private static final String HEADER = "src/test/resources/spec/mistakes/weather.h";
  private static final String SPEC = "src/test/resources/spec/mistakes/unknown-key/cgen.yaml";

  /** The program that the test looks at. */
  static final class Run {
    private Run() {}

    public static void main(String[] args) {
      Optional<Path> spec = args.length > 0 ? Optional.of(Path.of(args[0])) : Optional.empty();
      CgenOptions options = CgenOptions.of(List.of(HEADER), "org.example").spec(spec).build();
      Cgen.inspect(options, Progress.NONE);
    }
  }

  @Test
  void noYamlWithoutASpecFile() throws Exception {
    assertFalse(loaded().contains("org.snakeyaml"));
    assertTrue(loaded(SPEC).contains("org.snakeyaml"));
  }

  private static String loaded(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.add(Run.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
