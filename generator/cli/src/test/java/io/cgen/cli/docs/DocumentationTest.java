package io.cgen.cli.docs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the documentation is followed word by word: what a code block shows is written to a
 * file, run, compared with what was printed, or found in a file that is tested elsewhere. A comment
 * before the block says which: {@code file: NAME}, {@code run}, {@code fails: STATUS}, {@code
 * prints}, {@code in: FILE}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the pages' commands are for a Unix shell")
final class DocumentationTest {
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  /** A link to a file of the repository. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicNode> everyPageIsTrue() throws IOException {
    List<Path> pages = pages();
    assertFalse(pages.isEmpty());
    return pages.stream().map(this::page);
  }

  private DynamicNode page(Path file) {
    String name = REPOSITORY.relativize(file).toString();
    try {
      List<Block> blocks = Page.blocks(file);
      Workbench workbench = new Workbench(REPOSITORY, scratch.resolve(name.replaceAll("\\W", "_")));
      Stream<DynamicTest> followed =
          blocks.stream()
              .map(
                  block ->
                      dynamicTest("line " + block.line(), () -> follow(name, block, workbench)));
      DynamicTest links = dynamicTest("links", () -> linksLead(file, Files.readString(file)));
      return dynamicContainer(name, Stream.concat(followed, Stream.of(links)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static void follow(String page, Block block, Workbench workbench) throws Exception {
    try {
      workbench.follow(block);
    } catch (AssertionError failure) {
      throw new AssertionError(page + ":" + block.line() + ": " + failure.getMessage(), failure);
    }
  }

  private static void linksLead(Path page, String text) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      Path target = page.resolveSibling(link.group(1));
      assertTrue(Files.exists(target), () -> page + " links to " + target + ", which is not there");
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(DocumentationTest::isOwn)
          .sorted()
          .toList();
    }
  }

  private static boolean isOwn(Path file) {
    for (Path part : REPOSITORY.relativize(file)) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
