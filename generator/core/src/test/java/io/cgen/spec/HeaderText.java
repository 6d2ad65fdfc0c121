package io.cgen.spec;

import io.cgen.diag.Reporter;
import io.cgen.model.CApi;
import io.cgen.parse.Parser;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.List;

/** Reads headers for tests. */
final class HeaderText {
  private HeaderText() {}

  static CApi read(Path header, Reporter reporter) {
    Target target = Target.LINUX_X86_64;
    PreprocessOptions options =
        new PreprocessOptions(List.of(header.toString()), List.of(), List.of(), target);
    return Parser.parse(
        Preprocessor.preprocess(options, new DiskFiles(), reporter), target, reporter);
  }
}
