package io.cgen.write;

import java.util.Optional;

/**
 * How one file of an output folder differs from what was generated.
 *
 * @param path where it is below the folder, with {@code /} between names
 * @param before what stands there now; empty if there is no such file
 * @param after what was generated; empty if the file is no longer generated
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

  static FileChange written(String path, Optional<String> before, String after) {
    return new FileChange(path, before, Optional.of(after));
  }

  static FileChange removed(String path, String before) {
    return new FileChange(path, Optional.of(before), Optional.empty());
  }
}
