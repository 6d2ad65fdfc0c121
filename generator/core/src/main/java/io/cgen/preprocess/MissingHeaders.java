package io.cgen.preprocess;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says that a header was not found, where it was looked for, and what is likely missing; or that it
 * was found and cannot be read.
 */
final class MissingHeaders {
  private final Complaints complaints;
  private final IncludeSearch search;
  private final PackageHints hints = new PackageHints();
  private final Set<String> reported = new HashSet<>();

  MissingHeaders(Complaints complaints, IncludeSearch search) {
    this.complaints = complaints;
    this.search = search;
  }

  /** Reports, once, the header {@code name}, included by {@code from} or named by the user. */
  void report(String name, Optional<SourceText.Inclusion> from) {
    if (complaints.isFull() || !reported.add(name)) {
      return;
    }
    String message = "header '" + name + "' was not found";
    if (IncludeSearch.isAbsolute(name)) {
      report(DiagnosticCode.MISSING_HEADER, message + "; there is no such file", List.of(), from);
      return;
    }
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("searched " + searched(from), Optional.empty()));
    hints.hint(name).ifPresent(hint -> notes.add(new Note(hint, Optional.empty())));
    String advice = "; pass -I with the folder that it is in";
    report(DiagnosticCode.MISSING_HEADER, message + advice, notes, from);
  }

  /** Reports, once, the header that was found at {@code path} and cannot be read. */
  void reportUnreadable(String path, Optional<SourceText.Inclusion> from) {
    if (!complaints.isFull() && reported.add(path)) {
      String message = "header '" + path + "' cannot be read; look at its permissions";
      report(DiagnosticCode.UNREADABLE_HEADER, message, List.of(), from);
    }
  }

  private void report(
      DiagnosticCode code,
      String message,
      List<Note> remarks,
      Optional<SourceText.Inclusion> from) {
    List<Note> notes = new ArrayList<>(remarks);
    from.ifPresent(place -> notes.addAll(Trace.inclusions(place.source())));
    complaints.report(
        new Diagnostic(
            code,
            message,
            from.map(place -> place.source().excerpt(place.offset(), place.length())),
            notes));
  }

  private String searched(Optional<SourceText.Inclusion> from) {
    List<String> folders = new ArrayList<>();
    String beside = from.map(place -> Paths.folder(place.source().path())).orElse("");
    if (!BundledHeaders.isBundled(beside)) {
      folders.add(beside.isEmpty() ? "the current folder" : beside);
    }
    folders.addAll(search.remarkedFolders());
    folders.add("cgen's own headers");
    return String.join(", ", folders);
  }
}
