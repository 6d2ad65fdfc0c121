package io.cgen.preprocess;

import java.util.Optional;

/** Which package or {@code -I} is likely missing when a well-known header is not found. */
final class PackageHints {
  private PackageHints() {}

  /** A remark about {@code header}, without a full stop, if it is well known. */
  static Optional<String> hint(String header) {
    return BundledHeaders.resource("package-hints.txt")
        .flatMap(table -> table.lines().filter(line -> matches(line, header)).findFirst())
        .map(PackageHints::remark);
  }

  private static boolean matches(String line, String header) {
    if (line.isBlank() || line.startsWith("#")) {
      return false;
    }
    String pattern = line.substring(0, line.indexOf(' '));
    return pattern.endsWith("/") ? header.startsWith(pattern) : header.equals(pattern);
  }

  /** Lines read {@code header package [folder]}; a header that ends with a slash is a folder. */
  private static String remark(String line) {
    String[] fields = line.trim().split(" +");
    String install = "on Debian it comes with " + fields[1];
    return fields.length > 2 ? install + ", and needs -I " + fields[2] : install;
  }
}
