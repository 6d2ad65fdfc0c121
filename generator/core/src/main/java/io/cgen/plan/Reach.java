package io.cgen.plan;

import io.cgen.diag.Position;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files' declarations are bound.
 *
 * <ol>
 *   <li>Those of a header that the user named.
 *   <li>Those of a file in the folder of such a header or below it, unless that folder is a root of
 *       the system's include path, where all libraries lie side by side.
 *   <li>Those of a file that {@code --include-file} matches: as a path, as the end of a path, or as
 *       a glob over the whole path or its end.
 * </ol>
 */
final class Reach {
  private final Map<String, Boolean> reached = new HashMap<>();

  private Reach(CApi api, PlanOptions options) {
    List<Path> folders = ownFolders(api);
    List<PathMatcher> globs = options.includeFiles().stream().map(Reach::matcher).toList();
    for (ApiFile file : api.files()) {
      Path path = normal(file.path());
      boolean own = folders.stream().anyMatch(path::startsWith);
      boolean included = globs.stream().anyMatch(glob -> glob.matches(path));
      reached.put(file.path(), file.named() || own || included);
    }
  }

  /** Decides for every file of {@code api}. */
  static Reach of(CApi api, PlanOptions options) {
    return new Reach(api, options);
  }

  /** Whether what is declared at {@code position} is bound. */
  boolean contains(Position position) {
    return reached.getOrDefault(position.file(), false);
  }

  private static List<Path> ownFolders(CApi api) {
    return api.files().stream()
        .filter(file -> file.named() && !file.systemRoot())
        .map(file -> normal(file.path()).getParent())
        .filter(folder -> folder != null)
        .toList();
  }

  private static Path normal(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private static PathMatcher matcher(String pattern) {
    String glob = pattern.replace('\\', '/');
    PathMatcher whole = glob(glob);
    PathMatcher end = glob("**/" + glob);
    return path -> whole.matches(path) || end.matches(path) || isSame(path, pattern);
  }

  private static PathMatcher glob(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (IllegalArgumentException notAGlob) {
      return path -> false;
    }
  }

  private static boolean isSame(Path path, String pattern) {
    try {
      return path.equals(normal(pattern));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
