package io.cgen.maven;

import io.cgen.Cgen;
import io.cgen.CgenResult;
import io.cgen.write.FolderDifference;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if checked-in bindings are not what the headers give now, and shows the difference. Writes
 * nothing.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ApiMojo {
  /** The folder that the bindings are checked in to, such as <code>src/main/java</code>. */
  @Parameter(property = "cgen.output", required = true)
  private File output;

  @Override
  void run() throws MojoFailureException {
    CgenResult result = Cgen.run(options(output, true), getLog()::debug);
    MavenReport report = new MavenReport(getLog());
    report.diagnostics(result.diagnostics());
    if (result.drift().isPresent()) {
      report.drift(result.drift().get());
      throw new MojoFailureException(advice(result.drift().get()));
    }
    if (!result.succeeded()) {
      throw new MojoFailureException(report.failure(headerNames()));
    }
    getLog().info(headerNames() + ": the bindings in " + folder() + " are up to date");
  }

  private String advice(FolderDifference drift) {
    return folder()
        + " is not up to date with "
        + headerNames()
        + " ("
        + Counted.of(drift.changes().size(), "file")
        + "); run 'mvn "
        + goal()
        + "' and look at what changed";
  }

  private String goal() {
    String id = executionId();
    return id.startsWith("default-") ? "cgen:generate" : "cgen:generate@" + id;
  }

  private String folder() {
    return paths().shown(output.toPath());
  }
}
