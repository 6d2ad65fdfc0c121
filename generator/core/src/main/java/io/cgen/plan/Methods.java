package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.FunctionEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The methods of all classes: one for each function, except those that {@code close()} calls and
 * the one that frees strings.
 */
final class Methods {
  private final PlanInput input;
  private final GeneratedTypes types;
  private final Releases releases;
  private final Comments comments;
  private final Downcalls downcalls;
  private final Passings passings;
  private final OutCells outCells;
  private final Results results;
  private final Map<String, Answer<Placement.Place>> places = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, MethodPlan> planned = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  Methods(
      PlanInput input,
      GeneratedTypes types,
      Releases releases,
      Comments comments,
      Downcalls downcalls,
      List<String> apiPrefix) {
    this.input = input;
    this.types = types;
    this.releases = releases;
    this.comments = comments;
    this.downcalls = downcalls;
    TextIdentity textIdentity = new TextIdentity(input);
    this.results =
        new Results(
            input,
            types,
            new Ownership(releases),
            textIdentity,
            new TextReleases(input.spec(), downcalls, releases.ofText()));
    this.outCells = new OutCells(input, types, results);
    this.passings = new Passings(input, types, outCells, textIdentity);
    place();
    name(apiPrefix);
  }

  /** The methods of the class of {@code type}. */
  List<MethodPlan> ofHandle(HandleType type) {
    return functionsOf(Optional.of(type)).stream().map(this::plan).toList();
  }

  /** The methods of the API class. */
  List<MethodPlan> ofApiClass() {
    return functionsOf(Optional.empty()).stream().map(this::plan).toList();
  }

  /** The method of the function {@code name}, if it was planned. */
  Optional<MethodPlan> planned(String name) {
    return Optional.ofNullable(planned.get(name));
  }

  /** The function {@code name} as the passes saw it, if it was planned. */
  Optional<Call> call(String name) {
    return Optional.ofNullable(calls.get(name));
  }

  /** What was decided about the methods that were planned so far, in that order. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private void place() {
    Placement placement = new Placement(input, types.handles());
    for (CFunction function : input.functions()) {
      if (!releases.isRelease(function) && !releases.isOfText(function)) {
        places.put(function.name(), placement.of(function, types.names()));
      }
    }
  }

  private void name(List<String> apiPrefix) {
    names.putAll(MethodNames.ofApiClass(input.spec(), functionsOf(Optional.empty()), apiPrefix));
    for (HandleType type : types.handles().all()) {
      names.putAll(
          MethodNames.ofHandle(
              input.spec(),
              type,
              functionsOf(Optional.of(type)),
              apiPrefix,
              types.names().handlePrefix()));
    }
  }

  private List<CFunction> functionsOf(Optional<HandleType> type) {
    return input.functions().stream()
        .filter(function -> places.containsKey(function.name()))
        .filter(function -> places.get(function.name()).value().handle().equals(type))
        .toList();
  }

  private MethodPlan plan(CFunction function) {
    Answer<Placement.Place> place = places.get(function.name());
    FunctionEntry said = input.spec().functions().of(function.name());
    Set<Integer> consumed = releases.consumedParameters(function, said);
    Call call = new Call(function, comments.of(function), place.value(), consumed, said);
    decide(place.about(function.name()));
    List<Answer<Passing>> passed = new ArrayList<>();
    for (int i = 0; i < call.parameters().size(); i++) {
      passed.add(passings.of(call, i));
    }
    List<String> sources = KeepAlive.of(call, named(function, passed));
    for (int i = 0; i < passed.size(); i++) {
      passed.set(i, outCells.keepingAlive(call, i, passed.get(i), sources));
      decide(passed.get(i).about(call.subject(i)));
    }
    Answer<Result> result = results.returned(call, sources);
    decide(result.about(function.name()));
    List<MethodPlan.Parameter> parameters = named(function, passed);
    MethodPlan method =
        new MethodPlan(
            names.get(function.name()),
            parameters,
            result.value(),
            downcalls.of(function),
            Documentations.of(call, comments.documentation(function), parameters));
    calls.put(function.name(), call);
    planned.put(function.name(), method);
    return method;
  }

  private static List<MethodPlan.Parameter> named(
      CFunction function, List<Answer<Passing>> passed) {
    List<String> javaNames = ParameterNames.of(function);
    List<MethodPlan.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      parameters.add(new MethodPlan.Parameter(javaNames.get(i), passed.get(i).value()));
    }
    return parameters;
  }

  private void decide(Decision decision) {
    if (!decision.decision().isEmpty()) {
      decisions.add(decision);
    }
  }
}
