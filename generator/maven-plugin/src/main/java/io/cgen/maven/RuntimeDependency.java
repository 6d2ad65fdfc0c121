package io.cgen.maven;

import io.cgen.CgenVersion;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The runtime among a project's dependencies, which the generated classes are compiled against. */
record RuntimeDependency(Optional<String> version) {
  private static final String GROUP = "io.cgen";
  private static final String ARTIFACT = "cgen-runtime";

  static RuntimeDependency of(MavenProject project) {
    return new RuntimeDependency(
        project.getArtifacts().stream()
            .filter(a -> a.getGroupId().equals(GROUP) && a.getArtifactId().equals(ARTIFACT))
            .map(Artifact::getBaseVersion)
            .findFirst());
  }

  /** What the user should know before the compiler says it in other words. */
  Optional<String> problem() {
    if (version.isEmpty()) {
      return Optional.of(
          "the generated classes need the dependency "
              + GROUP
              + ":"
              + ARTIFACT
              + ":"
              + CgenVersion.number()
              + ", which this project does not have");
    }
    return version
        .filter(found -> !found.equals(CgenVersion.number()))
        .map(
            found ->
                ARTIFACT
                    + " "
                    + found
                    + " is not of the plugin's version "
                    + CgenVersion.number()
                    + "; use the same for both");
  }
}
