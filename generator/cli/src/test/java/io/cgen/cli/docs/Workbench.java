package io.cgen.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.cgen.cli.Main;
import io.cgen.runtime.NativeHandle;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reader of one page: a folder in which they write its files and run its commands, with cgen
 * unpacked beside it.
 */
final class Workbench {
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>cgen-parent</artifactId>\\s*<version>(.*?)<");

  private final Path repository;
  private final Path folder;
  private final Path home;
  private String output = "";

  Workbench(Path repository, Path scratch) throws IOException {
    this.repository = repository;
    this.folder = Files.createDirectories(scratch.resolve("work"));
    this.home = scratch.resolve("cgen");
    unpack();
  }

  /** Does with a block what the comment before it says. */
  void follow(Block block) throws IOException, InterruptedException {
    Block.Directive directive =
        block
            .directive()
            .orElseThrow(() -> new AssertionError("nothing says how this block is tried"));
    switch (directive.name()) {
      case "file" -> write(directive.argument(), block.text());
      case "run" -> run(block.text(), 0);
      case "fails" -> run(block.text(), Integer.parseInt(directive.argument()));
      case "prints" -> expectOutput(block.text());
      case "in" -> expectIn(directive.argument(), block.text());
      default -> fail("unknown directive '" + directive.name() + "'");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void run(String script, int status) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder.getParent(), "output", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = shell.environment();
    environment.put("CGEN_HOME", home.toString());
    environment.merge("PATH", home.resolve("bin") + ":", (old, bin) -> bin + old);
    int actual = shell.start().waitFor();
    output = Files.readString(log);
    assertEquals(status, actual, () -> script + output);
  }

  /** The lines must be in the output of the last command, in this order; {@code …} is any text. */
  private void expectOutput(String text) {
    assertMatches(text, output, "the output");
  }

  /** The lines must be in the file {@code name} of the repository, in this order. */
  private void expectIn(String name, String text) throws IOException {
    String version =
        VERSION
            .matcher(Files.readString(repository.resolve("pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    String file = Files.readString(repository.resolve(name)).replace("@project.version@", version);
    assertMatches(text, file, name);
  }

  private static void assertMatches(String lines, String actual, String where) {
    String pattern =
        lines
            .lines()
            .map(Workbench::oneSpaced)
            .filter(line -> !line.isEmpty())
            .map(Workbench::pattern)
            .collect(Collectors.joining("\\E.*?\\Q", "\\Q", "\\E"));
    if (!Pattern.compile(pattern, Pattern.DOTALL).matcher(oneSpaced(actual)).find()) {
      fail("not in " + where + ", in this order:\n" + lines + "\n" + where + " is:\n" + actual);
    }
  }

  private static String oneSpaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String pattern(String line) {
    return line.replace("\\E", "\\E\\\\E\\Q").replace("…", "\\E.*?\\Q");
  }

  /** Lays out what the distribution has. */
  private void unpack() throws IOException {
    Path lib = Files.createDirectories(home.resolve("lib"));
    copyJar(NativeHandle.class, lib.resolve("cgen-runtime.jar"));
    copyJar(com.sun.jna.Native.class, lib.resolve("jna.jar"));
    Path launcher = Files.createDirectories(home.resolve("bin")).resolve("cgen");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    Files.writeString(launcher, "#!/bin/sh\nexec '" + String.join("' '", command) + "' \"$@\"\n");
    if (!launcher.toFile().setExecutable(true)) {
      fail("cannot make " + launcher + " executable");
    }
  }

  private static void copyJar(Class<?> member, Path to) throws IOException {
    try {
      Files.copy(Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()), to);
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
