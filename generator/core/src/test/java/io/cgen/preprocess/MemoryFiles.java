package io.cgen.preprocess;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files that exist only in a test. */
final class MemoryFiles implements FileSource {
  private final Map<String, String> texts = new HashMap<>();

  MemoryFiles with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  @Override
  public boolean exists(String path) {
    return texts.containsKey(path);
  }

  @Override
  public boolean isFolder(String path) {
    return texts.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
  }
}
