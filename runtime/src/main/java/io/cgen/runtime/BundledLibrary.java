package io.cgen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A library inside a jar, at {@code natives/<os>-<arch>/}, unpacked because the system loads files
 * only.
 *
 * <p>It is unpacked once, to a folder named after its checksum. The folder must belong to this user
 * and be writable by nobody else, or another user could put a library of theirs there; a file in it
 * is used only if its checksum is right.
 */
final class BundledLibrary {
  static final String FOLDER_PROPERTY = "cgen.unpack.folder";

  private final ClassLoader loader;
  private final Platform platform;

  BundledLibrary(ClassLoader loader, Platform platform) {
    this.loader = loader;
    this.platform = platform;
  }

  /** The unpacked file, if the class path has the library. */
  Optional<Path> unpack(String name) {
    String file = platform.libraryFile(name);
    String resource = "natives/" + platform.folder() + "/" + file;
    try (InputStream content = open(resource)) {
      if (content == null) {
        return Optional.empty();
      }
      return Optional.of(write(file, content.readAllBytes()));
    } catch (IOException | UncheckedIOException failure) {
      throw new LibraryPlaces.UnusablePlace(
          resource
              + " cannot be unpacked ("
              + failure
              + "); set -D"
              + FOLDER_PROPERTY
              + " to a folder of yours from which programs may run");
    }
  }

  private InputStream open(String resource) {
    return loader == null
        ? ClassLoader.getSystemResourceAsStream(resource)
        : loader.getResourceAsStream(resource);
  }

  private static Path write(String file, byte[] content) throws IOException {
    Path folder = ownFolder().resolve(checksum(content).substring(0, 32));
    createPrivate(folder);
    Path target = folder.resolve(file);
    if (Files.exists(target) && checksum(Files.readAllBytes(target)).equals(checksum(content))) {
      return target;
    }
    Path fresh = Files.createTempFile(folder, file, ".tmp");
    Files.write(fresh, content);
    return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path ownFolder() throws IOException {
    String chosen = System.getProperty(FOLDER_PROPERTY);
    if (chosen != null) {
      return Files.createDirectories(Path.of(chosen).toAbsolutePath());
    }
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9_-]", "_");
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "cgen-natives-" + user);
    createPrivate(folder);
    return folder;
  }

  /** Makes a folder for this user alone, or checks that one which is there is so. */
  private static void createPrivate(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createDirectory(folder, posix ? ownerOnly() : new FileAttribute<?>[0]);
      } catch (java.nio.file.FileAlreadyExistsException anotherWasFaster) {
        // It is checked below like any other.
      }
    }
    if (posix) {
      requireOwn(folder);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwx------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
  }

  private static void requireOwn(Path folder) throws IOException {
    var attributes =
        Files.readAttributes(
            folder,
            java.nio.file.attribute.PosixFileAttributes.class,
            java.nio.file.LinkOption.NOFOLLOW_LINKS);
    boolean mine = attributes.owner().equals(currentUser(folder));
    boolean open =
        attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
            || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    if (!attributes.isDirectory() || !mine || open) {
      throw new IOException(folder + " is not a folder that only this user can write to");
    }
  }

  /** The owner of a file that this process makes now; a name can be mapped differently. */
  private static java.nio.file.attribute.UserPrincipal currentUser(Path near) throws IOException {
    Path probe = Files.createTempFile("cgen", ".owner");
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static String checksum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException bug) {
      throw new AssertionError("Every Java has SHA-256", bug);
    }
  }
}
