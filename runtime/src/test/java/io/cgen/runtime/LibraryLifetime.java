package io.cgen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that forgets all of a library but a handle, then the handle too, and fails if the
 * library is unloaded too early, or not at all.
 *
 * <p>Arguments: the library's file; whether the handle is closed, or dropped; whether the linker
 * unloads libraries.
 */
final class LibraryLifetime {
  private static final int FEW = 20;

  private final String file;

  private LibraryLifetime(String file) {
    this.file = file;
  }

  public static void main(String[] arguments) throws Exception {
    String complaint =
        new LibraryLifetime(arguments[0])
            .run(Boolean.parseBoolean(arguments[1]), Boolean.parseBoolean(arguments[2]));
    System.out.println(complaint);
    System.exit(complaint.isEmpty() ? 0 : 1);
  }

  private String run(boolean closes, boolean unloads) throws Exception {
    NativeHandle handle = create();
    for (int i = 0; i < FEW; i++) {
      Collecting.once();
      if (isUnloaded()) {
        return "unloaded although a handle is open";
      }
    }
    if (closes) {
      handle.close();
    }
    handle = null;
    if (unloads) {
      return Collecting.reaches(this::isUnloaded)
          ? ""
          : "still loaded although the handle is released";
    }
    for (int i = 0; i < FEW; i++) {
      Collecting.once();
    }
    return "";
  }

  private static NativeHandle create() throws ReflectiveOperationException {
    Class<?> alone = new AloneLoader().loadClass("io.cgen.runtime.alone.Alone");
    return (NativeHandle) alone.getMethod("create").invoke(null);
  }

  private boolean isUnloaded() {
    try {
      return !Files.readString(Path.of("/proc/self/maps")).contains(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Loads the classes of one package itself. */
  private static final class AloneLoader extends ClassLoader {
    AloneLoader() {
      super(LibraryLifetime.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.cgen.runtime.alone.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] code = in.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}
