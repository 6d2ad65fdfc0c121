package io.cgen.runtime;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The places where a library may be.
 *
 * <p>In this order: the path itself, if the name is one; {@code -Dcgen.library.NAME=path}, which if
 * set is the only place; the folders in {@code CGEN_LIBRARY_PATH}, {@code java.library.path} and
 * {@code jna.library.path}; {@code natives/<os>-<arch>/} on the class path; the platform's own
 * search; and, for a system where only {@code libNAME.so.1} is installed and not the development
 * package, the newest such file in the usual folders.
 */
final class LibraryPlaces {
  static final String FOLDERS_VARIABLE = "CGEN_LIBRARY_PATH";

  private final String name;
  private final ClassLoader loader;
  private final Platform platform;

  LibraryPlaces(String name, ClassLoader loader, Platform platform) {
    this.name = name;
    this.loader = loader;
    this.platform = platform;
  }

  /** A place, whose candidates are made only when the places before it had none. */
  record Place(String description, Supplier<List<Candidate>> candidates) {}

  /** Something to give to the linker: a file, or a name that the platform looks up. */
  record Candidate(String file, String source, boolean isFile) {
    @Override
    public String toString() {
      return source + ": " + file;
    }
  }

  /** A place that had the library but cannot give it. */
  static final class UnusablePlace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusablePlace(String message) {
      super(message);
    }
  }

  List<Place> inOrder() {
    String property = "cgen.library." + name;
    String explicit = System.getProperty(property);
    if (explicit != null) {
      return List.of(file("-D" + property, explicit));
    }
    if (name.contains("/") || name.contains("\\")) {
      return List.of(file("path", name));
    }
    return List.of(
        folders(FOLDERS_VARIABLE, System.getenv(FOLDERS_VARIABLE)),
        folders("java.library.path", System.getProperty("java.library.path")),
        folders("jna.library.path", System.getProperty("jna.library.path")),
        new Place("class path", this::bundled),
        new Place("system", () -> List.of(systemName(platform.libraryFile(name)))),
        new Place("versioned files in the usual folders", this::versioned));
  }

  private static Place file(String source, String path) {
    String absolute = Path.of(path).toAbsolutePath().toString();
    return new Place(source, () -> List.of(new Candidate(absolute, source, true)));
  }

  private Place folders(String source, String list) {
    List<Candidate> candidates = new ArrayList<>();
    for (String folder : (list == null ? "" : list).split(File.pathSeparator)) {
      if (!folder.isEmpty()) {
        String file =
            Path.of(folder).resolve(platform.libraryFile(name)).toAbsolutePath().toString();
        candidates.add(new Candidate(file, source, true));
      }
    }
    return new Place(list == null ? source + " (not set)" : source, () -> candidates);
  }

  private Candidate systemName(String file) {
    return new Candidate(file, "system", false);
  }

  private List<Candidate> bundled() {
    return new BundledLibrary(loader, platform)
        .unpack(name).stream()
            .map(file -> new Candidate(file.toString(), "class path", true))
            .toList();
  }

  private List<Candidate> versioned() {
    return new VersionedFiles(platform)
        .newestFirst(name).stream()
            .map(file -> new Candidate(file.toString(), "versioned", true))
            .toList();
  }
}
