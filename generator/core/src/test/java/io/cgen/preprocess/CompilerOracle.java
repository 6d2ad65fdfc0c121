package io.cgen.preprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The preprocessor of a C compiler on this machine. */
public final class CompilerOracle {
  private final String compiler;

  private CompilerOracle(String compiler) {
    this.compiler = compiler;
  }

  /** clang, whose predefined macros are ours, if it is installed. */
  public static Optional<CompilerOracle> clang() {
    return named("clang");
  }

  /** gcc, if it is installed. */
  static Optional<CompilerOracle> gcc() {
    return named("gcc");
  }

  private static Optional<CompilerOracle> named(String command) {
    try {
      Process process =
          new ProcessBuilder(command, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean works = process.waitFor() == 0;
      return works ? Optional.of(new CompilerOracle(command)) : Optional.empty();
    } catch (IOException notInstalled) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** What {@code -E -P} prints for {@code file}, run in {@code folder}. */
  public String preprocess(Path folder, String file, List<String> flags) throws Exception {
    Path output = Files.createTempFile("oracle", ".i");
    List<String> command = new ArrayList<>(List.of(compiler, "-E", "-P", "-std=gnu17"));
    command.addAll(flags);
    command.add(file);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    String text = Files.readString(output);
    Files.delete(output);
    return text;
  }

  /** The tokens of preprocessed text, without its pragmas. */
  public static List<String> tokens(String preprocessed) {
    StringBuilder text = new StringBuilder();
    preprocessed
        .lines()
        .filter(line -> !line.stripLeading().startsWith("#pragma"))
        .forEach(line -> text.append(line).append('\n'));
    List<String> tokens = new ArrayList<>();
    NameTable names = new NameTable();
    LogicalText logical = new LogicalText(text.toString());
    Lexer lexer =
        Lexer.ofFile(
            logical,
            new SourceText("preprocessed", text.toString()),
            names,
            new Complaints(unheard -> {}));
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token.text());
    }
    return tokens;
  }
}
