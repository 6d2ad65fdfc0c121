package io.cgen.plan;

import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.CVariable;
import io.cgen.model.TypeIndex;
import io.cgen.spec.Spec;
import java.util.List;

/**
 * What every pass reads: the API, what its type names stand for, and which part of it is bound.
 *
 * @param api the facts about C
 * @param index finds what type names stand for
 * @param reach which files' declarations are bound
 * @param options what the user said
 * @param reached all functions in reach, in the order of the header: what they show about types
 * @param structs which records can have a class
 * @param values what can be passed by value
 * @param functions those of them that can be bound
 */
record PlanInput(
    CApi api,
    TypeIndex index,
    Reach reach,
    PlanOptions options,
    List<CFunction> reached,
    StructSupport structs,
    StructValues values,
    List<CFunction> functions) {
  PlanInput {
    reached = List.copyOf(reached);
    functions = List.copyOf(functions);
  }

  /** All global variables in reach. */
  List<CVariable> variables() {
    return api.variables().stream().filter(v -> reach.contains(v.position())).toList();
  }

  /** What the spec file says. */
  Spec spec() {
    return options.spec();
  }

  /** Looks at a type. */
  TypeView view(CType type) {
    return TypeView.of(type, index);
  }

  /** Looks at the type of a parameter. */
  TypeView view(CParameter parameter) {
    return view(parameter.type());
  }

  /** Looks at the type that {@code function} returns. */
  TypeView result(CFunction function) {
    return view(function.type().result());
  }
}
