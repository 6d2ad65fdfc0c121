package io.cgen.preprocess;

import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds headers by the rules of gcc and clang: a quoted name first beside the including file, and
 * every name in the folders of {@code -I}, then among the compiler's headers, then in the system's.
 */
final class IncludeSearch {
  /** The root of a file that was not found through the search path. */
  static final int NO_ROOT = -1;

  /**
   * A header that was found.
   *
   * @param path where it is
   * @param root the index of the folder of the search path, or {@link #NO_ROOT}
   */
  record Found(String path, int root) {}

  private final FileSource files;
  private final List<String> roots = new ArrayList<>();
  private final int firstSystemRoot;
  private final boolean ignoreCase;
  private final Map<String, Optional<Found>> found = new HashMap<>();

  IncludeSearch(FileSource files, List<String> includeDirs, Target target) {
    this.files = files;
    for (String folder : includeDirs) {
      roots.add(withoutSlash(folder));
    }
    firstSystemRoot = roots.size();
    roots.add(BundledHeaders.COMPILER);
    roots.addAll(SystemRoots.of(target, files));
    roots.add(BundledHeaders.LIBRARY);
    roots.add(BundledHeaders.CPLUSPLUS);
    ignoreCase = target.abi() == Target.Abi.WINDOWS;
  }

  /** The header that {@code #include "name"} means in {@code includer}. */
  Optional<Found> quoted(String name, LoadedFile includer, int includerRoot) {
    if (isAbsolute(name)) {
      return absolute(name);
    }
    return beside(name, includer, includerRoot).or(() -> bracketed(name));
  }

  /** The header of that name in the folder of {@code includer}. */
  Optional<Found> beside(String name, LoadedFile includer, int includerRoot) {
    String path = Paths.join(Paths.folder(includer.path()), name);
    return files.exists(path) ? Optional.of(new Found(path, includerRoot)) : Optional.empty();
  }

  /** The header that {@code #include <name>} means. */
  Optional<Found> bracketed(String name) {
    return isAbsolute(name)
        ? absolute(name)
        : found.computeIfAbsent(name, wanted -> from(0, wanted));
  }

  /** The header that {@code #include_next} means in a file that was found in {@code root}. */
  Optional<Found> next(String name, int root) {
    return isAbsolute(name) ? absolute(name) : from(root + 1, name);
  }

  /** The header that the user named: a path, or else what {@code #include <name>} would find. */
  Optional<Found> named(String name) {
    if (files.exists(name)) {
      return Optional.of(new Found(name, rootAbove(name)));
    }
    return bracketed(name);
  }

  /** Whether {@code folder} is one that a compiler searches without being told. */
  boolean isSystemRoot(String folder) {
    return roots.lastIndexOf(withoutSlash(folder)) >= firstSystemRoot;
  }

  /** Whether the folder of the search path with that index is the system's or cgen's. */
  boolean isSystemRoot(int root) {
    return root >= firstSystemRoot;
  }

  /** The folders that are searched, without cgen's own. */
  List<String> folders() {
    return roots.stream().filter(folder -> !BundledHeaders.isBundled(folder)).toList();
  }

  /** The same, with a remark where one does not exist. */
  List<String> remarkedFolders() {
    return folders().stream()
        .map(folder -> files.isFolder(folder) ? folder : folder + " (which does not exist)")
        .toList();
  }

  /** Headers for Windows are written in any case, and found. */
  private Optional<Found> from(int first, String name) {
    for (int root = first; root < roots.size(); root++) {
      String folder = roots.get(root);
      String path = Paths.join(folder, name);
      if (files.exists(path)) {
        return Optional.of(new Found(path, root));
      }
      String lower = Paths.join(folder, name.toLowerCase(Locale.ROOT));
      if (ignoreCase && BundledHeaders.isBundled(folder) && files.exists(lower)) {
        return Optional.of(new Found(lower, root));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> absolute(String name) {
    return files.exists(name) ? Optional.of(new Found(name, NO_ROOT)) : Optional.empty();
  }

  private int rootAbove(String path) {
    int best = NO_ROOT;
    for (int i = 0; i < roots.size(); i++) {
      boolean above = path.startsWith(roots.get(i) + "/");
      if (above && (best == NO_ROOT || roots.get(i).length() > roots.get(best).length())) {
        best = i;
      }
    }
    return best;
  }

  /** Whether {@code name} says where the file is, so that no folder is searched for it. */
  static boolean isAbsolute(String name) {
    return name.startsWith("/") || (name.length() > 2 && name.charAt(1) == ':');
  }

  private static String withoutSlash(String folder) {
    return folder.length() > 1 && folder.endsWith("/")
        ? folder.substring(0, folder.length() - 1)
        : folder;
  }
}
