package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How methods see that their functions failed, and where the message is.
 *
 * <ol>
 *   <li>Which results are errors: see {@link ErrorRuleChoice}. Without a rule, NULL is one where
 *       the spec file says {@code nonnull} of a text, a struct or an address.
 *   <li>The message comes from the first of the rule's functions that fits: one without parameters;
 *       one that takes a number, for results that are numbers; one that takes a handle, if the
 *       function is given such a handle and leaves it with Java, or stores one.
 *   <li>Where a function leads {@code through} another handle to that one, that other handle is
 *       looked for.
 * </ol>
 */
final class Errors {
  private final PlanInput input;
  private final Charsets charsets;
  private final GeneratedTypes types;
  private final ErrorRuleChoice choices;
  private final Downcalls downcalls;
  private final TextReleases textReleases;
  private final Map<ErrorRulePlan, String> constants = new LinkedHashMap<>();
  private final UniqueNames names =
      UniqueNames.withCase(
          name -> !ReservedNames.isIdentifier(name) || name.equals(ErrorPlan.NULL));

  Errors(
      PlanInput input,
      GeneratedTypes types,
      ErrorRuleChoice choices,
      Downcalls downcalls,
      TextReleases textReleases) {
    this.input = input;
    this.charsets = new Charsets(input.spec());
    this.types = types;
    this.choices = choices;
    this.downcalls = downcalls;
    this.textReleases = textReleases;
  }

  /**
   * How one method sees errors.
   *
   * @param plan what it asks
   * @param usesUp whether a result that is no error says nothing more
   */
  record Seen(ErrorPlan plan, boolean usesUp) {}

  private record Found(ErrorRulePlan.Message message, OptionalInt subject) {}

  /** How the method of {@code call} sees errors, which returns {@code result}. */
  Optional<Answer<Seen>> of(Call call, List<Answer<Passing>> passed, Result result) {
    Optional<ErrorRuleChoice.Choice> choice = choices.of(call.function());
    return choice.isPresent()
        ? choice.map(chosen -> seen(call, chosen, passed))
        : call.said().nullable().flatMap(said -> notNull(said, result));
  }

  /** The rules that methods follow. */
  List<ErrorRulePlan> rules() {
    List<ErrorRulePlan> rules = new ArrayList<>();
    constants.forEach(
        (rule, constant) ->
            rules.add(
                new ErrorRulePlan(
                    constant, rule.outcomes(), rule.message(), rule.errno(), rule.exception())));
    return rules;
  }

  private static Optional<Answer<Seen>> notNull(Stated<Boolean> nullable, Result result) {
    boolean isHandle = result instanceof Result.Handle;
    return nullable.value() || isHandle
        ? Optional.empty()
        : Optional.of(
            new Answer<>(
                new Seen(new ErrorPlan(ErrorPlan.NULL, OptionalInt.empty()), false),
                "NULL is an error",
                nullable.reason()));
  }

  private Answer<Seen> seen(
      Call call, ErrorRuleChoice.Choice chosen, List<Answer<Passing>> passed) {
    Optional<Found> found =
        chosen.said().message().stream()
            .flatMap(function -> downcalls.named(function.value()).stream())
            .flatMap(function -> found(call, chosen, function, passed).stream())
            .findFirst();
    String constant = constant(chosen, found.map(Found::message));
    OptionalInt subject = found.map(Found::subject).orElse(OptionalInt.empty());
    boolean usesUp = chosen.outcomes().isOneSuccess() && !input.result(call.function()).isPointer();
    String message =
        found
            .map(f -> "; message from " + f.message().function().symbol())
            .orElse(chosen.said().message().isEmpty() ? "" : "; no message function fits");
    return new Answer<>(
        new Seen(new ErrorPlan(constant, subject), usesUp),
        "errors: rule " + chosen.name() + message,
        chosen.reason());
  }

