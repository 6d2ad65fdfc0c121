package io.cgen.maven;

import io.cgen.CgenResult;
import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.Note;
import io.cgen.diag.Position;
import io.cgen.plan.SkippedPlan;
import io.cgen.write.FolderDifference;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * What a run came to, in Maven's log. Positions are written as Maven writes those of javac, {@code
 * /path/file.h:[3,5] message}, so that what finds the one in a log finds the other.
 */
final class MavenReport {
  private final Log log;
  private int errors;

  MavenReport(Log log) {
    this.log = log;
  }

  void diagnostics(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::diagnostic);
  }

  private void diagnostic(Diagnostic diagnostic) {
    String text = text(diagnostic);
    switch (diagnostic.severity()) {
      case ERROR -> {
        errors++;
        log.error(text);
      }
      case WARNING -> log.warn(text);
      case NOTE -> log.info(text);
    }
  }

  static String text(Diagnostic diagnostic) {
    String message = diagnostic.message() + " [" + diagnostic.code().id() + "]";
    StringBuilder text = new StringBuilder(at(diagnostic.excerpt())).append(message);
    for (Note note : diagnostic.notes()) {
      text.append("\n  ").append(at(note.excerpt())).append(note.message());
    }
    if (diagnostic.code() == DiagnosticCode.MISSING_HEADER) {
      text.append("\n  in a pom, the folders of -I are those of <includeDirs>");
    }
    return text.toString();
  }

  private static String at(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::position).map(MavenReport::at).orElse("");
  }

  private static String at(Position position) {
    return position.file() + ":[" + position.line() + "," + position.column() + "] ";
  }

  /** Why the build fails, after errors were shown. */
  String failure(String headers) {
    return headers + ": " + Counted.of(errors, "error") + "; nothing was generated";
  }

  void generated(String headers, String folder, CgenResult result) {
    String changes = result.difference().orElseThrow().summary();
    String files = Counted.of(result.sources().size(), "file");
    log.info(headers + ": " + files + " in " + folder + " (" + changes + ")");
    result.plan().ifPresent(plan -> skipped(plan.skipped()));
  }

  private void skipped(List<SkippedPlan> skipped) {
    if (!skipped.isEmpty()) {
      log.info(Counted.of(skipped.size(), "declaration") + " skipped; -X shows which, and why");
      skipped.forEach(s -> log.debug("skipped " + s.kind() + " " + s.name() + ": " + s.reason()));
    }
  }

  /** Shows the difference so that it can be copied and applied: only its first line is marked. */
  void drift(FolderDifference drift) {
    log.error("checked-in bindings differ:\n" + drift.unifiedDiff());
  }
}
