package io.cgen;

import io.cgen.diag.DiagnosticLog;
import io.cgen.diag.Reporter;
import io.cgen.emit.JavaEmitter;
import io.cgen.emit.JavaSource;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.Planner;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.spec.Spec;
import io.cgen.spec.SpecCheck;
import io.cgen.spec.SpecReader;
import io.cgen.write.FolderDifference;
import io.cgen.write.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The generator: from headers to Java sources in a folder. */
public final class Cgen {
  private final CgenOptions options;
  private final Progress progress;
  private final ObservedFiles files = new ObservedFiles(new DiskFiles());
  private final DiagnosticLog log = new DiagnosticLog();
  private Optional<BindingPlan> plan = Optional.empty();
  private List<JavaSource> sources = List.of();
  private Optional<FolderDifference> difference = Optional.empty();

  private Cgen(CgenOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Generates the sources and brings the output folder up to date, or compares them with it. If the
   * headers have errors, or a file cannot be written, the folder stays as it was.
   */
  public static CgenResult run(CgenOptions options, Progress progress) {
    Cgen run = new Cgen(options, progress);
    run.generate();
    return run.result();
  }

  /** Reads the headers and decides what to generate, as far as errors allow. */
  public static Inspection inspect(CgenOptions options, Progress progress) {
    Cgen run = new Cgen(options, progress);
    CApi api = run.parse(run.preprocess());
    BindingPlan plan = run.plan(api);
    return new Inspection(api, plan, run.log.diagnostics());
  }

  /** Reads the headers as far as their tokens. */
  public static Preprocessing preprocess(CgenOptions options, Progress progress) {
    Cgen run = new Cgen(options, progress);
    PreprocessedUnit unit = run.preprocess();
    return new Preprocessing(unit, run.log.diagnostics());
  }

  private void generate() {
    PreprocessedUnit unit = preprocess();
    if (log.hasErrors()) {
      return;
    }
    CApi api = parse(unit);
    if (log.hasErrors()) {
      return;
    }
    BindingPlan decided = plan(api);
    if (log.hasErrors()) {
      return;
    }
    plan = Optional.of(decided);
    progress.begins("writing");
    sources = Provenance.note(JavaEmitter.emit(decided), options);
    write();
  }

  private PreprocessedUnit preprocess() {
    progress.begins("preprocessing");
    return Preprocessor.preprocess(options.preprocessing(), files, log);
  }

  private CApi parse(PreprocessedUnit unit) {
    progress.begins("parsing");
    return Parser.parse(unit, options.target(), log);
  }

  private BindingPlan plan(CApi api) {
    progress.begins("planning");
    return Planner.plan(api, options.planning(spec(api)), log);
  }

  /** What the spec file says; nothing if it is wrong, so that the passes can rely on it. */
  private Spec spec(CApi api) {
    DiagnosticLog said = new DiagnosticLog();
    Spec spec = options.spec().map(file -> read(file, said)).orElse(Spec.EMPTY);
    SpecCheck.check(spec, api, said);
    said.diagnostics().forEach(log::report);
    return said.hasErrors() ? Spec.EMPTY : spec;
  }

  /** Reads the spec file, and notes that the run depends on it. */
  private Spec read(Path file, Reporter reporter) {
    files.read(file.toString());
    return SpecReader.read(file, reporter);
  }

  private void write() {
    OutputFolder folder = new OutputFolder(options.output());
    try {
      FolderDifference found = folder.compare(sources);
      if (!options.checkOnly()) {
        folder.apply(found);
      }
      difference = Optional.of(found);
    } catch (IOException failure) {
      log.report(OutputProblem.of(options.output(), failure));
    }
  }

  private CgenResult result() {
    return new CgenResult(
        log.diagnostics(), plan, difference, options.checkOnly(), sources, files.observations());
  }
}
