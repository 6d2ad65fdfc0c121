package io.cgen.spec;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads spec files. */
public final class SpecReader {
  private SpecReader() {}

  /** Reads {@code file}. What is wrong in it is reported, and the rest is kept. */
  public static Spec read(Path file, Reporter reporter) {
    try {
      return read(file.toString(), Files.readString(file), reporter);
    } catch (IOException failure) {
      String message = "the spec file '" + file + "' cannot be read: " + reason(failure);
      reporter.report(
          new Diagnostic(DiagnosticCode.SPEC_MISSING, message, Optional.empty(), List.of()));
      return Spec.EMPTY;
    }
  }

  /** Reads {@code content}, which stands in {@code file}. */
  public static Spec read(String file, String content, Reporter reporter) {
    SpecComplaints complaints = new SpecComplaints(reporter);
    SpecText text = new SpecText(file, content);
    return YamlReader.read(text, complaints)
        .flatMap(node -> ShapeChecker.check(SpecFormat.FILE, "", node, complaints))
        .map(node -> Spec.of(new SectionReader(node)))
        .orElse(Spec.EMPTY);
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    return failure.toString();
  }
}
