package io.cgen;

import io.cgen.diag.Diagnostic;
import io.cgen.emit.JavaSource;
import io.cgen.plan.BindingPlan;
import io.cgen.write.FolderDifference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run of cgen came to.
 *
 * @param diagnostics what there is to say about the input, in order
 * @param plan what was decided; empty if the headers have errors
 * @param difference how the output folder differed from what was generated, and still does if the
 *     run only checked; empty if it did not come to that
 * @param checkOnly whether the run only checked
 * @param sources what was generated; empty if it did not come to that
 * @param observations what the run asked about files other than those of the output folder
 */
public record CgenResult(
    List<Diagnostic> diagnostics,
    Optional<BindingPlan> plan,
    Optional<FolderDifference> difference,
    boolean checkOnly,
    List<JavaSource> sources,
    Supplier<List<FileObservation>> observations) {
  public CgenResult {
    diagnostics = List.copyOf(diagnostics);
    sources = List.copyOf(sources);
  }

  /** Whether the folder is now as it should be. */
  public boolean succeeded() {
    return diagnostics.stream().noneMatch(Diagnostic::isError) && drift().isEmpty();
  }

  /** What a run that only checks found to differ. */
  public Optional<FolderDifference> drift() {
    return difference.filter(found -> checkOnly && !found.isEmpty());
  }
}
