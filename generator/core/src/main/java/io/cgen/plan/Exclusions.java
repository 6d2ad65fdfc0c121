package io.cgen.plan;

import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CDeclaration;
import io.cgen.model.CFunction;
import io.cgen.model.CVariable;
import io.cgen.spec.Filter;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the spec file leaves out.
 *
 * <ol>
 *   <li>A function that it skips.
 *   <li>A function, variable or constant whose name it excludes, or does not include.
 *   <li>What is left out is as if the header did not have it: it is no release function and no
 *       prefix is found in its name.
 * </ol>
 */
final class Exclusions {
  private final Spec spec;
  private final Reach reach;
  private final List<SkippedPlan> skipped = new ArrayList<>();

  private Exclusions(Spec spec, Reach reach) {
    this.spec = spec;
    this.reach = reach;
  }

  /**
   * An API without what was left out.
   *
   * @param api the rest
   * @param skipped what was left out of what is in reach
   */
  record Rest(CApi api, List<SkippedPlan> skipped) {
    Rest {
      skipped = List.copyOf(skipped);
    }
  }

  /** Takes out of {@code api} what {@code spec} leaves out. */
  static Rest apply(CApi api, Spec spec, Reach reach) {
    return new Exclusions(spec, reach).rest(api);
  }

  private Rest rest(CApi api) {
    List<CFunction> functions = without(api.functions(), "function");
    List<CVariable> variables = without(api.variables(), "variable");
    List<CConstant> constants = without(api.constants(), "constant");
    CApi rest =
        new CApi(
            api.target(),
            api.files(),
            functions,
            api.records(),
            api.enums(),
            api.typedefs(),
            variables,
            constants,
            api.skipped());
    return new Rest(rest, skipped);
  }

  private <D extends CDeclaration> List<D> without(List<D> declarations, String kind) {
    Predicate<D> isKept =
        declaration -> {
          Optional<String> reason = reason(declaration, kind);
          reason
              .filter(r -> reach.contains(declaration.position()))
              .map(r -> new SkippedPlan(declaration.name(), kind, r, declaration.position()))
              .ifPresent(skipped::add);
          return reason.isEmpty();
        };
    return declarations.stream().filter(isKept).toList();
  }

  private Optional<String> reason(CDeclaration declaration, String kind) {
    Optional<String> skip =
        kind.equals("function")
            ? skipReason(spec.functions().of(declaration.name()))
            : Optional.empty();
    return skip.or(() -> spec.filter().exclusion(declaration.name()).map(Exclusions::reason));
  }

  private static Optional<String> skipReason(FunctionEntry said) {
    return said.skip()
        .filter(skip -> skip.value())
        .map(
            skip ->
                said.skipReason().map(reason -> reason.value() + ": ").orElse("") + skip.reason());
  }

  private static String reason(Filter.Exclusion exclusion) {
    return exclusion.what() + ": " + exclusion.pattern().reason();
  }
}
