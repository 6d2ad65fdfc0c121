package io.cgen.cli;

import static io.cgen.cli.CommandModel.flag;
import static io.cgen.cli.CommandModel.option;

import io.cgen.CgenOptions;
import io.cgen.JavaNames;
import io.cgen.target.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that say which API is read and what becomes of it. */
final class ApiOptions {
  private final OptionSpec headers =
      texts(
              "FILE",
              "The header to bind, a path or a name as in #include; several for one API.",
              "--header")
          .arity("1..*")
          .build();
  private final OptionSpec packageName =
      option("NAME", "The Java package of the generated classes.", "--package").build();
  private final OptionSpec output =
      option("DIR", "The folder to write to; the current one by default.", "-o", "--output")
          .type(Path.class)
          .converters(new PathOption())
          .build();
  private final OptionSpec library =
      option(
              "NAME",
              "The native library to load, as in lib<NAME>.so; by default as the header.",
              "--library")
          .build();
  private final OptionSpec includeFolders =
      texts("DIR", "A folder that #include looks in before the system's; may be repeated.", "-I")
          .build();
  private final MacroConsumer macros = new MacroConsumer();
  private final OptionSpec defined =
      texts("NAME[=VALUE]", "Defines a macro; may be repeated.", "-D")
          .parameterConsumer(macros)
          .build();
  private final OptionSpec undefined =
      texts("NAME", "Undefines a macro; may be repeated.", "-U").parameterConsumer(macros).build();
  private final OptionSpec target =
      option(
              "PLATFORM",
              "The platform to read the headers for; linux-x86_64 by default.",
              "--target")
          .type(Target.class)
          .completionCandidates(TargetOption.IDS)
          .converters(new TargetOption())
          .build();
  private final OptionSpec includedFiles =
      texts(
              "GLOB",
              "Binds what this included header declares as well; may be repeated.",
              "--include-file")
          .build();
  private final OptionSpec className =
      option(
              "NAME",
              "The class of constants and free functions; by default as the header.",
              "--class-name")
          .build();
  private final OptionSpec spec =
      option("FILE", "A file that says what the headers do not; see docs/spec.md.", "--spec")
          .type(Path.class)
          .converters(new PathOption())
          .build();
  private final OptionSpec check =
      flag("Writes nothing; prints what differs from what is in the output folder.", "--check");

  private final CommandSpec command;

  /** Adds the options to {@code command}. */
  ApiOptions(CommandSpec command) {
    this.command = command;
    Stream.of(
            headers,
            packageName,
            output,
            library,
            includeFolders,
            defined,
            undefined,
            target,
            includedFiles,
            className,
            spec,
            check)
        .forEach(command::addOption);
  }

  /** Checks the options and turns them into those of a run that generates. */
  CgenOptions toGenerate() {
    if (value(packageName).isEmpty()) {
      throw wrong("the package of the generated classes is missing: --package NAME");
    }
    return toInspect();
  }

  /** Checks the options and turns them into those of a run that only looks. */
  CgenOptions toInspect() {
    return checked().spec(spec()).build();
  }

  /** Checks the options and turns them into those of a run that writes a spec file. */
  CgenOptions toInit() {
    return checked().build();
  }

  /** The spec file, if one is named. */
  Optional<Path> spec() {
    return value(spec);
  }

  private CgenOptions.Builder checked() {
    if (values(headers).isEmpty()) {
      throw wrong("the header to bind is missing: --header FILE");
    }
    values(headers).forEach(this::refuseFolder);
    values(includeFolders).forEach(this::path);
    String name = ApiOptions.<String>value(packageName).orElse("api");
    JavaNames.problemWithPackage(name).ifPresent(this::fail);
    Optional<String> apiClass = value(className);
    apiClass.flatMap(JavaNames::problemWithClass).ifPresent(this::fail);
    return CgenOptions.of(values(headers), name)
        .library(value(library))
        .className(apiClass)
        .target(ApiOptions.<Target>value(target).orElse(Target.LINUX_X86_64))
        .includeFolders(values(includeFolders))
        .macros(macros.collected())
        .includedFiles(values(includedFiles))
        .output(ApiOptions.<Path>value(output).orElse(Path.of("")))
        .checkOnly(check.getValue());
  }

  private static OptionSpec.Builder texts(String label, String description, String... names) {
    return option(label, description, names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of());
  }

  private static List<String> values(OptionSpec option) {
    return option.getValue();
  }

  private static <T> Optional<T> value(OptionSpec option) {
    return Optional.ofNullable(option.getValue());
  }

  private void refuseFolder(String header) {
    if (Files.isDirectory(path(header))) {
      throw wrong("'" + header + "' is a folder, not a header");
    }
  }

  private Path path(String name) {
    try {
      return new PathOption().convert(name);
    } catch (TypeConversionException impossible) {
      throw wrong(impossible.getMessage());
    }
  }

  private void fail(String problem) {
    throw wrong(problem);
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
