package org.example.bench;

import java.io.File;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;

/** Where the build put the compiled libraries, for the peers that want a path. */
public final class Native {
  private Native() {}

  /** The file of a library of the class path. */
  public static String path(String library) {
    String file = "natives/" + os() + "-" + arch() + "/" + System.mapLibraryName(library);
    URL url = Native.class.getClassLoader().getResource(file);
    return Optional.ofNullable(url)
        .map(found -> new File(found.getPath()).getAbsolutePath())
        .orElseThrow(() -> new UnsatisfiedLinkError("There is no " + file + " on the class path"));
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
        ? "macos"
        : "linux";
  }

  private static String arch() {
    String arch = System.getProperty("os.arch");
    return arch.equals("amd64") ? "x86_64" : arch;
  }
}
