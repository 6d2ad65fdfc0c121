package io.cgen.spec;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A header as a user names it: a path, the end of a path, or a glob over the whole or its end. */
public final class FilePattern {
  private final String text;
  private final PathMatcher whole;
  private final PathMatcher end;

  private FilePattern(String text) {
    this.text = text;
    String glob = text.replace('\\', '/');
    this.whole = matcher(glob);
    this.end = matcher("**/" + glob);
  }

  /** Reads a pattern. */
  public static FilePattern of(String text) {
    return new FilePattern(text);
  }

  /** Whether the file at {@code path} is meant. */
  public boolean matches(String path) {
    Path normal = normal(path);
    return whole.matches(normal) || end.matches(normal) || isSame(normal);
  }

  private static Path normal(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (IllegalArgumentException notAGlob) {
      return path -> false;
    }
  }

  private boolean isSame(Path path) {
    try {
      return path.equals(normal(text));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
