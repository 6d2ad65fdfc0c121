package io.cgen.maven;

import io.cgen.CgenOptions;
import io.cgen.JavaNames;
import io.cgen.TargetNames;
import io.cgen.preprocess.MacroOption;
import io.cgen.target.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * What the goals have in common: the parameters that say which API is read, and how.
 *
 * <p>Public because Maven sets a parameter through its method only in a public class.
 */
public abstract class ApiMojo extends AbstractMojo {
  /**
   * The headers to bind; several if they belong to one API. Each is a path from the project's
   * folder, or a name that <code>#include</code> finds, such as <code>sqlite3.h</code>.
   */
  @Parameter(property = "cgen.headers", required = true)
  private List<String> headers = new ArrayList<>();

  /** The Java package of the generated classes. */
  @Parameter(name = "package", property = "cgen.package", required = true)
  private String packageName;

  /** The native library to load, as in <code>lib*.so</code>; by default as the first header. */
  @Parameter(property = "cgen.library")
  private String library;

  /** Folders that <code>#include</code> looks in before the system's. */
  @Parameter(property = "cgen.includeDirs")
  private List<File> includeDirs = new ArrayList<>();

  /** Macros to define, each as <code>NAME</code> or <code>NAME=VALUE</code>. */
  @Parameter(property = "cgen.defines")
  private List<String> defines = new ArrayList<>();

  /** Macros to undefine, after those that are defined. */
  @Parameter(property = "cgen.undefines")
  private List<String> undefines = new ArrayList<>();

  /** A file that says what the headers do not: who frees what, and names in Java. */
  @Parameter(property = "cgen.spec")
  private File spec;

  /** The platform to read the headers for; the generated sources serve all. */
  @Parameter(property = "cgen.target", defaultValue = "linux-x86_64")
  private String target;

  /** Paths or globs of included headers whose declarations are bound too. */
  @Parameter(property = "cgen.includeFiles")
  private List<String> includeFiles = new ArrayList<>();

  /** The class of constants and free functions; by default as the first header. */
  @Parameter(property = "cgen.className")
  private String className;

  /** Whether to do nothing. */
  @Parameter(property = "cgen.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /**
   * Sets {@link #packageName}, whose name in a pom is a word of the Java language.
   *
   * @param name the package, with dots
   */
  public final void setPackage(String name) {
    packageName = name;
  }

  @Override
  public final void execute() throws MojoFailureException {
    begin();
    if (skip) {
      getLog().info("cgen is skipped");
    } else {
      UnknownParameters.of(execution).warnings().forEach(getLog()::warn);
      run();
    }
  }

  /** What is done even when the rest is skipped. */
  void begin() {}

  abstract void run() throws MojoFailureException;

  final MavenProject project() {
    return project;
  }

  final String executionId() {
    return execution.getExecutionId();
  }

  final OtherExecutions others(Path stamps) {
    return OtherExecutions.than(execution, stamps);
  }

  /** The folders and files of this project as messages show them. */
  final ProjectPaths paths() {
    return new ProjectPaths(project.getBasedir().toPath());
  }

  /** The headers as messages show them. */
  final String headerNames() {
    return String.join(", ", headers);
  }

  /** Checks the parameters and turns them into the options of a run. */
  final CgenOptions options(File output, boolean checkOnly) throws MojoFailureException {
    refuse(headers.isEmpty() ? Optional.of("<headers> names no header") : Optional.empty());
    refuse(JavaNames.problemWithPackage(packageName));
    refuse(Optional.ofNullable(className).flatMap(JavaNames::problemWithClass));
    refuse(TargetNames.problemWith(target));
    return CgenOptions.of(headers(), packageName)
        .library(Optional.ofNullable(library))
        .className(Optional.ofNullable(className))
        .target(Target.named(target).orElseThrow())
        .includeFolders(includeDirs.stream().map(File::getPath).toList())
        .macros(macros())
        .spec(Optional.ofNullable(spec).map(File::toPath))
        .includedFiles(includeFiles)
        .project(project.getBasedir().toPath())
        .output(output.toPath())
        .checkOnly(checkOnly)
        .build();
  }

  private List<MacroOption> macros() {
    Stream<MacroOption> defined = defines.stream().map(MacroOption::define);
    return Stream.concat(defined, undefines.stream().map(MacroOption::undefine)).toList();
  }

  private List<String> headers() throws MojoFailureException {
    List<String> found = new ArrayList<>();
    for (String header : headers) {
      refuse(paths().problemWithHeader(header));
      found.add(paths().header(header));
    }
    return found;
  }

  private static void refuse(Optional<String> problem) throws MojoFailureException {
    if (problem.isPresent()) {
      throw new MojoFailureException(problem.get());
    }
  }
}
