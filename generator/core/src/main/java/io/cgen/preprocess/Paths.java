package io.cgen.preprocess;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as C headers write them: with slashes, relative to the including file. */
final class Paths {
  private Paths() {}

  /** The folder part of {@code path}, empty for a plain name. */
  static String folder(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return slash < 0 ? "" : path.substring(0, Math.max(slash, 1));
  }

  /** {@code name} in {@code folder}, without detours through {@code ..}. */
  static String join(String folder, String name) {
    String path =
        folder.isEmpty() ? name : folder.endsWith("/") ? folder + name : folder + "/" + name;
    return path.contains("./") ? normalized(path) : path;
  }

  private static String normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      boolean back = part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..");
      if (back && !parts.peekLast().isEmpty()) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
