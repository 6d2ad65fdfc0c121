package io.cgen.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which package or {@code -I} is likely missing when a well-known header is not found. The resource
 * has a line for each: a header, or a folder with a slash at its end, a package, and perhaps the
 * folder that {@code -I} needs.
 */
final class PackageHints {
  private record Hint(String header, String debianPackage, Optional<String> folder) {
    boolean concerns(String name) {
      return header.endsWith("/") ? name.startsWith(header) : name.equals(header);
    }

    String remark() {
      String install = "on Debian it comes with " + debianPackage;
      return folder.map(path -> install + ", and needs -I " + path).orElse(install);
    }
  }

  private final List<Hint> hints = new ArrayList<>();

  /** A remark about {@code header}, without a full stop, if it is well known. */
  Optional<String> hint(String header) {
    if (hints.isEmpty()) {
      BundledHeaders.resource("package-hints.txt").orElseThrow().lines().forEach(this::read);
    }
    return hints.stream().filter(hint -> hint.concerns(header)).findFirst().map(Hint::remark);
  }

  private void read(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] fields = line.split(" ");
    Optional<String> folder = fields.length > 2 ? Optional.of(fields[2]) : Optional.empty();
    hints.add(new Hint(fields[0], fields[1], folder));
  }
}
