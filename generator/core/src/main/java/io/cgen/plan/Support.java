package io.cgen.plan;

import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.FunctionTrait;
import io.cgen.model.SkippedDeclaration;
import io.cgen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a function cannot be bound yet.
 *
 * <ol>
 *   <li>It is {@code static} or {@code inline}, so the library may not export it.
 *   <li>It has a calling convention of its own.
 *   <li>It takes a varying number of arguments that {@link Variadics} know nothing about, or a
 *       {@code va_list}.
 *   <li>It takes a function to call back that Java cannot stand behind: see {@link
 *       CallbackSupport}.
 *   <li>It takes or returns something that cannot be passed by value: see {@link StructValues}.
 * </ol>
 */
final class Support {
  private final TypeIndex index;
  private final StructValues values;
  private final Variadics variadics;

  Support(TypeIndex index, StructValues values, Variadics variadics) {
    this.index = index;
    this.values = values;
    this.variadics = variadics;
  }

  /** The functions of {@code api} in {@code reach}, in the order of the header. */
  static List<CFunction> inReach(CApi api, Reach reach) {
    return api.functions().stream().filter(f -> reach.contains(f.position())).toList();
  }

  /** Those of {@code functions} that can be bound. */
  List<CFunction> bindable(List<CFunction> functions) {
    return functions.stream()
        .filter(f -> missing(f).isEmpty() && !variadics.hasVariants(f))
        .toList();
  }

  /** What is in reach and cannot be bound, or could not even be read. */
  List<SkippedPlan> skipped(CApi api, Reach reach) {
    List<SkippedPlan> skipped = new ArrayList<>();
    for (CFunction function : inReach(api, reach)) {
      missing(function)
          .filter(reason -> !variadics.hasVariants(function))
          .map(reason -> skipped(function, reason))
          .ifPresent(skipped::add);
    }
    for (SkippedDeclaration unread : api.skipped()) {
      if (reach.contains(unread.position())) {
        skipped.add(
            new SkippedPlan(unread.name(), unread.kind(), unread.reason(), unread.position()));
      }
    }
    return skipped;
  }

  private SkippedPlan skipped(CFunction function, String reason) {
    Optional<String> remedy =
        variadics
            .missing(function)
            .filter(reason::equals)
            .flatMap(why -> variadics.remedy(function));
    return new SkippedPlan(function.name(), "function", reason, function.position(), remedy);
  }

  /** Why {@code function} cannot be bound, in one sentence; nothing if it can. */
  private Optional<String> missing(CFunction function) {
    if (function.linkage() == CFunction.Linkage.INTERNAL) {
      return Optional.of("defined in the header (static or inline): the library may not export it");
    }
    Optional<String> convention = FunctionTrait.callingConvention(function.type());
    if (convention.isPresent()) {
      return Optional.of("has a calling convention that Java cannot use: " + convention.get());
    }
    Optional<String> arguments = variadics.missing(function);
    if (arguments.isPresent()) {
      return arguments;
    }
    for (int i = 0; i < function.type().parameters().size(); i++) {
      CParameter parameter = function.type().parameters().get(i);
      String subject = "parameter " + (parameter.name().isEmpty() ? i + 1 : parameter.name());
      TypeView type = TypeView.of(parameter.type(), index);
      Optional<String> reason =
          type.function().isPresent()
              ? CallbackSupport.missing(function, i, subject, index, values)
              : values.missing(subject, type);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return values.missing("the result", TypeView.of(function.type().result(), index));
  }
}
