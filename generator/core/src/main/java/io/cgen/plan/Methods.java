package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The methods of all classes: one for each function, except those that {@code close()} calls and
 * the one that frees strings.
 */
final class Methods {
  private static final Answer<Result> NOTHING = new Answer<>(new Result.Nothing(), "", "");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Releases releases;
  private final Consumption consumption;
  private final Comments comments;
  private final Downcalls downcalls;
  private final Passings passings;
  private final OutCells outCells;
  private final FilledArrays filledArrays;
  private final Nullability nullability = new Nullability();
  private final Results results;
  private final Lengths lengths;
  private final HiddenReleases hiddenReleases;
  private final Errors errors;
  private final ErrorTexts errorTexts;
  private final Conversions conversions;
  private final StructReleases structReleases;
  private final Remedies remedies;
  private final Map<String, Answer<Placement.Place>> places = new LinkedHashMap<>();

  /** By the key of the handle, or nothing for the API class: the functions that belong there. */
  private final Map<String, List<CFunction>> placed = new HashMap<>();

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, MethodPlan> plans = new LinkedHashMap<>();
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, Comment> pointedComments = new LinkedHashMap<>();
  private final List<Said> decisions = new ArrayList<>();

  private Methods(
      PlanInput input,
      GeneratedTypes types,
      Releases releases,
      Consumption consumption,
      Comments comments,
      CallbackTypes callbacks,
      FunctionPointers functions,
      Downcalls downcalls,
      ErrorRuleChoice errorRules,
      List<String> apiPrefix) {
    this.consumption = consumption;
    this.input = input;
    this.types = types;
    this.releases = releases;
    this.comments = comments;
    this.downcalls = downcalls;
    this.lengths = new Lengths(input);
    TextIdentity textIdentity = new TextIdentity(input);
    TextReleases textReleases = new TextReleases(input, comments, releases.ofText());
    Ownership ownership = new Ownership(input, types.handles(), releases);
    this.structReleases = new StructReleases(input, comments);
    ArrayReleases arrayReleases = new ArrayReleases(input, comments, apiPrefix);
    ArrayResults arrays =
        new ArrayResults(
            types, lengths, arrayReleases, ownership, downcalls, new Charsets(input.spec()));
    this.results =
        new Results(
            input,
            types,
            ownership,
            textIdentity,
            textReleases,
            structReleases,
            downcalls,
            arrays,
            new TableResults(input, arrayReleases, downcalls),
            callbacks,
            functions);
    this.errors = new Errors(input, types, errorRules, downcalls, textReleases);
    this.hiddenReleases = new HiddenReleases(input, arrayReleases);
    this.errorTexts = new ErrorTexts(input, new ErrorTextConvention(input, apiPrefix), downcalls);
    this.remedies = new Remedies(input, types, releases);
    this.conversions = new Conversions(input, types);
    this.outCells = new OutCells(input, types, results);
    CallbackLifetimes lifetimes = new CallbackLifetimes(input, types, ownership);
    CallbackPassings calledBack = new CallbackPassings(input, types, callbacks, lifetimes, lengths);
    PointerArrays pointerArrays = new PointerArrays(input, lengths);
    this.filledArrays = new FilledArrays(input, types, lengths, results);
    this.passings =
        new Passings(
            input,
            types,
            calledBack,
            outCells,
            textIdentity,
            pointerArrays,
            new Tables(input, lengths),
            new StructArrays(types, lengths),
            new HandleArrays(input, types, lengths),
            filledArrays,
            lengths,
            new KeptArguments(input, types, ownership));
  }

  /** Plans all methods: first where they belong, then their names, then what they pass. */
  static Methods of(
      PlanInput input,
      GeneratedTypes types,
      Releases releases,
      Consumption consumption,
      Comments comments,
      CallbackTypes callbacks,
      FunctionPointers functions,
      Downcalls downcalls,
      ErrorRuleChoice errorRules,
      List<String> apiPrefix) {
    Methods methods =
        new Methods(
            input,
            types,
            releases,
            consumption,
            comments,
            callbacks,
            functions,
            downcalls,
            errorRules,
            apiPrefix);
    input.functions().forEach(methods::place);
    methods.name(apiPrefix);
    input.functions().forEach(methods::plan);
    functions.all().forEach(type -> methods.planPointed(type, callbacks.isGiven(type.key())));
    methods.hideArrayReleases();
    return methods;
  }

  /** What frees arrays that were copied is no method: nobody has such an array. */
  private void hideArrayReleases() {
    for (String function : hiddenReleases.of(calls, plans)) {
      plans.remove(function);
      calls.remove(function);
      decisions.removeIf(said -> said.function().equals(function));
      String reason = "it frees arrays that the API returns";
      decide(
          function,
          () -> new Decision(function, "no method: called when an array was copied", reason));
    }
  }

  /** The methods of the class of {@code type}. */
  List<MethodPlan> ofHandle(HandleType type) {
    return plansOf(functionsOf(Optional.of(type)));
  }

  /** The methods of the API class. */
  List<MethodPlan> ofApiClass() {
    return plansOf(functionsOf(Optional.empty()));
  }

