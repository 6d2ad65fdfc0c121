package io.cgen;

import io.cgen.plan.PlanOptions;
import io.cgen.preprocess.MacroOption;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a run of cgen is told. The command line and the build plugin fill it in.
 *
 * @param headers the headers to bind, at least one: paths, or names as {@code #include} takes them
 * @param packageName the Java package of what is generated
 * @param library the name that the runtime looks the native library up by; without it, the first
 *     header's name
 * @param className the simple name of the class of constants and free functions; without it, it
 *     follows from the first header's name
 * @param target the platform that the headers are read for
 * @param includeFolders where {@code #include} looks, before the system's folders
 * @param macros macros to define and undefine, in order
 * @param includedFiles paths or globs of included headers whose declarations are bound too
 * @param spec the file that says what the headers do not
 * @param project the folder that the paths are shown from in what is generated
 * @param output the folder that the sources are written to
 * @param checkOnly whether to compare with what is in the folder instead of writing to it
 */
public record CgenOptions(
    List<String> headers,
    String packageName,
    Optional<String> library,
    Optional<String> className,
    Target target,
    List<String> includeFolders,
    List<MacroOption> macros,
    List<String> includedFiles,
    Optional<Path> spec,
    Path project,
    Path output,
    boolean checkOnly) {
  public CgenOptions {
    headers = List.copyOf(headers);
    includeFolders = List.copyOf(includeFolders);
    macros = List.copyOf(macros);
    includedFiles = List.copyOf(includedFiles);
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("no header");
    }
  }

  /** The name that the runtime looks the native library up by, if no spec file says otherwise. */
  public String libraryName() {
    return library.orElseGet(this::firstHeaderName);
  }

  PreprocessOptions preprocessing() {
    return new PreprocessOptions(headers, includeFolders, macros, target);
  }

  PlanOptions planning(Spec said) {
    String name =
        library.or(() -> said.library().map(Stated::value)).orElseGet(this::firstHeaderName);
    return new PlanOptions(packageName, name, className, includedFiles, headers, said);
  }

  private String firstHeaderName() {
    String path = headers.get(0).replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    int extension = name.lastIndexOf('.');
    return extension > 0 ? name.substring(0, extension) : name;
  }

  /** Begins the options of a run that binds {@code headers} in {@code packageName}. */
  public static Builder of(List<String> headers, String packageName) {
    return new Builder(headers, packageName);
  }

  /** Options that are being put together; everything but headers and package has a default. */
  public static final class Builder {
    private final List<String> headers;
    private final String packageName;
    private Optional<String> library = Optional.empty();
    private Optional<String> className = Optional.empty();
    private Target target = Target.LINUX_X86_64;
    private final List<String> includeFolders = new ArrayList<>();
    private final List<MacroOption> macros = new ArrayList<>();
    private final List<String> includedFiles = new ArrayList<>();
    private Optional<Path> spec = Optional.empty();
    private Path project = Path.of("");
    private Path output = Path.of("");
    private boolean checkOnly;

    private Builder(List<String> headers, String packageName) {
      this.headers = headers;
      this.packageName = packageName;
    }

    /** Names the native library. */
    public Builder library(Optional<String> name) {
      library = name;
      return this;
    }

    /** Names the class of constants and free functions. */
    public Builder className(Optional<String> name) {
      className = name;
      return this;
    }

    /** Reads the headers for {@code platform}. */
    public Builder target(Target platform) {
      target = platform;
      return this;
    }

    /** Adds folders that {@code #include} looks in. */
    public Builder includeFolders(List<String> folders) {
      includeFolders.addAll(folders);
      return this;
    }

    /** Adds macros to define and undefine. */
    public Builder macros(List<MacroOption> options) {
      macros.addAll(options);
      return this;
    }

    /** Adds paths or globs of included headers to bind. */
    public Builder includedFiles(List<String> globs) {
      includedFiles.addAll(globs);
      return this;
    }

    /** Reads what the headers do not say from {@code file}. */
    public Builder spec(Optional<Path> file) {
      spec = file;
      return this;
    }

    /** Shows paths as seen from {@code folder}; the current one by default. */
    public Builder project(Path folder) {
      project = folder;
      return this;
    }

    /** Writes to {@code folder}; the current one by default. */
    public Builder output(Path folder) {
      output = folder;
      return this;
    }

    /** Compares instead of writing. */
    public Builder checkOnly(boolean only) {
      checkOnly = only;
      return this;
    }

    /** The options. */
    public CgenOptions build() {
      return new CgenOptions(
          headers,
          packageName,
          library,
          className,
          target,
          includeFolders,
          macros,
          includedFiles,
          spec,
          project,
          output,
          checkOnly);
    }
  }
}
