package io.cgen.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. */
final class PathOption implements ITypeConverter<Path> {
  @Override
  public Path convert(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new TypeConversionException(
          "'" + name + "' cannot be the name of a file here: " + reason(impossible));
    }
  }

  private static String reason(InvalidPathException impossible) {
    String charset = System.getProperty("sun.jnu.encoding");
    return impossible.getReason().startsWith("Malformed")
        ? "the locale's charset is " + charset + "; choose one with UTF-8, as in LC_ALL=C.UTF-8"
        : impossible.getReason();
  }
}
