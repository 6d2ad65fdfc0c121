package io.cgen.maven;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Java bindings for C headers and adds them to the sources to compile. Does so only when
 * a header, one that it includes, an option or cgen itself has changed since the last time.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends ApiMojo {
  /** The folder to write to. */
  @Parameter(
      property = "cgen.output",
      defaultValue = "${project.build.directory}/generated-sources/cgen")
  private File output;

  @Parameter(defaultValue = "${project.build.directory}/cgen", readonly = true, required = true)
  private File stampFolder;

  @Inject private BuildContext build;

  @Override
  void begin() {
    project().addCompileSourceRoot(output.getPath());
  }

  @Override
  void run() throws MojoFailureException {
    RuntimeDependency.of(project()).problem().ifPresent(getLog()::warn);
    CgenOptions options = options(output, false);
    StampFile file = new StampFile(stampFolder.toPath().resolve(executionId() + ".stamp"));
    Optional<Stamp> last = file.read();
    Optional<String> reason = last.flatMap(stamp -> stamp.staleBecause(options, paths()));
    if (last.isPresent() && reason.isEmpty()) {
      getLog().info(headerNames() + ": the bindings are up to date");
      return;
    }
    reason.ifPresent(why -> getLog().info(headerNames() + ": generating, because " + why));
    generate(options, file, last);
    build.refresh(output);
  }

  private void generate(CgenOptions options, StampFile file, Optional<Stamp> last)
      throws MojoFailureException {
    CgenResult result = Cgen.run(options, getLog()::debug);
    MavenReport report = new MavenReport(getLog());
    report.diagnostics(result.diagnostics());
    if (!result.succeeded()) {
      throw new MojoFailureException(report.failure(headerNames()));
    }
    report.generated(headerNames(), paths().shown(output.toPath()), result);
    Stamp stamp = Stamp.of(options, result);
    others(stampFolder.toPath()).problem(stamp, paths()).ifPresent(getLog()::warn);
    try {
      stamp.removeStale(last);
      file.write(stamp);
    } catch (IOException failure) {
      Path folder = stampFolder.toPath();
      throw new MojoFailureException("cannot write to '" + folder + "': " + failure, failure);
    }
  }
}
