package io.cgen;

import io.cgen.emit.JavaSource;
import io.cgen.preprocess.MacroOption;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where generated sources come from: the version of cgen, and the options as they can be written
 * again.
 *
 * <p>It is written into one file of the package, {@code package-info.java}. The other files say
 * nothing that a new version or another machine would change, so that the history of a checked-in
 * file shows what changed in the API and nothing else.
 */
final class Provenance {
  private static final String FILE = "/package-info.java";
  private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

  private final CgenOptions options;
  private final List<String> words = new ArrayList<>();

  private Provenance(CgenOptions options) {
    this.options = options;
  }

  /** Adds to {@code sources} where they come from. */
  static List<JavaSource> note(List<JavaSource> sources, CgenOptions options) {
    String comment = "// cgen " + CgenVersion.number() + ": " + commandLine(options) + "\n";
    return sources.stream()
        .map(source -> source.path().endsWith(FILE) ? behindFirstLine(source, comment) : source)
        .toList();
  }

  private static JavaSource behindFirstLine(JavaSource source, String comment) {
    int line = source.content().indexOf('\n') + 1;
    String content = source.content();
    return new JavaSource(
        source.path(), content.substring(0, line) + comment + content.substring(line));
  }

  /** The options of the command line that generate the same, but for the output folder. */
  static String commandLine(CgenOptions options) {
    return new Provenance(options).commandLine();
  }

  private String commandLine() {
    options.headers().forEach(header -> add("--header", shown(header)));
    add("--package", options.packageName());
    options.library().ifPresent(library -> add("--library", library));
    options.includeFolders().forEach(folder -> add("-I", shown(folder)));
    options.macros().forEach(this::add);
    options.spec().ifPresent(file -> add("--spec", shown(file.toString())));
    if (options.target() != Target.LINUX_X86_64) {
      add("--target", options.target().id());
    }
    options.includedFiles().forEach(glob -> add("--include-file", glob));
    options.className().ifPresent(name -> add("--class-name", name));
    return String.join(" ", words);
  }

  private void add(MacroOption macro) {
    add(macro.define() ? "-D" : "-U", macro.text());
  }

  private void add(String option, String value) {
    words.add(option);
    words.add(PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'");
  }

  /** A path as seen from the project; of one elsewhere only the name, for it is of one machine. */
  private String shown(String path) {
    Path project = options.project().toAbsolutePath().normalize();
    Path absolute = project.resolve(path).normalize();
    if (absolute.startsWith(project)) {
      return slashes(project.relativize(absolute));
    }
    return Path.of(path).isAbsolute() ? slashes(absolute.getFileName()) : path;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
