package io.cgen.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed JDK and the linker that the runtime takes on it.
 *
 * @param home its folder
 * @param linker {@code jna} or {@code ffm}
 * @param asksForAccess whether it has to be allowed to call C, by whichever linker
 */
record Jdk(Path home, String linker, boolean asksForAccess) {
  private static final int FIRST_WITH_FFM = 22;

  /** The JDK that runs this with JNA, and one with {@code java.lang.foreign} if there is one. */
  static List<Jdk> forBothLinkers() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    List<Jdk> jdks = new ArrayList<>(List.of(new Jdk(own, "jna", release(own) >= FIRST_WITH_FFM)));
    newer(own).ifPresent(home -> jdks.add(new Jdk(home, "ffm", true)));
    return jdks;
  }

  private static Optional<Path> newer(Path own) throws IOException {
    List<Path> homes = new ArrayList<>(List.of(own));
    homes.addAll(below(Path.of("/usr/lib/jvm")));
    homes.addAll(below(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")));
    for (Path home : homes) {
      if (release(home) >= FIRST_WITH_FFM) {
        return Optional.of(home);
      }
    }
    return Optional.empty();
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The feature release that a JDK says it is; 0 if it says nothing. */
  private static int release(Path home) throws IOException {
    Path file = home.resolve("release");
    if (!Files.exists(file)) {
      return 0;
    }
    return Files.readString(file)
        .lines()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceFirst("^JAVA_VERSION=\"(\\d+).*$", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** The command that runs {@code main} of {@code classPath}. */
  List<String> command(String classPath, List<String> options, String main) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(List.of("-Dcgen.linker=" + linker, "-Dfile.encoding=UTF-8", "-ea"));
    // Which handles are looked at is a matter of chance, and what it says would be in the output.
    command.add("-Dcgen.leaks=off");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    if (asksForAccess) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    return command;
  }
}
