package io.cgen.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headers that come with cgen, in front of the files that exist anyway: the compiler's own, and
 * stand-ins for the C library's and C++'s where the system has none.
 */
final class BundledHeaders implements FileSource {
  /** The compiler's own headers. */
  static final String COMPILER = "<cgen>/compiler";

  /** Stand-ins for the headers of the C library. */
  static final String LIBRARY = "<cgen>/libc";

  /** Stand-ins for the headers of C++ that declare nothing a C API needs. */
  static final String CPLUSPLUS = "<cgen>/c++";

  private static final String PREFIX = "<cgen>/";

  private final FileSource others;
  private final Map<String, Optional<String>> texts = new HashMap<>();
  private final Set<String> index = index();

  BundledHeaders(FileSource others) {
    this.others = others;
  }

  /** Whether {@code path} is one of cgen's own. */
  static boolean isBundled(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public Optional<String> read(String path) {
    return isBundled(path) ? bundled(path) : others.read(path);
  }

  @Override
  public boolean exists(String path) {
    return isBundled(path) ? bundled(path).isPresent() : others.exists(path);
  }

  @Override
  public boolean isFolder(String path) {
    return isBundled(path) || others.isFolder(path);
  }

  private Optional<String> bundled(String path) {
    return texts.computeIfAbsent(path, this::load);
  }

  private Optional<String> load(String path) {
    String name = path.substring(PREFIX.length());
    return name.startsWith("c++/")
        ? CplusplusHeaders.text(name.substring("c++/".length()))
        : index.contains(name) ? resource("include/" + name) : Optional.empty();
  }

  /** The names of the headers: asking the class path for what it lacks takes long. */
  private static Set<String> index() {
    String names = resource("include/index.txt").orElseThrow();
    return new HashSet<>(Arrays.asList(names.split("\n")));
  }

  /** The text of a file beside this class. */
  static Optional<String> resource(String name) {
    try (InputStream stream = BundledHeaders.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new IllegalStateException("cgen's own file " + name + " cannot be read", broken);
    }
  }
}
