package io.cgen.emit;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
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

/** Sources compiled as a user with every warning on would compile them. */
public final class Compilation implements AutoCloseable {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private final String diagnostics;
  private final URLClassLoader loader;

  /** Compiles {@code sources} with all warnings on. */
  public Compilation(List<JavaSource> sources) throws IOException {
    folder = Files.createTempDirectory("generated");
    diagnostics = compile(sources);
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  /** What javac said, one diagnostic a line; empty if nothing. */
  public String diagnostics() {
    return diagnostics;
  }

  /** Where the classes are. */
  public Path folder() {
    return folder;
  }

  /** A class that was compiled. */
  Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  @Override
  public void close() throws IOException {
    loader.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private String compile(List<JavaSource> sources) throws IOException {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<SourceFile> units = sources.stream().map(SourceFile::new).toList();
      JAVAC.getTask(new StringWriter(), files, collected, options(), null, units).call();
    }
    return collected.getDiagnostics().stream()
        .map(Compilation::line)
        .collect(Collectors.joining("\n"));
  }

  private List<String> options() {
    return List.of(
        "--release",
        "17",
        "-Xlint:all,-processing",
        "-Xdoclint:all,-missing",
        "-proc:none",
        "-classpath",
        System.getProperty("java.class.path"),
        "-d",
        folder.toString());
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
}
