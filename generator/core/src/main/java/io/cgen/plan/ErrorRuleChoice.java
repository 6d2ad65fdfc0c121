package io.cgen.plan;

import io.cgen.model.CConstant;
import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.ConstantValue;
import io.cgen.spec.Entries;
import io.cgen.spec.ErrorRuleEntry;
import io.cgen.spec.ErrorRules;
import io.cgen.spec.NamePattern;
import io.cgen.spec.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rule for errors a function follows.
 *
 * <ol>
 *   <li>The one that the spec file names for it; none if it says so.
 *   <li>The one that the type of its result belongs to.
 *   <li>Either only if the rule has something to say of such a result: a number, an enum, or a
 *       pointer, of which only errors are listed. NULL means nothing of a number.
 *   <li>A rule that lists nothing means -1 or NULL if {@code errno} says which error it was; else 0
 *       is its only success.
 * </ol>
 */
final class ErrorRuleChoice {
  private static final List<String> FAILURES_WITH_ERRNO = List.of("-1", "NULL");
  private static final List<String> ZERO = List.of("0");

  private final PlanInput input;
  private final Map<String, BigInteger> constants = new HashMap<>();

  ErrorRuleChoice(PlanInput input) {
    this.input = input;
    input.api().enums().stream()
        .map(CEnum::constants)
        .forEach(all -> all.forEach(c -> constants.put(c.name(), c.value())));
    for (CConstant constant : input.api().constants()) {
      if (constant.value() instanceof ConstantValue.IntegerValue integer) {
        constants.put(constant.name(), integer.value());
      }
    }
  }

  /**
   * A rule as it is for one function.
   *
   * @param name the rule's name
   * @param said what the spec file says of it
   * @param outcomes which results are errors
   * @param reason why the function follows it
   */
  record Choice(String name, ErrorRuleEntry said, ErrorRulePlan.Outcomes outcomes, String reason) {}

  /** The rule that {@code function} follows. */
  Optional<Choice> of(CFunction function) {
    Optional<Stated<String>> named = input.spec().functions().of(function.name()).error();
    return named.isPresent()
        ? named.flatMap(name -> choice(function, name.value(), name.reason()))
        : byType(function);
  }

  /** Whether the rule of {@code function} asks for {@code errno}. */
  boolean asksErrno(CFunction function) {
    return of(function).filter(choice -> choice.said().isErrno()).isPresent();
  }

  private Optional<Choice> byType(CFunction function) {
    List<String> names = input.result(function).names();
    for (Entries.Entry<ErrorRuleEntry> rule : input.spec().errors().rules().all()) {
      for (Stated<NamePattern> type : rule.value().results()) {
        if (names.stream().anyMatch(type.value()::matches)) {
          return choice(function, rule.pattern().value().text(), type.reason());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Choice> choice(CFunction function, String name, String reason) {
    if (name.equals(ErrorRules.NONE)) {
      return Optional.empty();
    }
    ErrorRuleEntry said = input.spec().errors().rules().of(name);
    return outcomes(said, input.result(function))
        .map(outcomes -> new Choice(name, said, outcomes, reason));
  }

  private Optional<ErrorRulePlan.Outcomes> outcomes(ErrorRuleEntry said, TypeView result) {
    boolean success = said.success().isPresent() || (said.failure().isEmpty() && !said.isErrno());
    if (!isChecked(result) || (result.isPointer() && success)) {
      return Optional.empty();
    }
    ErrorRulePlan.Outcomes outcomes = listed(success, texts(said), result);
    return outcomes.range().isEmpty() && outcomes.values().isEmpty()
        ? Optional.empty()
        : Optional.of(outcomes);
  }

  private static List<String> texts(ErrorRuleEntry said) {
    return said.success()
        .or(said::failure)
        .map(list -> list.value().stream().map(Stated::value).toList())
        .orElse(said.isErrno() ? FAILURES_WITH_ERRNO : ZERO);
  }

  private boolean isChecked(TypeView result) {
    return result.isPointer()
        || result.enumeration().isPresent()
        || result
            .number()
            .filter(carrier -> carrier != Carrier.FLOAT && carrier != Carrier.DOUBLE)
            .isPresent();
  }

  private ErrorRulePlan.Outcomes listed(boolean success, List<String> texts, TypeView result) {
    List<Long> values = new ArrayList<>();
    Optional<ErrorRulePlan.Range> range = Optional.empty();
    boolean negated = false;
    for (String text : texts) {
      if (text.startsWith("!")) {
        negated = true;
        values.add(Long.parseLong(text.substring(2).strip()));
      } else if (text.startsWith(">") || text.startsWith("<")) {
        range = Optional.of(range(text));
      } else if (!text.equals("NULL")) {
        value(text).map(value -> as(value, result)).ifPresent(values::add);
      } else if (result.isPointer()) {
        values.add(0L);
      }
    }
    return new ErrorRulePlan.Outcomes(success != negated, range, values);
  }

  private Optional<BigInteger> value(String text) {
    if (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-') {
      return Optional.of(new BigInteger(Long.decode(text).toString()));
    }
    return Optional.ofNullable(constants.get(text));
  }

  /** The value as Java has it for such a result: {@code 0x80004005} is negative in an int. */
  private long as(BigInteger value, TypeView result) {
    Carrier carrier = carrier(result);
    return switch (carrier) {
      case INT, WCHAR -> value.intValue();
      case SHORT -> value.shortValue();
      case CHAR, SIGNED_CHAR -> value.byteValue();
      case UNSIGNED_INT -> value.intValue() & 0xFFFF_FFFFL;
      case UNSIGNED_SHORT -> value.intValue() & 0xFFFF;
      case UNSIGNED_CHAR -> value.intValue() & 0xFF;
      case VOID,
          BOOL,
          LONG,
          UNSIGNED_LONG,
          LONG_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          SSIZE,
          FLOAT,
          DOUBLE,
          POINTER ->
          value.longValue();
    };
  }

  private Carrier carrier(TypeView result) {
    if (result.isPointer()) {
      return Carrier.POINTER;
    }
    TypeView number = result.enumeration().map(e -> input.view(e.underlying())).orElse(result);
    return number.number().orElse(Carrier.INT);
  }

  private static ErrorRulePlan.Range range(String text) {
    boolean inclusive = text.startsWith("=", 1);
    long bound = Long.parseLong(text.substring(inclusive ? 2 : 1).strip());
    return text.startsWith(">")
        ? new ErrorRulePlan.Range(inclusive ? bound : bound + 1, Long.MAX_VALUE)
        : new ErrorRulePlan.Range(Long.MIN_VALUE, inclusive ? bound : bound - 1);
  }
}
