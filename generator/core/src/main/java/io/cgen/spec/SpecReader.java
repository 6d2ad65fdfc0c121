package io.cgen.spec;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import java.util.List;
import java.util.Optional;

/** Reads spec files. */
public final class SpecReader {
  private SpecReader() {}

  /**
   * Reads a spec file. What is wrong in it is reported, and the rest is kept.
   *
   * @param file its path, for messages
   * @param content what stands in it; empty if it cannot be read
   */
  public static Spec read(String file, Optional<String> content, Reporter reporter) {
    if (content.isEmpty()) {
      String message = "there is no spec file '" + file + "', or it cannot be read";
      reporter.report(
          new Diagnostic(DiagnosticCode.SPEC_MISSING, message, Optional.empty(), List.of()));
    }
    return content.map(text -> read(file, text, reporter)).orElse(Spec.EMPTY);
  }

  /** Reads {@code content}, which stands in {@code file}. */
  static Spec read(String file, String content, Reporter reporter) {
    SpecComplaints complaints = new SpecComplaints(reporter);
    SpecText text = new SpecText(file, content);
    return YamlReader.read(text, complaints)
        .flatMap(node -> ShapeChecker.check(SpecFormat.FILE, "", node, complaints))
        .map(node -> Spec.of(new SectionReader(node)))
        .orElse(Spec.EMPTY);
  }
}
