package io.cgen.preprocess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders of the libraries whose headers the user named.
 *
 * <ol>
 *   <li>The folder of a named header, and what is below it.
 *   <li>If that lies in a root of the system's include path, the folder of the same name in the
 *       other roots: {@code /usr/include/x86_64-linux-gnu/SDL2} beside {@code /usr/include/SDL2}.
 *   <li>But no root itself, where all libraries lie side by side.
 * </ol>
 */
final class OwnFolders {
  private final IncludeSearch search;
  private final Set<Path> folders = new LinkedHashSet<>();

  OwnFolders(IncludeSearch search) {
    this.search = search;
  }

  /** Adds the folder of a named header. */
  void add(String folder) {
    if (search.isSystemRoot(folder) || BundledHeaders.isBundled(folder)) {
      return;
    }
    Path place = normal(folder);
    folders.add(place);
    List<Path> roots = new ArrayList<>();
    search.folders().stream().filter(search::isSystemRoot).forEach(root -> roots.add(normal(root)));
    roots.stream()
        .filter(place::startsWith)
        .map(root -> root.relativize(place))
        .forEach(name -> roots.forEach(root -> folders.add(root.resolve(name))));
  }

  /** Whether {@code file} lies in one of them or below it. */
  boolean contain(String file) {
    return !folders.isEmpty()
        && !BundledHeaders.isBundled(file)
        && folders.stream().anyMatch(normal(file)::startsWith);
  }

  private static Path normal(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }
}
