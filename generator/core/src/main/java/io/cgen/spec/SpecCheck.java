package io.cgen.spec;

import io.cgen.diag.Reporter;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import java.util.List;

/** Compares a spec file with the header that it speaks of, and reports where they disagree. */
public final class SpecCheck {
  private final Spec spec;
  private final ApiNames names;
  private final List<String> files;
  private final SpecComplaints complaints;

  private SpecCheck(Spec spec, CApi api, Reporter reporter) {
    this.spec = spec;
    this.names = new ApiNames(api);
    this.files = api.files().stream().map(ApiFile::path).toList();
    this.complaints = new SpecComplaints(reporter);
  }

  /** Reports what {@code spec} says of {@code api} that cannot be. */
  public static void check(Spec spec, CApi api, Reporter reporter) {
    if (spec != Spec.EMPTY) {
      new SpecCheck(spec, api, reporter).check();
    }
  }

  private void check() {
    new FilterCheck(spec.filter(), names, files, complaints).check();
    new NameRuleCheck(spec.names(), names, complaints).check();
    new HandleCheck(spec.handles(), names, complaints).check();
    new FunctionCheck(spec, names, complaints).check();
    new CharsetCheck(spec, names, complaints).check();
    new ErrorCheck(spec, names, complaints).check();
    new TypeCheck(spec.types(), names, complaints).check();
    spec.stringRelease()
        .ifPresent(release -> new ReleaseCheck(names, complaints).releasesText(release));
  }
}