  /** The rules by which methods see that their functions failed. */
  List<ErrorRulePlan> errorRules() {
    return errors.rules();
  }

  /** How methods convert values. */
  Conversions conversions() {
    return conversions;
  }

  /** The function {@code name} as the passes saw it, if it has a method. */
  Optional<Call> call(String name) {
    return Optional.ofNullable(calls.get(name));
  }

  /** The method of {@code call}. */
  MethodPlan of(Call call) {
    return plans.get(call.function().name());
  }

  /** How Java calls any function of a type, by its address. */
  MethodPlan pointed(CFunction type) {
    return plans.get(type.name());
  }

  /** What was decided about the functions, in the order of the header. */
  List<Decision> decisions() {
    return decisions.stream()
        .map(said -> said.decision().get())
        .filter(decision -> !decision.decision().isEmpty())
        .toList();
  }

  private void place(CFunction function) {
    boolean isHidden =
        releases.isRelease(function)
            || releases.isRetain(function)
            || structReleases.isRelease(function)
            || ErrorCallbacks.isRegistration(input, function);
    if (!isHidden && !releases.isOfText(function)) {
      Placement placement = new Placement(input, types.handles());
      Answer<Placement.Place> place = placement.of(function, types.names());
      places.put(function.name(), place);
      String owner = place.value().handle().map(HandleType::key).orElse("");
      placed.computeIfAbsent(owner, key -> new ArrayList<>()).add(function);
    }
  }

  private void name(List<String> apiPrefix) {
    names.putAll(MethodNames.ofApiClass(input.spec(), functionsOf(Optional.empty()), apiPrefix));
    List<String> typePrefix = types.names().handlePrefix();
    HandleHierarchy hierarchy = new HandleHierarchy(input.spec(), types.handles());
    for (HandleType type : hierarchy.fromTheTop()) {
      List<CFunction> functions = functionsOf(Optional.of(type));
      Set<String> inherited = new LinkedHashSet<>();
      hierarchy.ancestors(type).forEach(above -> inherited.addAll(namesOf(above)));
      names.putAll(
          MethodNames.ofHandle(input.spec(), type, functions, inherited, apiPrefix, typePrefix));
    }
  }

  private List<String> namesOf(HandleType type) {
    return functionsOf(Optional.of(type)).stream().map(f -> names.get(f.name())).toList();
  }

  private List<CFunction> functionsOf(Optional<HandleType> type) {
    return placed.getOrDefault(type.map(HandleType::key).orElse(""), List.of());
  }

  private List<MethodPlan> plansOf(List<CFunction> functions) {
    return functions.stream()
        .map(CFunction::name)
        .filter(plans::containsKey)
        .map(plans::get)
        .toList();
  }

  /** Like a static method; one that Java code can stand behind too is planned elsewhere. */
  private void planPointed(CallbackTypes.CallbackType type, boolean given) {
    CFunction function = type.pointed();
    downcalls.addPointed(function);
    if (!given) {
      Placement.Place nowhere = new Placement.Place(Optional.empty(), false);
      places.put(function.name(), new Answer<>(nowhere, "", ""));
      names.put(function.name(), "call");
      pointedComments.put(function.name(), DocumentationReader.read(type.comment()));
      plan(function);
    }
  }

  private boolean isPointed(CFunction function) {
    return pointedComments.containsKey(function.name());
  }

  private void plan(CFunction function) {
    if (!places.containsKey(function.name())) {
      decide(function.name(), () -> withoutMethod(function));
      return;
    }
    Answer<Placement.Place> place = places.get(function.name());
    String subject = function.name();
    decide(subject, () -> place.about(subject));
    FunctionEntry said = input.spec().functions().of(function.name());
    Comment comment = pointedComments.getOrDefault(function.name(), comments.of(function));
    Call call =
        new Call(
            function, comment, place.value(), consumption.of(function, said), said, nullability);
    calls.put(function.name(), call);
    said.name().ifPresent(name -> decide(subject, () -> called(function, name)));
    said.isCritical()
        .filter(answer -> downcalls.of(function).critical())
        .ifPresent(answer -> decide(subject, () -> critical(function, answer)));
    said.isBlocking().ifPresent(answer -> decide(subject, () -> blocking(function, answer)));
    List<Answer<Passing>> passed = pass(call);
    Answer<Result> returned = results.returned(call, sources(call, passed));
    Optional<Answer<Errors.Seen>> seen = errors.of(call, passed, returned.value());
    seen.ifPresent(answer -> decide(subject, () -> answer.about(subject)));
    boolean usedUp = seen.filter(answer -> answer.value().usesUp()).isPresent();
    Answer<Result> result = usedUp ? NOTHING : returned;
    passed = errorTexts.of(call, passed);
    passed = CountPassings.withoutStored(call, lengths, passed, returned.value());
    if (result.value() instanceof Result.Nothing) {
      passed = ReturnedCells.of(call, passed, seen.map(Answer::decision).filter(why -> usedUp));
    }
    passed = conversions.passed(call, passed);
    result = conversions.returned(call, result);
    decide(call, passed, result);
    List<MethodPlan.Parameter> parameters = withNames(function, passed);
    Comment documented = isPointed(function) ? comment : comments.documentation(function);
    Documentation documentation = Documentations.of(call, documented, parameters);
    Optional<MethodPlan.Format> format = format(call);
    List<Passing> ways = passed.stream().map(Answer::value).toList();
    boolean owning = result.value().isOwned() || ways.stream().anyMatch(Passing::takesOver);
    MethodPlan method =
        new MethodPlan(
            names.get(function.name()),
            parameters,
            result.value(),
            seen.map(answer -> answer.value().plan()),
            downcalls.passing(function, ways, owning),
            documentation,
            format.isPresent() ? List.of() : Defaults.of(call, parameters),
            format);
    plans.put(function.name(), isPointed(function) ? method.pointed() : method);
  }

