package io.cgen.preprocess;

import java.util.Optional;

/** Where headers are read from; the disk, except in tests. */
public interface FileSource {
  /**
   * The text of a file, without a byte order mark.
   *
   * @return empty if there is no such file, or it cannot be read
   */
  Optional<String> read(String path);

  /** Whether there is a file, not a folder, at {@code path}. */
  boolean exists(String path);

  /** Whether there is a folder at {@code path}. */
  boolean isFolder(String path);
}
