package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySearchTest {
  private static final Path LIBRARY = Path.of(System.getProperty("cgen.library.contract"));

  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty("cgen.library.nowhere");
    System.clearProperty("jna.library.path");
    System.clearProperty(BundledLibrary.FOLDER_PROPERTY);
  }

  @SuppressWarnings("unused") // JNA binds it
  private static final class Add {
    static native int nativeCall(int a, int b);

    static MethodHandle of(NativeLibrary library) {
      NativeSignature signature =
          NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.INT);
      return library.link(MethodHandles.lookup(), "add", signature);
    }
  }

  private static String failure(String name) {
    MethodHandle add = Add.of(NativeLibrary.named(name, "some.h"));
    return assertThrows(UnsatisfiedLinkError.class, () -> invoke(add)).getMessage();
  }

  private static int invoke(MethodHandle add) throws Throwable {
    return (int) add.invokeExact(1, 2);
  }

  @Test
  void aFailureListsEverythingAndSaysWhatToSet() {
    String message = failure("nowhere");
    for (String place :
        new String[] {
          "some.h",
          "CGEN_LIBRARY_PATH",
          "java.library.path",
          "jna.library.path",
          "class path",
          "system: libnowhere.so",
          "-Dcgen.library.nowhere=",
        }) {
      assertTrue(message.contains(place), () -> place + " is missing in: " + message);
    }
  }

  @Test
  void anExplicitPathIsTheOnlyPlace() {
    System.setProperty("cgen.library.nowhere", "/does/not/exist.so");
    String message = failure("nowhere");
    assertTrue(message.contains("/does/not/exist.so: no such file"), message);
    assertTrue(!message.contains("java.library.path"), message);
  }

  @Test
  void aFileThatIsNoLibraryIsReportedAndPassedOver() throws Throwable {
    Files.writeString(folder.resolve("libnowhere.so"), "INPUT(libother.so)");
    System.setProperty("jna.library.path", folder.toString());
    String message = failure("nowhere");
    assertTrue(message.contains(folder.resolve("libnowhere.so").toString()), message);
  }

  @Test
  void whatTheSystemSaidIsPassedOnOnOneLine() throws Exception {
    Path source = Files.writeString(folder.resolve("part.c"), "int part(void) { return 1; }");
    Path part = folder.resolve("libpart.so");
    Path whole = folder.resolve("libnowhere.so");
    compile(source, part);
    compile(source, whole, "-Wl,--no-as-needed", part.toString());
    Files.delete(part);
    System.setProperty("cgen.library.nowhere", whole.toString());

    String message = failure("nowhere");

    String line = message.lines().filter(l -> l.contains(whole + ": ")).findFirst().orElseThrow();
    assertTrue(line.contains(part + ": cannot open shared object file"), message);
    assertEquals(3, message.lines().count(), message);
  }

  private static void compile(Path source, Path library, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("g++", "-shared", "-fPIC", source.toString(), "-o"));
    command.add(library.toString());
    command.addAll(List.of(more));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  @Test
  void aFolderListIsSearched() throws Throwable {
    Files.copy(LIBRARY, folder.resolve("libnowhere.so"));
    System.setProperty("jna.library.path", "/does/not/exist" + ":" + folder);
    assertEquals(3, invoke(Add.of(NativeLibrary.named("nowhere", "some.h"))));
  }

  @Test
  void aPathIsAName() throws Throwable {
    assertEquals(3, invoke(Add.of(NativeLibrary.named(LIBRARY.toString(), "some.h"))));
  }

  @Test
  void systemLibrariesAreFoundByName() {
    for (String name : new String[] {"c", "m"}) {
      LibraryPlaces places = new LibraryPlaces(name, getClass().getClassLoader(), Platform.CURRENT);
      var library = new LibrarySearch(name, "math.h", LinkerChoice.linker()).open(places);
      assertTrue(library.find(name.equals("c") ? "strlen" : "cos").isPresent());
    }
  }

  @Test
  void aLibraryInAJarIsUnpackedOnce() throws Exception {
    Path natives = folder.resolve("classes/natives").resolve(Platform.CURRENT.folder());
    Files.createDirectories(natives);
    Files.copy(LIBRARY, natives.resolve("libpacked.so"));
    Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
    System.setProperty(BundledLibrary.FOLDER_PROPERTY, unpacked.toString());
    URL[] path = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path)) {
      BundledLibrary bundled = new BundledLibrary(loader, Platform.CURRENT);
      Path first = bundled.unpack("packed").orElseThrow();
      assertEquals(-1, Files.mismatch(LIBRARY, first));
      var time = Files.getLastModifiedTime(first);
      assertEquals(first, bundled.unpack("packed").orElseThrow());
      assertEquals(time, Files.getLastModifiedTime(first));
      assertTrue(bundled.unpack("other").isEmpty());
      spoiledFilesAreReplaced(bundled, first);
      foldersOpenToOthersAreRefused(bundled, first);
    }
  }

  private static void spoiledFilesAreReplaced(BundledLibrary bundled, Path file)
      throws IOException {
    Files.writeString(file, "spoiled");
    assertEquals(-1, Files.mismatch(LIBRARY, bundled.unpack("packed").orElseThrow()));
  }

  private static void foldersOpenToOthersAreRefused(BundledLibrary bundled, Path file)
      throws IOException {
    Files.setPosixFilePermissions(
        file.getParent(), java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
    var refused = assertThrows(LibraryPlaces.UnusablePlace.class, () -> bundled.unpack("packed"));
    assertTrue(refused.getMessage().contains(BundledLibrary.FOLDER_PROPERTY));
  }

  @Test
  void platformsNameTheirFiles() {
    assertEquals("libz.so", Platform.of("Linux", "amd64", "64").libraryFile("z"));
    assertEquals("libz.dylib", Platform.of("Mac OS X", "aarch64", "64").libraryFile("z"));
    assertEquals("z.dll", Platform.of("Windows 11", "amd64", "64").libraryFile("z"));
    assertEquals("macos-aarch64", Platform.of("Mac OS X", "arm64", "64").folder());
    assertEquals(4, Platform.of("Windows 11", "amd64", "64").longSize());
    assertEquals(32, Platform.of("Linux", "x86", "32").pointerBits());
  }
}
