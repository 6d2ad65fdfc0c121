package io.cgen.page;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Inspection;
import io.cgen.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page for the headers of a folder of examples. */
final class Page {
  private Page() {}

  /** The page for {@code NAME/NAME.h} with the spec file beside it. */
  static String of(String name) {
    Path folder = Path.of("src/test/resources/page", name);
    CgenOptions options =
        CgenOptions.of(List.of(folder.resolve(name + ".h").toString()), "org.example." + name)
            .spec(Optional.of(folder.resolve("cgen.yaml")))
            .build();
    Inspection inspection = Cgen.inspect(options, Progress.NONE);
    return InspectionPage.of(inspection.api(), inspection.plan(), inspection.diagnostics());
  }
}