  /**
   * What a result keeps alive; that of a function that Java knows by its address, also its owners.
   */
  private List<String> sources(Call call, List<Answer<Passing>> passed) {
    List<String> sources =
        new ArrayList<>(isPointed(call.function()) ? List.of("this") : List.of());
    sources.addAll(KeepAlive.of(call, withNames(call.function(), passed)));
    return sources;
  }

  /** Why a function that prints takes what its format asks for. */
  private Optional<MethodPlan.Format> format(Call call) {
    CFunction function = call.function();
    Optional<String> reason = new Variadics(input.spec(), input.index()).format(function);
    reason.ifPresent(
        why ->
            decide(
                function.name(),
                () -> new Decision(function.name(), "arguments checked against the format", why)));
    int last = call.parameters().size() - 1;
    return reason.map(why -> new MethodPlan.Format(last, encoding(call, last)));
  }

  private TextEncoding encoding(Call call, int text) {
    Charsets charsets = new Charsets(input.spec());
    TypeView characters = input.view(call.parameter(text)).target();
    return charsets.of(characters, call.charset(text)).orElse(charsets.narrow());
  }

  private List<Answer<Passing>> pass(Call call) {
    List<Answer<Passing>> passed = new ArrayList<>();
    for (int i = 0; i < call.parameters().size(); i++) {
      passed.add(passings.of(call, i));
    }
    passed = CountPassings.of(call, lengths, passed);
    if (downcalls.of(call.function()).critical()) {
      passed = CriticalArrays.of(input, lengths, call, passed);
    }
    List<String> sources = sources(call, passed);
    for (int i = 0; i < passed.size(); i++) {
      passed.set(i, outCells.keepingAlive(call, i, passed.get(i), sources));
      passed.set(i, filledArrays.keepingAlive(call, i, passed.get(i), sources));
    }
    return passed;
  }

  private static Decision called(CFunction function, Stated<String> name) {
    return new Decision(function.name(), "called " + name.value(), name.reason());
  }

  private static Decision critical(CFunction function, Stated<Boolean> answer) {
    return new Decision(function.name(), "critical: the collector waits for it", answer.reason());
  }

  private static Decision blocking(CFunction function, Stated<Boolean> answer) {
    return new Decision(function.name(), "may block: its Javadoc says so", answer.reason());
  }

  private Decision withoutMethod(CFunction function) {
    Optional<Stated<String>> callback = input.spec().errors().callback();
    if (callback.isPresent() && ErrorCallbacks.isRegistration(input, function)) {
      String decision = "no method: called once, when the library is loaded";
      return new Decision(function.name(), decision, callback.get().reason());
    }
    if (releases.isRetain(function)) {
      String decision = "no method: called when Java gets a handle that C keeps";
      return new Decision(function.name(), decision, "it retains handles");
    }
    if (structReleases.isRelease(function)) {
      String decision = "no method: called when Java is done with a struct";
      return new Decision(function.name(), decision, "it frees structs that the API returns");
    }
    return releases.isRelease(function)
        ? new Decision(function.name(), "no method: close() calls it", "it releases handles")
        : new Decision(
            function.name(),
            "no method: called when a text was copied",
            "it frees the strings that the API returns");
  }

  private static List<MethodPlan.Parameter> withNames(
      CFunction function, List<Answer<Passing>> passed) {
    List<String> javaNames = ParameterNames.of(function);
    List<MethodPlan.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      parameters.add(new MethodPlan.Parameter(javaNames.get(i), passed.get(i).value()));
    }
    return parameters;
  }

  private void decide(Call call, List<Answer<Passing>> passed, Answer<Result> result) {
    String function = call.function().name();
    for (int i = 0; i < passed.size(); i++) {
      int index = i;
      Answer<Passing> answer = passed.get(i);
      decide(
          function,
          () -> answer.about(call.subject(index), remedies.ofParameter(call, index, answer)));
    }
    decide(function, () -> result.about(function, remedies.ofResult(call, result)));
  }

  private void decide(String function, Supplier<Decision> decision) {
    decisions.add(new Said(function, decision));
  }

  /** What was decided about a function, to be written down for readers. */
  private record Said(String function, Supplier<Decision> decision) {}
}
