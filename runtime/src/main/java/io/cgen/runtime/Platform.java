package io.cgen.runtime;

import java.util.Locale;

/**
 * The machine that runs, as far as C's types and the names of library files depend on it.
 *
 * @param os {@code linux}, {@code macos} or {@code windows}, else the system's own name
 * @param arch {@code x86_64}, {@code aarch64}, else the system's own name
 * @param pointerBits 64 on all platforms that are supported
 */
record Platform(String os, String arch, int pointerBits) {
  static final Platform CURRENT =
      of(
          System.getProperty("os.name", ""),
          System.getProperty("os.arch", ""),
          System.getProperty("sun.arch.data.model", "64"));

  static Platform of(String osName, String osArch, String dataModel) {
    return new Platform(os(osName), arch(osArch), dataModel.equals("32") ? 32 : 64);
  }

  private static String os(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac") || lower.contains("darwin")) {
      return "macos";
    }
    return lower.startsWith("windows") ? "windows" : lower.replace(" ", "");
  }

  private static String arch(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "aarch64";
      default -> name.toLowerCase(Locale.ROOT);
    };
  }

  boolean isWindows() {
    return os.equals("windows");
  }

  boolean isMac() {
    return os.equals("macos");
  }

  /** The size of C's {@code long}. */
  int longSize() {
    return isWindows() ? 4 : 8;
  }

  /** The size of {@code wchar_t}. */
  int wideCharSize() {
    return isWindows() ? 2 : 4;
  }

  /** The size of {@code long double}. */
  int longDoubleSize() {
    return isWindows() || isMac() && arch.equals("aarch64") ? 8 : 16;
  }

  /** Whether arguments on the stack have only as many bytes as their type. */
  boolean packsArguments() {
    return isMac() && arch.equals("aarch64");
  }

  /** The file name of a library, as {@code -lNAME} would look for it. */
  String libraryFile(String name) {
    if (isWindows()) {
      return name + ".dll";
    }
    return "lib" + name + (isMac() ? ".dylib" : ".so");
  }

  /** The folder of this platform's libraries inside a jar. */
  String folder() {
    return os + "-" + arch;
  }
}
