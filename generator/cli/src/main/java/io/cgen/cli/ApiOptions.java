package io.cgen.cli;

import io.cgen.CgenOptions;
import io.cgen.JavaNames;
import io.cgen.preprocess.MacroOption;
import io.cgen.target.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which API is read and what becomes of it. */
final class ApiOptions {
  @Option(
      names = "--header",
      arity = "1..*",
      paramLabel = "FILE",
      order = 1,
      description = "The header to bind, a path or a name as in #include; several for one API.")
  private List<String> headers = new ArrayList<>();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      order = 2,
      description = "The Java package of the generated classes.")
  private Optional<String> packageName = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      order = 3,
      description = "The folder to write to; the current one by default.")
  private Path output = Path.of("");

  @Option(
      names = "--library",
      paramLabel = "NAME",
      order = 4,
      description = "The native library to load, as in lib<NAME>.so; by default as the header.")
  private Optional<String> library = Optional.empty();

  @Option(
      names = "-I",
      paramLabel = "DIR",
      order = 5,
      description = "A folder that #include looks in before the system's; may be repeated.")
  private List<String> includeFolders = new ArrayList<>();

  @Option(
      names = "-D",
      paramLabel = "NAME[=VALUE]",
      order = 6,
      parameterConsumer = MacroConsumer.class,
      description = "Defines a macro; may be repeated.")
  private List<MacroOption> macros = new ArrayList<>();

  @Option(
      names = "-U",
      paramLabel = "NAME",
      order = 7,
      parameterConsumer = MacroConsumer.class,
      description = "Undefines a macro; may be repeated.")
  private void undefine(List<MacroOption> collectedUnderD) {}

  @Option(
      names = "--target",
      paramLabel = "PLATFORM",
      order = 8,
      converter = TargetOption.class,
      description = "The platform to read the headers for; linux-x86_64 by default.")
  private Target target = Target.LINUX_X86_64;

  @Option(
      names = "--include-file",
      paramLabel = "GLOB",
      order = 9,
      description = "Binds what this included header declares as well; may be repeated.")
  private List<String> includedFiles = new ArrayList<>();

  @Option(
      names = "--class-name",
      paramLabel = "NAME",
      order = 10,
      description = "The class of constants and free functions; by default as the header.")
  private Optional<String> className = Optional.empty();

  @Option(
      names = "--spec",
      paramLabel = "FILE",
      order = 11,
      description = "A file that says what the headers do not; see docs/spec.md.")
  private Optional<Path> spec = Optional.empty();

  @Option(
      names = "--check",
      order = 12,
      description = "Writes nothing; prints what differs from what is in the output folder.")
  private boolean check;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Checks the options and turns them into those of a run that generates. */
  CgenOptions toGenerate() {
    if (packageName.isEmpty()) {
      throw wrong("the package of the generated classes is missing: --package NAME");
    }
    return checked();
  }

  /** Checks the options and turns them into those of a run that only looks. */
  CgenOptions toInspect() {
    return checked();
  }

  /** Checks the options and turns them into those of a run that writes a spec file. */
  CgenOptions toInit() {
    spec = Optional.empty();
    return checked();
  }

  /** The spec file, if one is named. */
  Optional<Path> spec() {
    return spec;
  }

  private CgenOptions checked() {
    if (headers.isEmpty()) {
      throw wrong("the header to bind is missing: --header FILE");
    }
    headers.forEach(this::refuseFolder);
    String name = packageName.orElse("api");
    JavaNames.problemWithPackage(name).ifPresent(this::fail);
    className.flatMap(JavaNames::problemWithClass).ifPresent(this::fail);
    return CgenOptions.of(headers, name)
        .library(library)
        .className(className)
        .target(target)
        .includeFolders(includeFolders)
        .macros(macros)
        .includedFiles(includedFiles)
        .spec(spec)
        .output(output)
        .checkOnly(check)
        .build();
  }

  private void refuseFolder(String header) {
    if (Files.isDirectory(Path.of(header))) {
      throw wrong("'" + header + "' is a folder, not a header");
    }
  }

  private void fail(String problem) {
    throw wrong(problem);
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
