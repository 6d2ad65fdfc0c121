package io.cgen.maven;

import io.cgen.Cgen;
import io.cgen.CgenVersion;
import io.cgen.TextDigest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which cgen this is. A version alone does not tell two snapshots apart, so that the digest of the
 * jar goes with it.
 */
final class GeneratorBuild {
  private static final int DIGITS = 12;

  private GeneratorBuild() {}

  /** The version and the build, without a blank. */
  static String identity() {
    try {
      Path jar = Path.of(Cgen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return CgenVersion.number() + (Files.isRegularFile(jar) ? "+" + digest(jar) : "");
    } catch (IOException | URISyntaxException unreadable) {
      return CgenVersion.number();
    }
  }

  private static String digest(Path jar) throws IOException {
    return TextDigest.of(Files.readString(jar, StandardCharsets.ISO_8859_1)).substring(0, DIGITS);
  }
}
