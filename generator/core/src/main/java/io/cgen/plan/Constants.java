package io.cgen.plan;

import io.cgen.diag.Position;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CConstant;
import io.cgen.model.CEnum;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.TagNames;
import io.cgen.spec.Filter;
import io.cgen.spec.NameRules;
import io.cgen.spec.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The constants of the API class.
 *
 * <ol>
 *   <li>The macros in reach that stand for a constant, and the constants of enums without a name,
 *       by their C names.
 *   <li>An integer is an {@code int} if it fits, else a {@code long}; an unsigned one of 64 bits is
 *       the {@code long} of the same bits, and its Javadoc says so; one of more bits is skipped. A
 *       {@code float} stays one, other floating numbers are {@code double}.
 *   <li>One that is called like a generated class or one of the runtime has {@code _} behind it.
 *   <li>A text that is too long for a class file is skipped.
 * </ol>
 */
final class Constants {
  private static final int LONGEST_TEXT = 65535 / 3;

  private final List<ConstantPlan> plans = new ArrayList<>();
  private final List<SkippedPlan> skipped = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final UniqueNames names;

  private final NameRules rules;

  private Constants(NameRules rules, ClassNames classes) {
    this.rules = rules;
    this.names =
        UniqueNames.withCase(name -> !ReservedNames.isIdentifier(name) || classes.isTaken(name));
  }

  /** Plans all constants of {@code input}. */
  static Constants of(PlanInput input, TagNames tagNames, ClassNames classes) {
    Constants result = new Constants(input.spec().names(), classes);
    for (CEnum type : input.api().enums()) {
      if (tagNames.of(type).isEmpty() && input.reach().contains(type.position())) {
        type.constants().forEach(constant -> result.add(constant, type, input.spec().filter()));
      }
    }
    for (CConstant constant : input.api().constants()) {
      if (input.reach().contains(constant.position())) {
        result.add(constant);
      }
    }
    return result;
  }

  /** The constants that Java gets. */
  List<ConstantPlan> plans() {
    return List.copyOf(plans);
  }

  /** Those that it does not get. */
  List<SkippedPlan> skipped() {
    return List.copyOf(skipped);
  }

  private void add(CConstant constant) {
    if (constant.value() instanceof ConstantValue.IntegerValue integer) {
      addInteger(constant.name(), integer.value(), constant.position(), constant.comment());
    } else if (constant.value() instanceof ConstantValue.FloatingValue floating) {
      boolean isFloat =
          floating.type() instanceof CType.Builtin type && type.kind() == BuiltinKind.FLOAT;
      Object value = isFloat ? (Object) (float) floating.value() : (Object) floating.value();
      plan(constant.name(), value, constant.comment());
    } else if (constant.value() instanceof ConstantValue.StringValue text) {
      addText(constant, text.value());
    }
  }

  /** One of an enum without a name, which the spec file can leave out like a macro. */
  private void add(CEnum.Constant constant, CEnum type, Filter filter) {
    Optional<Filter.Exclusion> left = filter.exclusion(constant.name());
    if (left.isEmpty()) {
      addInteger(constant.name(), constant.value(), type.position(), constant.comment());
      return;
    }
    String reason = left.get().what() + ": " + left.get().pattern().reason();
    skipped.add(
        new SkippedPlan(
            constant.name(),
            "constant",
            reason,
            type.position(),
            Optional.of(left.get().remedy())));
  }

  private void addInteger(String name, BigInteger value, Position position, String comment) {
    Optional<Object> boxed = boxed(value);
    if (boxed.isPresent()) {
      plan(
          name,
          boxed.get(),
          comment,
          isUnsigned64(value) ? "The unsigned number " + value + "." : "");
    } else {
      skip(name, "its value %s does not fit a Java long".formatted(value), position);
    }
  }

  private void addText(CConstant constant, String text) {
    if (text.length() > LONGEST_TEXT) {
      skip(constant.name(), "its text is too long for a Java class", constant.position());
    } else {
      plan(constant.name(), text, constant.comment());
    }
  }

  private static Optional<Object> boxed(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return Optional.of(value.intValue());
    }
    boolean fits = value.bitLength() < Long.SIZE || isUnsigned64(value);
    return fits ? Optional.of(value.longValue()) : Optional.empty();
  }

  private static boolean isUnsigned64(BigInteger value) {
    return value.signum() > 0 && value.bitLength() == Long.SIZE;
  }

  private void plan(String name, Object value, String comment) {
    plan(name, value, comment, "");
  }

  private void plan(String name, Object value, String comment, String remark) {
    if (seen.add(name)) {
      String javaName = rules.change(name).map(Stated::value).orElse(name);
      Documentation documentation = Documentations.of(comment, "").and(remark);
      plans.add(new ConstantPlan(name, names.take(List.of(javaName)), value, documentation));
    }
  }

  private void skip(String name, String reason, Position position) {
    skipped.add(new SkippedPlan(name, "constant", reason, position));
  }
}
