package io.cgen.plan;

import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CDeclaration;
import io.cgen.model.CFunction;
import io.cgen.model.CVariable;
import io.cgen.spec.Filter;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the spec file leaves out.
 *
 * <ol>
 *   <li>A function that it skips.
 *   <li>A function that is not declared with a word that it asks for.
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

  /** Why something is left out, and what to change in the spec file so that it is not. */
  private record Omission(String reason, String remedy) {}

  private <D extends CDeclaration> List<D> without(List<D> declarations, String kind) {
    List<D> kept = new ArrayList<>();
    for (D declaration : declarations) {
      Optional<Omission> omission = omission(declaration, kind);
      if (omission.isEmpty()) {
        kept.add(declaration);
      } else if (reach.contains(declaration.position())) {
        skipped.add(skipped(declaration, kind, omission.get()));
      }
    }
    return kept;
  }

  private static SkippedPlan skipped(CDeclaration declaration, String kind, Omission omission) {
    return new SkippedPlan(
        declaration.name(),
        kind,
        omission.reason(),
        declaration.position(),
        Optional.of(omission.remedy()));
  }

  private Optional<Omission> omission(CDeclaration declaration, String kind) {
    String name = declaration.name();
    Optional<Omission> skip =
        kind.equals("function") ? skip(name, spec.functions().of(name)) : Optional.empty();
    return skip.or(() -> spec.filter().exclusion(name).map(Exclusions::omission))
        .or(() -> byWords(declaration).map(Exclusions::omission));
  }

  private Optional<Filter.Exclusion> byWords(CDeclaration declaration) {
    return declaration instanceof CFunction function
        ? spec.filter().exclusionByWords(function.words())
        : Optional.empty();
  }

  private static Optional<Omission> skip(String name, FunctionEntry said) {
    return said.skip()
        .filter(Stated::value)
        .map(
            skip ->
                new Omission(reason(said, skip), "say 'functions: {" + name + ": {skip: false}}'"));
  }

  private static String reason(FunctionEntry said, Stated<Boolean> skip) {
    return said.skipReason().map(reason -> reason.value() + ": ").orElse("") + skip.reason();
  }

  private static Omission omission(Filter.Exclusion exclusion) {
    String reason = exclusion.what() + ": " + exclusion.pattern().reason();
    return new Omission(reason, exclusion.remedy());
  }
}
