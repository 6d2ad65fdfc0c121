package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.Position;
import io.cgen.diag.Reporter;
import io.cgen.model.CFunction;
import io.cgen.model.CTypedef;
import io.cgen.spec.HandleEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The handle classes, and what has to be said of them: a handle that something makes and nothing
 * releases is a warning, a name that may be a handle or a struct is a note.
 */
final class HandleClasses {
  private final PlanInput input;
  private final GeneratedTypes types;
  private final HandleHierarchy hierarchy;
  private final Releases releases;
  private final Methods methods;
  private final Downcalls downcalls;

  HandleClasses(
      PlanInput input,
      GeneratedTypes types,
      Releases releases,
      Methods methods,
      Downcalls downcalls) {
    this.input = input;
    this.types = types;
    this.hierarchy = new HandleHierarchy(input.spec(), types.handles());
    this.releases = releases;
    this.methods = methods;
    this.downcalls = downcalls;
  }

  /** The classes of all handle types. */
  List<HandlePlan> plan() {
    return types.handles().all().stream().map(this::plan).toList();
  }

  /** What was decided about the types. */
  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (HandleType type : types.handles().all()) {
      String javaName = types.names().of(type.key());
      String named =
          input
              .spec()
              .handles()
              .of(type.names())
              .name()
              .map(name -> "; its name: " + name.reason())
              .orElse("");
      decisions.add(new Decision(type.cName(), "handle class " + javaName, type.reason() + named));
      Releases.Choice release = releases.of(type);
      decisions.add(new Decision(type.cName(), released(type), release.reason()));
    }
    decisions.addAll(saidOfReferences());
    for (HandleType type : types.handles().supertypes()) {
      decisions.add(new Decision(type.cName(), "stands for any handle", type.reason()));
    }
    for (HandleType type : types.handles().candidates()) {
      decisions.add(new Decision(type.cName(), "address: a handle or a struct", type.reason()));
    }
    return decisions;
  }

  private List<Decision> saidOfReferences() {
    List<Decision> decisions = new ArrayList<>();
    for (HandleType type : types.handles().all()) {
      said(type)
          .status()
          .filter(status -> !status.value())
          .map(s -> new Decision(type.cName(), "what its release returns is dropped", s.reason()))
          .ifPresent(decisions::add);
      said(type)
          .thread()
          .filter(Stated::value)
          .map(s -> new Decision(type.cName(), "released on the thread that made it", s.reason()))
          .ifPresent(decisions::add);
      hierarchy
          .parent(type)
          .map(parent -> "its class extends that of " + parent.cName())
          .map(what -> new Decision(type.cName(), what, hierarchy.said(type).get().reason()))
          .ifPresent(decisions::add);
      releases
          .retain(type)
          .map(said -> new Decision(type.cName(), "retained by " + said.value(), said.reason()))
          .ifPresent(decisions::add);
      input
          .spec()
          .handles()
          .of(type.names())
          .unique()
          .filter(Stated::value)
          .map(said -> new Decision(type.cName(), "the same object again", said.reason()))
          .ifPresent(decisions::add);
    }
    return decisions;
  }

  /** Reports what could not be decided well. */
  void report(Reporter reporter) {
    for (HandleType type : types.handles().all()) {
      Releases.Choice release = releases.of(type);
      if (release.several()) {
        report(
            reporter,
            DiagnosticCode.SEVERAL_RELEASES,
            "%s: %s; its handles are treated as borrowed; %s"
                .formatted(type.cName(), release.reason(), otherwise(type, "release: FUNCTION")),
            position(type));
      } else if (isLost(type, release)) {
        report(
            reporter,
            DiagnosticCode.NO_RELEASE,
            "%s is made by %s, and %s; its handles are never released; %s"
                .formatted(
                    type.cName(),
                    maker(type).get().name(),
                    release.reason(),
                    otherwise(type, "release: FUNCTION")),
            Optional.of(maker(type).get().position()));
      } else if (isNeverOwned(type, release)) {
        report(reporter, DiagnosticCode.NEVER_OWNED, neverOwned(type, release), position(type));
      }
    }
    for (HandleType type : types.handles().lookalikes()) {
      report(
          reporter,
          DiagnosticCode.HANDLE_CANDIDATE,
          "%s is a name for void * that is %s; any handle can be passed for it; %s"
              .formatted(
                  type.cName(),
                  type.reason(),
                  otherwise(type, "name: CLASS") + ", and which handles it 'extends'"),
          position(type));
    }
    for (HandleType type : types.handles().candidates()) {
      report(
          reporter,
          DiagnosticCode.HANDLE_CANDIDATE,
          "%s is %s; it is bound as an address; %s or %s"
              .formatted(
                  type.cName(),
                  type.reason(),
                  Decision.otherwise(Remedies.ofCandidate(type, input)),
                  "'handles: {%s: {%s}}'".formatted(type.cName(), Remedies.otherwise(type, input))),
          position(type));
    }
  }

  /** Whether nothing that hands out such handles is known to give them away. */
  private boolean isNeverOwned(HandleType type, Releases.Choice release) {
    List<Call> makers = makers(type);
    return release.function().isPresent()
        && !makers.isEmpty()
        && makers.stream().noneMatch(call -> gives(call) || call.said().owned().isPresent());
  }

  private List<Call> makers(HandleType type) {
    return type.produced().stream().flatMap(f -> methods.call(f.name()).stream()).toList();
  }

  private boolean gives(Call call) {
    MethodPlan method = methods.of(call);
    return method.result().unconverted() instanceof Result.Handle handle && handle.owned()
        || method.parameters().stream().anyMatch(parameter -> isOwned(parameter.passing()));
  }

  private static boolean isOwned(Passing passing) {
    return passing instanceof Passing.OutCell cell
            && cell.content().unconverted() instanceof Result.Handle stored
            && stored.owned()
        || passing instanceof Passing.Returned returned
            && returned.content().unconverted() instanceof Result.Handle handle
            && handle.owned()
        || passing.unconverted() instanceof Passing.FilledHandles filled && filled.takesOver();
  }

  private String neverOwned(HandleType type, Releases.Choice release) {
    List<String> makers =
        makers(type).stream().map(call -> call.function().name()).distinct().toList();
    return "%s is released by %s, but nothing says that Java owns what %s; %s"
        .formatted(
            type.cName(),
            release.function().orElseThrow().name(),
            makers.size() == 1 ? makers.get(0) + " gives" : String.join(", ", makers) + " give",
            Decision.otherwise("functions: {" + giving(makers(type).get(0), type) + "}"));
  }

  /** The entry by which {@code maker} gives away what it hands out. */
  private String giving(Call maker, HandleType type) {
    String given =
        IntStream.range(0, maker.parameters().size())
            .filter(i -> stores(input.view(maker.parameter(i)), type))
            .mapToObj(i -> "parameters: {%d: [out, owned]}".formatted(i + 1))
            .findFirst()
            .orElse("returns: owned");
    boolean returns = types.handle(input.result(maker.function())).filter(type::equals).isPresent();
    return "%s: {%s}".formatted(maker.function().name(), returns ? "returns: owned" : given);
  }

  private boolean stores(TypeView parameter, HandleType type) {
    return parameter.isPointer()
        && types.handle(parameter.target()).filter(type::equals).isPresent();
  }

  private static String otherwise(HandleType type, String said) {
    return Decision.otherwise("handles: {" + type.cName() + ": {" + said + "}}");
  }

  private boolean isLost(HandleType type, Releases.Choice release) {
    boolean isSaid = input.spec().handles().of(type.names()).borrowed().isPresent();
    return !isSaid && release.function().isEmpty() && maker(type).isPresent();
  }

  private String released(HandleType type) {
    Releases.Choice release = releases.of(type);
    return release
        .function()
        .map(function -> "released by " + function.name())
        .orElse("never released: borrowed");
  }

  private HandlePlan plan(HandleType type) {
    Releases.Choice release = releases.of(type);
    return new HandlePlan(
        type.cName(),
        types.names().of(type.key()),
        hierarchy.parent(type).map(parent -> types.names().of(parent.key())),
        hierarchy.isExtended(type),
        release
            .function()
            .map(f -> new HandlePlan.Release(f.name(), downcalls.of(f), hasStatus(type))),
        release.reason(),
        retain(type),
        said(type).thread().filter(Stated::value).isPresent(),
        input.spec().handles().of(type.names()).unique().filter(Stated::value).isPresent(),
        methods.ofHandle(type),
        Documentations.of(comment(type), ""));
  }

  private HandleEntry said(HandleType type) {
    return input.spec().handles().of(type.names());
  }

  private boolean hasStatus(HandleType type) {
    return said(type).status().map(Stated::value).orElse(true);
  }

  private Optional<HandlePlan.Retain> retain(HandleType type) {
    return releases
        .retain(type)
        .map(Stated::value)
        .flatMap(name -> downcalls.named(name).map(call -> new HandlePlan.Retain(name, call)));
  }

  private Optional<CFunction> maker(HandleType type) {
    return type.produced().stream()
        .filter(f -> Verbs.creation(f.name(), type.compactName()).isPresent())
        .findFirst();
  }

  private Optional<Position> position(HandleType type) {
    return type.used().map(CFunction::position);
  }

  private String comment(HandleType type) {
    Optional<String> ofTypedef =
        input.api().typedefs().stream()
            .filter(typedef -> typedef.name().equals(type.cName()))
            .map(CTypedef::comment)
            .filter(comment -> !comment.isBlank())
            .findFirst();
    return ofTypedef
        .or(
            () ->
                input.api().records().stream()
                    .filter(record -> record.key().equals(type.key()))
                    .map(record -> record.comment())
                    .findFirst())
        .orElse("");
  }

  private static void report(
      Reporter reporter, DiagnosticCode code, String message, Optional<Position> position) {
    Optional<Excerpt> excerpt = position.map(p -> new Excerpt(p, "", 1));
    reporter.report(new Diagnostic(code, message, excerpt, List.of()));
  }
}
