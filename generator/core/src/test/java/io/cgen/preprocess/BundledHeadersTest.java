package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The headers that come with cgen can be read, each alone, for each target that has them. */
class BundledHeadersTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/cgen/preprocess/include");

  @Test
  void indexListsAllOfThem() throws IOException {
    assertEquals(headers(), Files.readAllLines(FOLDER.resolve("index.txt")));
  }

  @TestFactory
  Stream<DynamicTest> eachCanBeReadAlone() throws IOException {
    return headers().stream()
        .map(header -> DynamicTest.dynamicTest(header, () -> readForAllTargets(header)));
  }

  private static void readForAllTargets(String header) {
    String name = header.substring(header.indexOf('/') + 1);
    MemoryFiles files = new MemoryFiles().with("a.h", "#include <" + name + ">\n");
    for (Target target : Target.values()) {
      Preprocessing result = Preprocessing.of(Preprocessing.options(target, "a.h"), files);
      assertEquals("", result.rendered());
      assertTrue(result.unit().files().size() > 1);
    }
  }

  private static List<String> headers() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".h"))
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
