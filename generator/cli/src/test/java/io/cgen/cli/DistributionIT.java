package io.cgen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.CgenVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip with the command, unpacked elsewhere and started as users start it. */
@EnabledIfSystemProperty(named = "cgen.test.zip", matches = ".*", disabledReason = "no zip yet")
class DistributionIT {
  private static final Path DOGS =
      Path.of("../../examples/dogs/native/include/dogs.h").toAbsolutePath().normalize();

  private static final int OLDEST = 17;

  @TempDir static Path folder;
  private static UnpackedZip zip;
  private static Path cache;

  @BeforeAll
  static void unpackIt() throws IOException {
    zip = unpack("a place with spaces");
    cache = folder.resolve("cache");
  }

  private static UnpackedZip unpack(String name) throws IOException {
    Path place = Files.createDirectory(folder.resolve(name));
    return UnpackedZip.in(place, Path.of(System.getProperty("cgen.test.zip")));
  }

  /** This Java, and others that are installed where Linux has them, if they can run cgen. */
  static List<Path> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    Path usual = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(usual)) {
      return List.of(own);
    }
    try (Stream<Path> found = Files.list(usual)) {
      List<Path> javas = found.filter(DistributionIT::canRunCgen).sorted().toList();
      return javas.isEmpty() ? List.of(own) : javas;
    }
  }

  private static boolean canRunCgen(Path java) {
    if (Files.isSymbolicLink(java) || !Files.isExecutable(java.resolve("bin/java"))) {
      return false;
    }
    try {
      String release = Files.readString(java.resolve("release"));
      return Pattern.compile("JAVA_VERSION=\"(\\d+)")
          .matcher(release)
          .results()
          .anyMatch(version -> Integer.parseInt(version.group(1)) >= OLDEST);
    } catch (IOException saysNothing) {
      return false;
    }
  }

  private static CgenRun cgen(Path java, Object... arguments) {
    Object[] command = Stream.concat(Stream.of(zip.launcher()), Stream.of(arguments)).toArray();
    return UnpackedZip.run(folder, environment(java), command);
  }

  private static Map<String, String> environment(Path java) {
    return Map.of(
        "JAVA_HOME",
        java.toString(),
        "XDG_CACHE_HOME",
        cache.toString(),
        "LOCALAPPDATA",
        cache.toString());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void saysItsVersion(Path java) {
    CgenRun run = cgen(java, "--version");

    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    String build = CgenVersion.commit().map(commit -> " (" + commit + ")").orElse("");
    List<String> lines = run.out().lines().toList();
    assertEquals("cgen " + CgenVersion.number() + build, lines.get(0));
    assertTrue(lines.get(1).contains(java.toString()), lines.get(1));
  }

  @ParameterizedTest
  @MethodSource("javas")
  void generatesTheSameAsTheLibrary(Path java) {
    Object[] what = {"--header", DOGS, "--package", "org.example.dogs", "--quiet", "-o"};
    Path out = folder.resolve("out of " + java.getFileName());

    assertEquals(new CgenRun(0, "", ""), cgen(java, with(what, out)));
    assertTrue(Files.exists(out.resolve("org/example/dogs/Dog.java")));

    assertEquals(new CgenRun(0, "", ""), CgenRun.of(with(with(what, out), "--check")));
    assertEquals(new CgenRun(0, "", ""), cgen(java, with(with(what, out), "--check")));
  }

  private static Object[] with(Object[] words, Object last) {
    return Stream.concat(Stream.of(words), Stream.of(last)).toArray();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void theFirstCallMakesAnArchiveThatLaterOnesStartFrom(Path java) throws IOException {
    assumeFalse(UnpackedZip.isWindows(), "how it is made there depends on the Java");
    assertEquals(0, cgen(java, "--version").status());

    String version = Files.readAllLines(zip.path("cache/java")).get(2);
    Path archive = archive(zip.path("cache"), version);
    boolean isAot = archive.toString().endsWith(".aot");
    CgenRun mapped =
        UnpackedZip.run(
            folder,
            Map.of(),
            java.resolve("bin/java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            isAot ? "-XX:AOTMode=on" : "-Xshare:on",
            (isAot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive,
            "-jar",
            zip.path("lib/cgen.jar"),
            "--version");
    assertEquals(0, mapped.status(), mapped.out() + mapped.err());
  }

  @Test
  void whereItCannotWriteItUsesTheUsersCache() throws IOException {
    assumeFalse(UnpackedZip.isWindows(), "it always does there");
    UnpackedZip other = unpack("another place");
    Files.createFile(other.path("cache"));
    Path java = Path.of(System.getProperty("java.home"));

    UnpackedZip.run(folder, environment(java), other.launcher(), "--version");

    assertTrue(Files.exists(archive(cache.resolve("cgen").resolve(CgenVersion.number()), "")));
  }

  private static Path archive(Path where, String version) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files
          .filter(file -> file.toString().matches(".*" + version + "\\.(jsa|aot)"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void isStartedThroughLinks() throws IOException {
    assumeFalse(UnpackedZip.isWindows(), "links need rights there");
    Path link = Files.createSymbolicLink(folder.resolve("cgen"), zip.launcher());
    Path java = Path.of(System.getProperty("java.home"));

    CgenRun run = UnpackedZip.run(folder, environment(java), link, "--version");

    assertEquals(0, run.status(), run.err());
  }

  @Test
  void endsAsTheCommandDoes() {
    CgenRun run = cgen(Path.of(System.getProperty("java.home")), "--header", "nowhere.h");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("--package"), run.err());
  }

  /** The launcher for Windows starts Java with options that every Java takes. */
  @ParameterizedTest
  @MethodSource("javas")
  void theLauncherForWindowsUsesOptionsThatExist(Path java) throws IOException {
    String text = Files.readString(zip.path("bin/cgen.bat"));
    assertEquals(text.lines().count(), text.chars().filter(c -> c == '\r').count());
    String line = text.lines().filter(l -> l.startsWith("\"%java%\" ")).findFirst().orElseThrow();
    String[] words =
        line.replace("%cache%\\", folder + "/")
            .replace("%root%\\lib\\", zip.path("lib") + "/")
            .replace("\"%java%\"", java.resolve("bin/java").toString())
            .replace("%*", "--version")
            .split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    CgenRun run =
        UnpackedZip.run(
            folder, Map.of(), Stream.of(words).map(word -> word.replace("\"", "")).toArray());

    assertEquals(0, run.status(), run.out() + run.err());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "ins, inspect",
    "--head, --header",
    "inspect --pre, --preprocessed",
    "inspect --format h, html",
    "--target windows-a, windows-aarch64"
  })
  void bashCompletesWhatIsTyped(String typed, String completed) {
    assumeTrue(UnpackedZip.run(folder, Map.of(), "sh", "-c", "command -v bash").status() == 0);
    String script =
        """
        . "$1"; shift
        compopt() { :; }
        COMP_WORDS=(cgen "$@"); COMP_CWORD=$#
        _complete_cgen
        echo "${COMPREPLY[@]}"
        """;
    Object[] command = {"bash", "-c", script, "bash", zip.path("completion/cgen.bash")};
    Object[] words = Stream.concat(Stream.of(command), Stream.of(typed.split(" "))).toArray();

    assertEquals(new CgenRun(0, completed + "\n", ""), UnpackedZip.run(folder, Map.of(), words));
  }

  /** What the command generates is compiled against the jars beside it. */
  @Test
  void bringsWhatGeneratedCodeNeeds() throws IOException {
    Path out = folder.resolve("compiled");
    Path java = Path.of(System.getProperty("java.home"));
    assertEquals(
        0, cgen(java, "--header", DOGS, "--package", "org.example.dogs", "-o", out).status());
    String path = zip.path("lib") + "/*";
    Object[] javac = {java.resolve("bin/javac"), "-Werror", "-cp", path, "-d", out};

    try (Stream<Path> sources = Files.list(out.resolve("org/example/dogs"))) {
      Object[] command = Stream.concat(Stream.of(javac), sources).toArray();
      assertEquals(new CgenRun(0, "", ""), UnpackedZip.run(folder, Map.of(), command));
    }
  }

  @Test
  void bringsTheLicences() {
    assertTrue(Files.exists(zip.path("LICENSE")));
    assertTrue(Files.exists(zip.path("licenses/antlr4-runtime.txt")));
  }
}
