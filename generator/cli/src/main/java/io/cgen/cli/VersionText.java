package io.cgen.cli;

import io.cgen.CgenVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "cgen " + CgenVersion.number() + CgenVersion.commit().map(c -> " (" + c + ")").orElse(""),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.home") + ")"
    };
  }
}
