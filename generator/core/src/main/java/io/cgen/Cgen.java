package io.cgen;

import io.cgen.diag.DiagnosticLog;
import io.cgen.diag.Reporter;
import io.cgen.emit.JavaEmitter;
import io.cgen.emit.JavaSource;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.Planner;
import io.cgen.plan.Reach;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.spec.Spec;
import io.cgen.spec.SpecCheck;
import io.cgen.spec.SpecDeclarations;
import io.cgen.spec.SpecReader;
import io.cgen.write.FolderDifference;
import io.cgen.write.OutputFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The generator: from headers to Java sources in a folder. */
public final class Cgen {
  private final CgenOptions options;
  private final Progress progress;
  private final ObservedFiles files = new ObservedFiles(new DiskFiles());
  private final DiagnosticLog log = new DiagnosticLog();
  private Spec spec = Spec.EMPTY;
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
    run.readSpec();
    CApi api = run.read();
    BindingPlan plan = run.plan(api);
    CApi reached = ApiInReach.of(api, Reach.of(api, options.planning(run.spec)));
    return new Inspection(reached, plan, run.log.diagnostics());
  }

  /** Reads the headers as far as their tokens. */
  public static Preprocessing preprocess(CgenOptions options, Progress progress) {
    Cgen run = new Cgen(options, progress);
    PreprocessedUnit unit = run.preprocess(options.preprocessing(), run.log);
    return new Preprocessing(unit, run.log.diagnostics());
  }

  private void generate() {
    readSpec();
    CApi api = read();
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

  /** A header that forgot includes of the C library's is read again as if it had not. */
  private CApi read() {
    ForgottenIncludes forgotten = ForgottenIncludes.NONE;
    while (true) {
      DiagnosticLog attempt = new DiagnosticLog();
      CApi api = read(preprocessing().withPrelude(forgotten.headers()), attempt);
      ForgottenIncludes now = forgotten.with(attempt.diagnostics());
      if (now.headers().equals(forgotten.headers())) {
        forgotten.diagnostic().ifPresent(log::report);
        attempt.diagnostics().forEach(log::report);
        return api;
      }
      forgotten = now;
    }
  }

  private PreprocessOptions preprocessing() {
    String declarations = SpecDeclarations.text(spec);
    return declarations.isEmpty()
        ? options.preprocessing()
        : options
            .preprocessing()
            .withAppendix(options.spec().orElseThrow().toString(), declarations);
  }

  /** What follows from errors of the preprocessor is not reported as well. */
  private CApi read(PreprocessOptions what, DiagnosticLog into) {
    PreprocessedUnit unit = preprocess(what, into);
    progress.begins("parsing");
    Reporter reporter = into.hasErrors() ? diagnostic -> {} : into;
    Predicate<String> added = Reach.added(options.planning(spec));
    CApi api =
        Parser.parse(
            unit,
            options.target(),
            reporter,
            file -> file.named() || !file.systemRoot() || added.test(file.path()));
    return SpecDeclarations.apply(api, spec);
  }

  private PreprocessedUnit preprocess(PreprocessOptions what, DiagnosticLog into) {
    progress.begins("preprocessing");
    return Preprocessor.preprocess(what, files, into);
  }

  private void readSpec() {
    if (options.spec().isPresent()) {
      String file = options.spec().get().toString();
      spec = SpecReader.read(file, files.read(file), log);
    }
  }

  /** A spec file that is wrong counts for nothing, so that the passes can rely on it. */
  private BindingPlan plan(CApi api) {
    progress.begins("planning");
    SpecCheck.check(spec, api, log);
    spec = log.diagnostics().stream().anyMatch(d -> d.code().isOfSpec()) ? Spec.EMPTY : spec;
    return Planner.plan(api, options.planning(spec), log);
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
        log.diagnostics(), plan, difference, options.checkOnly(), sources, files::observations);
  }
}
