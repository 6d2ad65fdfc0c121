package io.cgen.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code libNAME.so.1.2} in the folders where Linux systems install libraries. */
final class VersionedFiles {
  private final Platform platform;

  VersionedFiles(Platform platform) {
    this.platform = platform;
  }

  /** Empty where files are not named so. */
  List<Path> newestFirst(String name) {
    if (!platform.os().equals("linux")) {
      return List.of();
    }
    Pattern pattern = Pattern.compile("lib" + Pattern.quote(name) + "\\.so\\.([0-9.]+)");
    List<Versioned> found = new ArrayList<>();
    for (String folder : folders()) {
      found.addAll(in(Path.of(folder), pattern));
    }
    return found.stream().sorted(Comparator.reverseOrder()).map(Versioned::file).toList();
  }

  private List<String> folders() {
    String triplet = platform.arch() + "-linux-gnu";
    return List.of(
        "/usr/local/lib",
        "/usr/lib/" + triplet,
        "/lib/" + triplet,
        "/usr/lib64",
        "/lib64",
        "/usr/lib",
        "/lib");
  }

  private static List<Versioned> in(Path folder, Pattern pattern) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> new Versioned(file, pattern.matcher(file.getFileName().toString())))
          .filter(Versioned::matches)
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  /** A file whose name may end in a version. */
  private record Versioned(Path file, Matcher name) implements Comparable<Versioned> {
    boolean matches() {
      return name.matches();
    }

    private int[] version() {
      return Arrays.stream(name.group(1).split("\\."))
          .filter(part -> !part.isEmpty())
          .mapToInt(part -> Integer.parseInt(part.substring(0, Math.min(9, part.length()))))
          .toArray();
    }

    @Override
    public int compareTo(Versioned other) {
      return Arrays.compare(version(), other.version());
    }
  }
}
