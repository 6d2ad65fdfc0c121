package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.CgenVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside each jar that a release publishes lie its sources and its Javadoc, both complete. */
@EnabledIfSystemProperty(named = "cgen.test.zip", matches = ".*", disabledReason = "not yet")
class PublishedJarsIT {
  private static final Path REPOSITORY = Path.of("../..");

  @ParameterizedTest
  @CsvSource({"grammar, grammar", "runtime, runtime", "generator/core, core", "generator/cli, cli"})
  void bringTheirJavadoc(String folder, String module) throws IOException {
    assertTrue(entries(jar(folder, module, "javadoc")).contains("index.html"));
  }

  @Test
  void theSourcesOfTheRuntimeAreThoseOfAllItsClasses() throws IOException {
    Set<String> sources = entries(jar("runtime", "runtime", "sources"));

    Set<String> classes =
        entries(REPOSITORY.resolve("runtime/target/cgen-runtime-" + version() + ".jar")).stream()
            .filter(entry -> entry.endsWith(".class") && !entry.contains("$"))
            .map(entry -> entry.replace(".class", ".java"))
            .collect(Collectors.toSet());
    assertTrue(classes.stream().anyMatch(entry -> entry.startsWith("META-INF/versions/")));
    classes.removeAll(sources);
    assertEquals(Set.of(), classes);
  }

  private static Path jar(String folder, String module, String classifier) {
    String name = "target/cgen-" + module + "-" + version() + "-" + classifier + ".jar";
    Path file = REPOSITORY.resolve(folder).resolve(name);
    assumeTrue(Files.exists(file), "only with -Prelease");
    return file;
  }

  private static String version() {
    return CgenVersion.number();
  }

  private static Set<String> entries(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).collect(Collectors.toSet());
    }
  }
}
