package io.cgen.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A change of several files that happens as a whole or not at all, as far as a file system allows.
 *
 * <p>{@link #stage} writes every new text beside its place under a temporary name. That is where a
 * full disk or a missing permission shows, and nothing has changed yet. {@link #commit} then only
 * renames and deletes. Closing an update that was not committed undoes what was done so far, down
 * to the folders that were created.
 */
final class FolderUpdate implements AutoCloseable {
  private final Path root;
  private final List<Staged> staged = new ArrayList<>();
  private final Deque<UndoStep> undo = new ArrayDeque<>();
  private boolean committed;

  FolderUpdate(Path root) {
    this.root = root;
  }

  void stage(List<FileChange> changes) throws IOException {
    for (FileChange change : changes) {
      Path file = root.resolve(change.path());
      Path temporary = file.resolveSibling("." + file.getFileName() + ".cgen-new");
      if (change.after().isPresent()) {
        createFolders(file.toAbsolutePath().getParent());
        undo.push(() -> Files.deleteIfExists(temporary));
        Files.writeString(temporary, change.after().get());
      }
      staged.add(new Staged(change, file, temporary));
    }
  }

  void commit() throws IOException {
    for (Staged file : staged) {
      file.put();
      undo.push(file::restore);
    }
    committed = true;
  }

  /** Undoes as much as it can: one step that fails does not keep the others from being taken. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    while (!committed && !undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException stepFailed) {
        failure = stepFailed;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (folder.getParent() == null) {
      throw new NoSuchFileException(folder.toString());
    }
    createFolders(folder.getParent());
    try {
      Files.createDirectory(folder);
      undo.push(() -> Files.deleteIfExists(folder));
    } catch (FileAlreadyExistsException madeByAnotherProcess) {
      if (!Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
    }
  }

  private record Staged(FileChange change, Path file, Path temporary) {
    void put() throws IOException {
      if (change.after().isPresent()) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(file);
      }
    }

    void restore() throws IOException {
      if (change.before().isPresent()) {
        Files.write(file, change.before().get().getBytes(StandardCharsets.UTF_8));
      } else {
        Files.deleteIfExists(file);
      }
    }
  }

  private interface UndoStep {
    void run() throws IOException;
  }
}
