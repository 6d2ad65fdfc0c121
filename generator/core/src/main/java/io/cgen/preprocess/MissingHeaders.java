package io.cgen.preprocess;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says that a header was not found, where it was looked for, and what is likely missing. */
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
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("searched " + searched(from), Optional.empty()));
    hints.hint(name).ifPresent(hint -> notes.add(new Note(hint, Optional.empty())));
    from.ifPresent(place -> notes.addAll(Trace.inclusions(place.source())));
    String message = "header '" + name + "' was not found; pass -I with the folder that it is in";
    complaints.report(
        new Diagnostic(
            DiagnosticCode.MISSING_HEADER,
            message,
            from.map(place -> place.source().excerpt(place.offset(), place.length())),
            notes));
  }

  private String searched(Optional<SourceText.Inclusion> from) {
    List<String> folders = new ArrayList<>();
    from.map(place -> Paths.folder(place.source().path()))
        .map(folder -> folder.isEmpty() ? "." : folder)
        .filter(folder -> !BundledHeaders.isBundled(folder))
        .ifPresent(folders::add);
    folders.addAll(search.folders());
    folders.add("cgen's own headers");
    return String.join(", ", folders);
  }
}