  private String constant(ErrorRuleChoice.Choice chosen, Optional<ErrorRulePlan.Message> message) {
    Optional<Stated<String>> exception =
        chosen.said().exception().or(() -> input.spec().errors().exception());
    ErrorRulePlan rule =
        new ErrorRulePlan(
            "", chosen.outcomes(), message, chosen.said().isErrno(), exception.map(Stated::value));
    String name = chosen.name().toUpperCase(Locale.ROOT).replace('-', '_');
    String more =
        message
            .flatMap(m -> m.through().or(() -> Optional.of(m.function())))
            .map(function -> "_" + function.symbol().toUpperCase(Locale.ROOT))
            .orElse("_NUMBER");
    return constants.computeIfAbsent(rule, r -> names.take(List.of(name, name + more)));
  }

  private Optional<Found> found(
      Call call,
      ErrorRuleChoice.Choice chosen,
      DowncallPlan function,
      List<Answer<Passing>> passed) {
    CFunction declared = declared(function);
    List<CParameter> parameters = declared.type().parameters();
    if (parameters.isEmpty()) {
      return Optional.of(found(ErrorRulePlan.Source.LAST, function, OptionalInt.empty()));
    }
    if (!input.view(parameters.get(0)).isPointer()) {
      boolean hasCode = chosen.said().isErrno() || !input.result(call.function()).isPointer();
      return Optional.of(found(ErrorRulePlan.Source.CODE, function, OptionalInt.empty()))
          .filter(f -> hasCode);
    }
    OptionalInt direct = handle(declared, call, passed);
    return direct.isPresent()
        ? Optional.of(found(ErrorRulePlan.Source.HANDLE, function, direct))
        : through(call, chosen, function, passed);
  }

  private Optional<Found> through(
      Call call,
      ErrorRuleChoice.Choice chosen,
      DowncallPlan function,
      List<Answer<Passing>> passed) {
    Optional<DowncallPlan> through =
        chosen.said().through().flatMap(name -> downcalls.named(name.value()));
    if (through.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt subject = handle(declared(through.get()), call, passed);
    Optional<DowncallPlan> release = release(function);
    return subject.isPresent()
        ? Optional.of(
            new Found(
                new ErrorRulePlan.Message(
                    ErrorRulePlan.Source.HANDLE, function, through, release, encoding(function)),
                subject))
        : Optional.empty();
  }

  private Found found(ErrorRulePlan.Source source, DowncallPlan function, OptionalInt subject) {
    return new Found(
        new ErrorRulePlan.Message(
            source, function, Optional.empty(), release(function), encoding(function)),
        subject);
  }

  private Optional<DowncallPlan> release(DowncallPlan function) {
    CFunction declared = declared(function);
    Given given = Given.returned(input.spec().functions().of(declared.name()));
    return textReleases.of(declared, input.result(declared), given).value().map(downcalls::of);
  }

  private TextEncoding encoding(DowncallPlan function) {
    Optional<Stated<String>> said =
        input.spec().functions().of(declared(function).name()).charset();
    return charsets.of(input.result(declared(function)).target(), said).orElse(charsets.narrow());
  }

  private CFunction declared(DowncallPlan downcall) {
    return input.functions().stream()
        .filter(function -> downcalls.of(function).holder().equals(downcall.holder()))
        .findFirst()
        .orElseThrow();
  }

  /** The argument that is the handle which {@code function} takes, or a cell with one. */
  private OptionalInt handle(CFunction function, Call call, List<Answer<Passing>> passed) {
    Optional<HandleType> wanted = types.handle(input.view(function.type().parameters().get(0)));
    return wanted.isEmpty()
        ? OptionalInt.empty()
        : IntStream.range(0, passed.size())
            .filter(i -> isHandle(input.view(call.parameter(i)), passed.get(i).value(), wanted))
            .findFirst();
  }

  private boolean isHandle(TypeView type, Passing passing, Optional<HandleType> wanted) {
    if (passing instanceof Passing.OutCell) {
      return types.handle(type.target()).equals(wanted);
    }
    boolean stays =
        passing instanceof Passing.Handle handle && !handle.consumed()
            || passing instanceof Passing.Receiver receiver && !receiver.consumed();
    return stays && types.handle(type).equals(wanted);
  }
}
