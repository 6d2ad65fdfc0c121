package io.cgen.preprocess;

import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folders that a compiler for a target searches without being told. */
final class SystemRoots {
  private static final List<String> MACOS_SDKS =
      List.of(
          "/Library/Developer/CommandLineTools/SDKs/MacOSX.sdk/usr/include",
          "/Applications/Xcode.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs"
              + "/MacOSX.sdk/usr/include");

  private SystemRoots() {}

  /** The folders that exist, in the order in which they are searched. */
  static List<String> of(Target target, FileSource files) {
    List<String> found = new ArrayList<>();
    for (String folder : candidates(target, files)) {
      if (files.isFolder(folder)) {
        found.add(folder);
      }
    }
    return found;
  }

  private static List<String> candidates(Target target, FileSource files) {
    return switch (target.abi()) {
      case SYSTEM_V -> linux(target.architecture().name().toLowerCase(Locale.ROOT), files);
      case DARWIN -> MACOS_SDKS;
      case WINDOWS -> List.of();
    };
  }

  /**
   * Debian's order. A C library is used only if it is this target's: with the headers of another
   * processor, {@code /usr/include/stdio.h} would not find its {@code bits}.
   */
  private static List<String> linux(String processor, FileSource files) {
    String triple = processor + "-linux-gnu";
    String cross = "/usr/" + triple + "/include";
    if (files.isFolder(cross) && !files.isFolder("/usr/include/" + triple)) {
      return List.of(cross);
    }
    boolean foreign =
        files.exists("/usr/include/stdio.h")
            && !files.isFolder("/usr/include/" + triple)
            && !files.exists("/usr/include/bits/types.h")
            && !files.exists("/usr/include/bits/alltypes.h");
    return foreign
        ? List.of()
        : List.of("/usr/local/include", "/usr/include/" + triple, "/usr/include");
  }
}
