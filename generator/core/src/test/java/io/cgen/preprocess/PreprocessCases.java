package io.cgen.preprocess;

import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders under {@code preprocess/cases}: each has an {@code input.h}, whose first line may be
 * a comment with {@code -I} options, and what is expected of it.
 */
final class PreprocessCases {
  private static final Path ROOT = Path.of("src/test/resources/preprocess/cases");

  private PreprocessCases() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  static Preprocessing run(Path folder) throws IOException {
    List<String> includeDirs = new ArrayList<>();
    List<String> flags = flags(folder);
    for (int i = 0; i + 1 < flags.size(); i += 2) {
      includeDirs.add(flags.get(i + 1));
    }
    PreprocessOptions options =
        new PreprocessOptions(List.of("input.h"), includeDirs, List.of(), Target.LINUX_X86_64);
    return Preprocessing.of(options, new FilesBelow(folder));
  }

  /** The options in the first line. */
  static List<String> flags(Path folder) throws IOException {
    String first = new DiskFiles().read(folder.resolve("input.h").toString()).orElseThrow();
    String line = first.lines().findFirst().orElse("");
    return line.startsWith("// -I")
        ? Arrays.asList(line.substring("// ".length()).split(" "))
        : List.of();
  }

  /** The files of a case, under paths that do not depend on where the project lies. */
  private record FilesBelow(Path folder) implements FileSource {
    @Override
    public java.util.Optional<String> read(String path) {
      return new DiskFiles().read(at(path));
    }

    @Override
    public boolean exists(String path) {
      return new DiskFiles().exists(at(path));
    }

    @Override
    public boolean isFolder(String path) {
      return !path.startsWith("/") && new DiskFiles().isFolder(at(path));
    }

    private String at(String path) {
      return folder.resolve(path).toString();
    }
  }
}
