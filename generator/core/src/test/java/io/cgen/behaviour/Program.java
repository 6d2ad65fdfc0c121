package io.cgen.behaviour;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.diag.Severity;
import io.cgen.emit.Compilation;
import io.cgen.emit.JavaEmitter;
import io.cgen.emit.JavaSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program and the C library that it calls, from a folder with {@code api.h}, {@code api.c}
 * or {@code api.cpp}, perhaps {@code cgen.yaml} and {@code jvm.options}, and {@code Use.java} of
 * the package {@code org.example}. Without C there is a header that only includes an installed
 * library's.
 */
final class Program implements AutoCloseable {
  /** Java says of these that it has picked them up. */
  private static final Set<String> TOLD_OF =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Compilation java;
  private final List<String> options;
  private final String diagnostics;

  private Program(Compilation java, List<String> options, String diagnostics) {
    this.java = java;
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** Builds both sides; what C makes goes to {@code scratch}. */
  static Program build(Path folder, Path scratch) throws IOException, InterruptedException {
    return build(folder, scratch, List.of());
  }

  /** The same with more options for the C compiler. */
  static Program build(Path folder, Path scratch, List<String> more)
      throws IOException, InterruptedException {
    Inspection inspection = Cgen.inspect(options(folder), Progress.NONE);
    String errors =
        inspection.diagnostics().stream()
            .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
            .map(DiagnosticRenderer.text()::render)
            .collect(Collectors.joining());
    List<JavaSource> sources = new ArrayList<>(JavaEmitter.emit(inspection.plan()));
    sources.addAll(written(folder));
    Compilation java = new Compilation(sources);
    List<String> options = new ArrayList<>(libraries(folder, scratch, more));
    options.addAll(ownOptions(folder));
    return new Program(java, options, errors + java.diagnostics());
  }

  /** What is generated from the header of {@code folder}. */
  static List<JavaSource> generated(Path folder) {
    return JavaEmitter.emit(Cgen.inspect(options(folder), Progress.NONE).plan());
  }

  /** What is written by hand: {@code Use.java}, and perhaps classes that it needs. */
  private static List<JavaSource> written(Path folder) throws IOException {
    List<JavaSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new JavaSource("org/example/" + file.getFileName(), Files.readString(file)));
      }
    }
    return sources;
  }

  private static CgenOptions options(Path folder) {
    Path spec = folder.resolve("cgen.yaml");
    Optional<Path> said = Files.exists(spec) ? Optional.of(spec) : Optional.empty();
    String header = folder.resolve("api.h").toString();
    return CgenOptions.of(List.of(header), "org.example").spec(said).build();
  }

  /** Those in {@code jvm.options}, if there is one. */
  private static List<String> ownOptions(Path folder) throws IOException {
    Path file = folder.resolve("jvm.options");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** The option by which the program finds the library made from the folder's C, if it has any. */
  private static List<String> libraries(Path folder, Path scratch, List<String> more)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    for (String source : List.of("api.c", "api.cpp")) {
      if (Files.exists(folder.resolve(source))) {
        Path library = scratch.resolve(System.mapLibraryName("api"));
        compileC(folder.resolve(source), library, more);
        options.add("-Dcgen.library.api=" + library);
      }
    }
    return options;
  }

  private static void compileC(Path source, Path library, List<String> more)
      throws IOException, InterruptedException {
    String compiler = source.toString().endsWith(".cpp") ? "c++" : "cc";
    List<String> command =
        new ArrayList<>(List.of(compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror"));
    command.addAll(List.of(source.toString(), "-o", library.toString()));
    command.addAll(more);
    String said = outputOf(command, Map.of());
    if (!said.isEmpty()) {
      throw new AssertionError(said);
    }
  }

  /** What is wrong with the header, the spec file or the Java; empty if nothing. */
  String diagnostics() {
    return diagnostics;
  }

  /** What it prints on a JDK; with its exit status if that is not zero. */
  String run(Jdk jdk) throws IOException, InterruptedException {
    return run(jdk, Map.of(), "org.example.Use");
  }

  /** The same for another class, and with more variables in its environment. */
  String run(Jdk jdk, Map<String, String> environment, String main)
      throws IOException, InterruptedException {
    String classPath =
        Stream.of(
                java.folder().toString(), newerRuntime(jdk), System.getProperty("java.class.path"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    return outputOf(jdk.command(classPath, options, main), environment);
  }

  /** In Maven's test phase the runtime is a folder, whose classes for Java 22 nobody looks for. */
  private static String newerRuntime(Jdk jdk) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part, "META-INF", "versions", "22"))
        .filter(versions -> jdk.linker().equals("ffm") && Files.isDirectory(versions))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  static String outputOf(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(TOLD_OF);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    return status == 0 ? output : output + "exit status " + status + "\n";
  }

  @Override
  public void close() throws IOException {
    java.close();
  }
}
