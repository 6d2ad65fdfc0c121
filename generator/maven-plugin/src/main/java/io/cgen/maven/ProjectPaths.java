package io.cgen.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as they are written in a project: relative to its folder, which is not the process's. */
record ProjectPaths(Path folder) {

  /** The header that a pom means: a file of the project, or what {@code #include} finds. */
  String header(String name) {
    Path file = folder.resolve(name);
    return Files.exists(file) ? file.toString() : name;
  }

  /** Why {@code name} cannot be a header; empty if it can, or {@code #include} may find it. */
  Optional<String> problemWithHeader(String name) {
    Path file = folder.resolve(name);
    if (Files.isDirectory(file)) {
      return Optional.of("'" + file + "' is a folder, not a header");
    }
    boolean isPath = name.contains("/") || name.contains("\\");
    if (isPath && !Files.exists(file)) {
      return Optional.of("there is no header '" + file + "'");
    }
    return Optional.empty();
  }

  /** A file of the project as seen from its folder, with slashes, and any other as it is. */
  String shown(Path file) {
    return file.startsWith(folder)
        ? folder.relativize(file).toString().replace(File.separatorChar, '/')
        : file.toString();
  }
}
