package io.cgen.emit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as a user with every warning on would. */
final class Compilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Compilation() {}

  /** What javac says about {@code sources}, one diagnostic a line; empty if they are fine. */
  static String diagnostics(List<JavaSource> sources) {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    try (Output output = Output.create();
        StandardJavaFileManager files =
            JAVAC.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<SourceFile> units = sources.stream().map(SourceFile::new).toList();
      JAVAC.getTask(new StringWriter(), files, collected, options(output), null, units).call();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return collected.getDiagnostics().stream()
        .map(Compilation::line)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> options(Output output) {
    return List.of(
        "--release",
        "17",
        "-Xlint:all,-processing",
        "-Xdoclint:all,-missing",
        "-proc:none",
        "-classpath",
        System.getProperty("java.class.path"),
        "-d",
        output.folder().toString());
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    return "%s:%d: %s"
        .formatted(
            diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
            diagnostic.getLineNumber(),
            diagnostic.getMessage(Locale.ROOT));
  }

  /** A source in memory. */
  private static final class SourceFile extends SimpleJavaFileObject {
    private final String content;

    SourceFile(JavaSource source) {
      super(URI.create("string:///" + source.path()), Kind.SOURCE);
      content = source.content();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  /** A folder for classes that nobody keeps. */
  private record Output(Path folder) implements AutoCloseable {
    static Output create() throws IOException {
      return new Output(Files.createTempDirectory("generated"));
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
