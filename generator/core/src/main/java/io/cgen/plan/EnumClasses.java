package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.model.TagNames;
import io.cgen.spec.NameRules;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The enum classes: every constant by its C name; one whose value does not fit a Java {@code long}
 * is skipped.
 */
final class EnumClasses {
  private final GeneratedTypes types;
  private final TagNames tagNames;
  private final Spec spec;
  private final NameRules rules;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<SkippedPlan> skipped = new ArrayList<>();

  EnumClasses(GeneratedTypes types, TagNames tagNames, Spec spec) {
    this.spec = spec;
    this.rules = spec.names();
    this.types = types;
    this.tagNames = tagNames;
  }

  /** The classes of all enums that get one. */
  List<EnumPlan> plan() {
    return types.enums().all().stream().map(this::plan).toList();
  }

  /** The constants that were left out by {@link #plan()}. */
  List<SkippedPlan> skipped() {
    return List.copyOf(skipped);
  }

  /** What was decided about enums by {@link #plan()}. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private boolean isFlags(CEnum type) {
    List<String> names = List.of(tagNames.of(type), type.name(), type.key());
    Optional<String> reason = FlagEnums.reason(type, names, spec);
    reason.ifPresent(why -> decisions.add(new Decision(tagNames.of(type), "set of flags", why)));
    return reason.isPresent();
  }

  private String changed(String constant) {
    return rules.change(constant).map(Stated::value).orElse(constant);
  }

  private EnumPlan plan(CEnum type) {
    UniqueNames names = UniqueNames.withCase(types.names()::isTaken);
    List<EnumPlan.Constant> constants = new ArrayList<>();
    for (CEnum.Constant constant : type.constants()) {
      if (constant.value().bitLength() < Long.SIZE) {
        constants.add(
            new EnumPlan.Constant(
                names.take(List.of(changed(constant.name()))),
                constant.value().longValue(),
                Documentations.of(constant.comment(), "")));
      } else {
        String reason = "its value %s does not fit a Java long".formatted(constant.value());
        skipped.add(new SkippedPlan(constant.name(), "constant", reason, type.position()));
      }
    }
    return new EnumPlan(
        tagNames.of(type),
        types.names().of(type.key()),
        constants,
        isFlags(type),
        Documentations.of(type.comment(), ""));
  }
}
