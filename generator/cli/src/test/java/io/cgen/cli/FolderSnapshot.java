package io.cgen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds: files with their content and time of change, folders without. */
record FolderSnapshot(SortedMap<String, String> entries) {
  static FolderSnapshot of(Path folder) throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        entries.put(folder.relativize(path).toString(), describe(path));
      }
    }
    return new FolderSnapshot(entries);
  }

  private static String describe(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return "";
    }
    String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    return Files.getLastModifiedTime(path) + "\n" + text;
  }
}
