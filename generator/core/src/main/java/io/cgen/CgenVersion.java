package io.cgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The version of this cgen. */
public final class CgenVersion {
  private CgenVersion() {}

  /** The version as in the name of its jar: {@code 1.2.0}. */
  public static String number() {
    return properties().getProperty("version");
  }

  /**
   * The commit that it was built from, {@code 1a2b3c4d5e}, with {@code +} behind it if something
   * had been changed since; empty if it was built from sources without a history.
   */
  public static Optional<String> commit() {
    // What the build does not know stays as the file has it.
    return Optional.of(properties().getProperty("commit"))
        .filter(commit -> !commit.isEmpty() && !commit.startsWith("$"));
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream file = CgenVersion.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return properties;
  }
}
