package io.cgen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.CgenVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what the integration tests build. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path PROJECTS = Path.of("src/it");

  @ParameterizedTest
  @CsvSource({"xml, pom.xml", "c, counter.h", "java, Main.java", "sh, invoker.properties"})
  void blocksAreBuilt(String language, String file) throws IOException {
    List<String> blocks = blocks(language);
    String projects = textOf(file);

    assertFalse(blocks.isEmpty());
    for (String block : blocks) {
      String expected = withoutIndent(block.replace("mvn ", ""));
      assertTrue(projects.contains(expected), () -> "no " + file + " has:\n" + block);
    }
  }

  @Test
  void everyParameterIsNamed() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    Set<String> expected = matches("\\$\\{cgen\\.(\\w+)}", descriptor);
    String table =
        Files.readString(README)
            .lines()
            .filter(l -> l.startsWith("| `"))
            .collect(Collectors.joining("\n"));

    assertEquals(
        expected, matches("(?:^\\| |, )`(\\w+)`", table.replaceAll("(?m)^(\\|[^|]*).*", "$1")));
  }

  private static List<String> blocks(String language) throws IOException {
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    return block.matcher(Files.readString(README)).results().map(m -> m.group(1)).toList();
  }

  private static Set<String> matches(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String textOf(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(PROJECTS)) {
      for (Path file : files.filter(f -> f.endsWith(name)).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return withoutIndent(text.toString().replace("@project.version@", CgenVersion.number()));
  }

  private static String withoutIndent(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
