package io.cgen.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that have been read, each once. */
final class LoadedFiles {
  private final FileSource files;
  private final IncludeSearch search;
  private final Map<String, Optional<LoadedFile>> loaded = new HashMap<>();
  private final List<LoadedFile> inOrder = new ArrayList<>();
  private final OwnFolders ownFolders;

  LoadedFiles(FileSource files, IncludeSearch search) {
    this.files = files;
    this.search = search;
    this.ownFolders = new OwnFolders(search);
  }

  /** The content of a header that was found; empty if it cannot be read. */
  Optional<LoadedFile> load(IncludeSearch.Found header, boolean named) {
    Optional<LoadedFile> known = loaded.get(header.path());
    if (known != null) {
      return known;
    }
    Optional<LoadedFile> file =
        files
            .read(header.path())
            .map(text -> new LoadedFile(header.path(), text, named, systemRoot(header, named)));
    loaded.put(header.path(), file);
    file.ifPresent(inOrder::add);
    return file;
  }

  /** All files that were read, in the order of their first reading. */
  List<LoadedFile> inOrder() {
    return inOrder;
  }

  /** What was read, and which of it belongs to the libraries whose headers the user named. */
  List<HeaderFile> headers() {
    return inOrder.stream()
        .map(file -> file.header(file.isNamed() || ownFolders.contain(file.path())))
        .toList();
  }

  private boolean systemRoot(IncludeSearch.Found header, boolean named) {
    String folder = Paths.folder(header.path());
    boolean inRoot = search.isSystemRoot(folder);
    if (named) {
      ownFolders.add(folder);
      return inRoot;
    }
    return inRoot || (search.isSystemRoot(header.root()) && !ownFolders.contain(header.path()));
  }
}
