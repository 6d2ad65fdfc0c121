package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.spec.ApiNames.Kind;
import java.util.List;

/** Checks that what the spec file includes and excludes exists, and is not both. */
final class FilterCheck {
  private final Filter filter;
  private final ApiNames names;
  private final List<String> files;
  private final SpecComplaints complaints;

  FilterCheck(Filter filter, ApiNames names, List<String> files, SpecComplaints complaints) {
    this.filter = filter;
    this.names = names;
    this.files = files;
    this.complaints = complaints;
  }

  void check() {
    filter.includedNames().forEach(this::checkExists);
    filter.excludedNames().forEach(this::checkExists);
    filter.includedMacros().forEach(this::checkWord);
    filter.includedFiles().forEach(this::checkFile);
    filter.excludedFiles().forEach(this::checkFile);
    for (Stated<NamePattern> excluded : filter.excludedNames()) {
      filter.includedNames().stream()
          .filter(included -> included.value().equals(excluded.value()))
          .forEach(included -> complainAboutBoth(included, excluded));
    }
  }

  private void checkWord(Stated<NamePattern> pattern) {
    List<String> words = names.leadingWords();
    if (words.stream().noneMatch(pattern.value()::matches)) {
      String message = "no function is declared with '" + pattern.value() + "' before its name";
      String near = NearestName.suggestion(pattern.value().text(), words);
      complaints.report(DiagnosticCode.SPEC_NAME, message + near, pattern.place());
    }
  }

  private void checkFile(Stated<String> file) {
    FilePattern pattern = FilePattern.of(file.value());
    if (files.stream().noneMatch(pattern::matches)) {
      String message = "no header that was read matches '" + file.value() + "'";
      complaints.report(DiagnosticCode.SPEC_NAME, message + near(file.value()), file.place());
    }
  }

  private String near(String typed) {
    return NearestName.suggestion(
        typed, files.stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList());
  }

  private void checkExists(Stated<NamePattern> pattern) {
    Kind[] kinds = {Kind.FUNCTION, Kind.VARIABLE, Kind.CONSTANT};
    if (names.matching(pattern.value(), kinds).isEmpty()) {
      String message = names.nothing(pattern.value(), kinds);
      complaints.report(DiagnosticCode.SPEC_NAME, message, pattern.place());
    }
  }

  private void complainAboutBoth(Stated<NamePattern> included, Stated<NamePattern> excluded) {
    String message = "'" + excluded.value() + "' is included and excluded";
    complaints.report(
        DiagnosticCode.SPEC_CONTRADICTION,
        message,
        excluded.place(),
        "it is included here",
        included.place());
  }
}
