package io.cgen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The zip with the command, unpacked in a folder. */
final class UnpackedZip {
  /** Java says of these that it has picked them up. */
  private static final Set<String> TOLD_OF =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Path root;

  private UnpackedZip(Path root) {
    this.root = root;
  }

  /** Unpacks {@code zip} below {@code folder}, with the permissions that it gives. */
  static UnpackedZip in(Path folder, Path zip) throws IOException {
    Map<String, Boolean> withPermissions = Map.of("enablePosixFileAttributes", true);
    try (FileSystem files = FileSystems.newFileSystem(zip, withPermissions)) {
      Path inside = files.getPath("/");
      try (Stream<Path> all = Files.walk(inside)) {
        all.filter(Files::isRegularFile).forEach(file -> unpack(inside, file, folder));
      }
    }
    try (Stream<Path> roots = Files.list(folder)) {
      return new UnpackedZip(roots.findFirst().orElseThrow());
    }
  }

  private static void unpack(Path inside, Path file, Path folder) {
    try {
      Path target = folder.resolve(inside.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
      if (!isWindows()) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        Files.setPosixFilePermissions(target, permissions);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file or folder of it. */
  Path path(String name) {
    return root.resolve(name);
  }

  /** The launcher for this machine. */
  Path launcher() {
    return path(isWindows() ? "bin/cgen.bat" : "bin/cgen");
  }

  /** Runs {@code command} with these variables added to the environment. */
  static CgenRun run(Path folder, Map<String, String> environment, Object... command) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      List<String> words = new ArrayList<>(Arrays.stream(command).map(Object::toString).toList());
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      builder.environment().keySet().removeAll(TOLD_OF);
      builder.environment().putAll(new TreeMap<>(environment));
      int status =
          builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
      CgenRun run = new CgenRun(status, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
  }
}
