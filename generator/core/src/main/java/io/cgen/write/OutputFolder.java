package io.cgen.write;

import io.cgen.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder that generated sources are written to, or compared with.
 *
 * <p>Files in it belong to cgen only if their first line says so. A file is removed when it is no
 * longer generated, lies in a folder that something is generated into now, and says that it was
 * generated from the same headers: another API may share the package.
 */
public final class OutputFolder {
  private final Path root;

  /** Names the folder, which need not exist. */
  public OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * Finds out what differs between the folder and {@code sources}; changes nothing.
   *
   * @throws FileAlreadyExistsException if a file that cgen did not write is in the way
   * @throws IOException if the folder cannot be read
   */
  public FolderDifference compare(List<JavaSource> sources) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    List<FileChange> changes = new ArrayList<>(changed(sources));
    int unchanged = sources.size() - changes.size();
    changes.addAll(stale(sources));
    changes.sort((a, b) -> a.path().compareTo(b.path()));
    return new FolderDifference(changes, unchanged);
  }

  /**
   * Makes the folder as {@code difference} says, or leaves it as it was.
   *
   * @throws IOException if a file cannot be written; the folder is then as it was before
   */
  public void apply(FolderDifference difference) throws IOException {
    try (FolderUpdate update = new FolderUpdate(root)) {
      update.stage(difference.changes());
      update.commit();
    }
  }

  /** To read many files takes a while, which processors can share. */
  private List<FileChange> changed(List<JavaSource> sources) throws IOException {
    try {
      return sources.parallelStream().flatMap(source -> change(source).stream()).toList();
    } catch (UncheckedIOException failure) {
      // Any of several; the first one is said again.
      for (JavaSource source : sources) {
        existing(source);
      }
      throw failure.getCause();
    }
  }

  private Optional<FileChange> change(JavaSource source) {
    try {
      Optional<String> before = existing(source);
      return before.isPresent() && isSameText(before.get(), source.content())
          ? Optional.empty()
          : Optional.of(FileChange.written(source.path(), before, source.content()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<String> existing(JavaSource source) throws IOException {
    Path file = root.resolve(source.path());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String content = Files.isDirectory(file) ? "" : read(file);
    if (GeneratedMark.origin(content).isEmpty()) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return Optional.of(content);
  }

  /** Line ends do not count: version control may have changed them. */
  private static boolean isSameText(String before, String after) {
    return before.equals(after) || before.replace("\r\n", "\n").equals(after);
  }

  private List<FileChange> stale(List<JavaSource> sources) throws IOException {
    Set<String> folders = new TreeSet<>();
    Set<Path> generated = new HashSet<>();
    Set<Optional<String>> origins = new HashSet<>();
    for (JavaSource source : sources) {
      folders.add(source.path().substring(0, source.path().lastIndexOf('/') + 1));
      generated.add(root.resolve(source.path()));
      origins.add(GeneratedMark.origin(source.content()));
    }
    List<FileChange> stale = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : javaFiles(root.resolve(folder), generated)) {
        String content = read(file);
        Optional<String> origin = GeneratedMark.origin(content);
        if (origin.isPresent() && origins.contains(origin) && !isRespelled(generated, file)) {
          stale.add(FileChange.removed(folder + file.getFileName(), content));
        }
      }
    }
    return stale;
  }

  /** Whether the file system ignores case, and lists {@code file} under its old spelling. */
  private static boolean isRespelled(Set<Path> generated, Path file) throws IOException {
    for (Path other : generated) {
      if (other.toString().equalsIgnoreCase(file.toString())
          && Files.exists(other)
          && Files.isSameFile(other, file)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> javaFiles(Path folder, Set<Path> without) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !without.contains(file))
          .filter(OutputFolder::isJavaFile)
          .sorted()
          .toList();
    }
  }

  private static boolean isJavaFile(Path file) {
    return file.getFileName().toString().endsWith(".java") && Files.isRegularFile(file);
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
