package io.cgen;

import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import io.cgen.plan.Reach;
import java.util.List;

/**
 * An API without the functions, variables and constants of files whose declarations are not bound.
 */
final class ApiInReach {
  private ApiInReach() {}

  static CApi of(CApi api, Reach reach) {
    return new CApi(
        api.target(),
        api.files(),
        reached(api.functions(), reach),
        api.records(),
        api.enums(),
        api.typedefs(),
        reached(api.variables(), reach),
        reached(api.constants(), reach),
        api.skipped());
  }

  private static <D extends CDeclaration> List<D> reached(List<D> declarations, Reach reach) {
    return declarations.stream().filter(d -> reach.contains(d.position())).toList();
  }
}
