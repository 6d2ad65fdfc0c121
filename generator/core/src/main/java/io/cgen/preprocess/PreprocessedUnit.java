package io.cgen.preprocess;

import java.util.List;

/**
 * A translation unit after preprocessing.
 *
 * @param tokens all tokens, expanded, ending with one of kind {@link TokenKind#END}
 * @param macros the object-like macros defined at its end, in order of definition, without the
 *     target's predefined ones
 * @param files the files that were read, in the order of their first reading
 * @param comments the documentation comments of all files
 */
public record PreprocessedUnit(
    List<Token> tokens,
    List<MacroDefinition> macros,
    List<HeaderFile> files,
    DocComments comments) {
  public PreprocessedUnit {
    macros = List.copyOf(macros);
    files = List.copyOf(files);
  }
}
