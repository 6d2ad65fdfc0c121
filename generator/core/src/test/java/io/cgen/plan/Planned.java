package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticLog;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.preprocess.FileSource;
import io.cgen.preprocess.MacroOption;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the planner makes of headers that exist in memory only. */
final class Planned {
  private static final String FOLDER = "/project/include/";

  private final BindingPlan plan;
  private final List<Diagnostic> diagnostics;

  private Planned(BindingPlan plan, List<Diagnostic> diagnostics) {
    this.plan = plan;
    this.diagnostics = diagnostics;
  }

  /** Plans one header, {@code toys.h}. */
  static Planned header(String text) {
    return headers(Map.of("toys.h", text), List.of("toys.h"), List.of(), List.of());
  }

  /** Plans the {@code named} ones of {@code files}, which lie in one folder and below it. */
  static Planned headers(
      Map<String, String> files,
      List<String> named,
      List<String> includeFiles,
      List<MacroOption> macros) {
    List<String> paths = named.stream().map(name -> FOLDER + name).toList();
    PreprocessOptions reading =
        new PreprocessOptions(paths, List.of("/project/other"), macros, Target.LINUX_X86_64);
    DiagnosticLog log = new DiagnosticLog();
    PreprocessedUnit unit = Preprocessor.preprocess(reading, new Memory(files), log);
    CApi api = Parser.parse(unit, Target.LINUX_X86_64, log);
    PlanOptions options =
        new PlanOptions("org.example", "toys", Optional.empty(), includeFiles, paths);
    return new Planned(Planner.plan(api, options, log), log.diagnostics());
  }

  BindingPlan plan() {
    return plan;
  }

  List<String> diagnosticIds() {
    return diagnostics.stream().map(d -> d.code().id()).toList();
  }

  List<String> handleNames() {
    return plan.handles().stream().map(HandlePlan::javaName).toList();
  }

  HandlePlan handle(String javaName) {
    return plan.handles().stream()
        .filter(handle -> handle.javaName().equals(javaName))
        .findFirst()
        .orElseThrow(() -> new AssertionError(handleNames()));
  }

  /** The function that releases the handles of a class; empty text if there is none. */
  String release(String javaName) {
    return handle(javaName).release().map(HandlePlan.Release::function).orElse("");
  }

  /** The method that calls the C function {@code function}. */
  MethodPlan method(String function) {
    return methods().stream()
        .filter(method -> method.downcall().symbol().equals(function))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method for " + function));
  }

  /** {@code Class.method} of the C function {@code function}; empty text if it has none. */
  String place(String function) {
    for (HandlePlan handle : plan.handles()) {
      for (MethodPlan method : handle.methods()) {
        if (method.downcall().symbol().equals(function)) {
          return handle.javaName() + (method.isStatic() ? "::" : ".") + method.javaName();
        }
      }
    }
    return plan.api().methods().stream()
        .filter(method -> method.downcall().symbol().equals(function))
        .map(method -> plan.api().javaName() + "::" + method.javaName())
        .findFirst()
        .orElse("");
  }

  Passing passing(String function, int index) {
    return method(function).parameters().get(index).passing();
  }

  Result result(String function) {
    return method(function).result();
  }

  /** Whether the handle that {@code function} returns is owned. */
  boolean isOwned(String function) {
    return ((Result.Handle) result(function)).owned();
  }

  StructPlan struct(String javaName) {
    return plan.structs().stream()
        .filter(struct -> struct.javaName().equals(javaName))
        .findFirst()
        .orElseThrow(() -> new AssertionError(plan.structs()));
  }

  Object constant(String name) {
    return plan.api().constants().stream()
        .filter(constant -> constant.javaName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name))
        .value();
  }

  /** Why {@code name} was skipped; empty text if it was not. */
  String skipped(String name) {
    return plan.skipped().stream()
        .filter(skipped -> skipped.name().equals(name))
        .map(SkippedPlan::reason)
        .findFirst()
        .orElse("");
  }

  /** What was decided about {@code subject}, each with its reason. */
  List<String> decisions(String subject) {
    return plan.decisions().stream()
        .filter(decision -> decision.subject().equals(subject))
        .map(decision -> decision.decision() + " (" + decision.reason() + ")")
        .toList();
  }

  private List<MethodPlan> methods() {
    List<MethodPlan> methods = new ArrayList<>(plan.api().methods());
    plan.handles().forEach(handle -> methods.addAll(handle.methods()));
    return methods;
  }

  private record Memory(Map<String, String> files) implements FileSource {
    @Override
    public Optional<String> read(String path) {
      return path.startsWith(FOLDER)
          ? Optional.ofNullable(files.get(path.substring(FOLDER.length())))
          : Optional.ofNullable(files.get(path));
    }

    @Override
    public boolean exists(String path) {
      return read(path).isPresent();
    }

    @Override
    public boolean isFolder(String path) {
      return path.startsWith("/project");
    }
  }
}
