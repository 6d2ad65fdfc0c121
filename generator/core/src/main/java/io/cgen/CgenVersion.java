package io.cgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this cgen. */
public final class CgenVersion {
  private CgenVersion() {}

  /** The version as in the name of its jar: {@code 1.2.0}. */
  public static String number() {
    Properties properties = new Properties();
    try (InputStream file = CgenVersion.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return properties.getProperty("version");
  }
}
