package io.cgen.preprocess;

import io.cgen.target.Target;
import java.util.List;

/**
 * What to preprocess, and how.
 *
 * @param headers the headers that the user named, in order: paths, or names that {@code #include}
 *     would find
 * @param includeDirs the folders of {@code -I}, in order
 * @param macros the {@code -D} and {@code -U} of the command line, in order
 * @param target the platform to read the headers for
 * @param prelude system headers to include before them, as {@code <stddef.h>} without the brackets
 */
public record PreprocessOptions(
    List<String> headers,
    List<String> includeDirs,
    List<MacroOption> macros,
    Target target,
    List<String> prelude) {
  public PreprocessOptions {
    prelude = List.copyOf(prelude);
    headers = List.copyOf(headers);
    includeDirs = List.copyOf(includeDirs);
    macros = List.copyOf(macros);
  }

  /** Options without a prelude. */
  public PreprocessOptions(
      List<String> headers, List<String> includeDirs, List<MacroOption> macros, Target target) {
    this(headers, includeDirs, macros, target, List.of());
  }

  /** The same with {@code headers} as the prelude. */
  public PreprocessOptions withPrelude(List<String> headers) {
    return new PreprocessOptions(this.headers, includeDirs, macros, target, headers);
  }
}
