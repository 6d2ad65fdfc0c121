package io.cgen.preprocess;

import io.cgen.target.Target;
import java.util.List;
import java.util.Optional;

/**
 * What to preprocess, and how.
 *
 * @param headers the headers that the user named, in order: paths, or names that {@code #include}
 *     would find
 * @param includeDirs the folders of {@code -I}, in order
 * @param macros the {@code -D} and {@code -U} of the command line, in order
 * @param target the platform to read the headers for
 * @param prelude system headers to include before them, as {@code <stddef.h>} without the brackets
 * @param appendix what to read behind them
 */
public record PreprocessOptions(
    List<String> headers,
    List<String> includeDirs,
    List<MacroOption> macros,
    Target target,
    List<String> prelude,
    Optional<Appendix> appendix) {
  public PreprocessOptions {
    prelude = List.copyOf(prelude);
    headers = List.copyOf(headers);
    includeDirs = List.copyOf(includeDirs);
    macros = List.copyOf(macros);
  }

  /** Options without a prelude. */
  public PreprocessOptions(
      List<String> headers, List<String> includeDirs, List<MacroOption> macros, Target target) {
    this(headers, includeDirs, macros, target, List.of(), Optional.empty());
  }

  /** The same with {@code headers} as the prelude. */
  public PreprocessOptions withPrelude(List<String> headers) {
    return new PreprocessOptions(this.headers, includeDirs, macros, target, headers, appendix);
  }

  /** The same with {@code text} behind the headers, as if it stood in {@code file}. */
  public PreprocessOptions withAppendix(String file, String text) {
    return new PreprocessOptions(
        headers, includeDirs, macros, target, prelude, Optional.of(new Appendix(file, text)));
  }

  /**
   * C that is read behind the headers.
   *
   * @param file what messages call the file that it stands in
   * @param text the C
   */
  public record Appendix(String file, String text) {}
}
