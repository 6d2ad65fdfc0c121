package io.cgen;

import io.cgen.diag.Diagnostic;
import io.cgen.preprocess.PreprocessedUnit;
import java.util.List;

/**
 * A set of headers after preprocessing.
 *
 * @param unit the tokens, and what else the preprocessor knows
 * @param diagnostics what there is to say about them, in order
 */
public record Preprocessing(PreprocessedUnit unit, List<Diagnostic> diagnostics) {
  public Preprocessing {
    diagnostics = List.copyOf(diagnostics);
  }
}
