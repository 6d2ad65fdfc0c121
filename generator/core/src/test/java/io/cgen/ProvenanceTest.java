package io.cgen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.emit.JavaSource;
import io.cgen.preprocess.MacroOption;
import io.cgen.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where generated sources come from, as they say it themselves. */
class ProvenanceTest {
  private static final Path PROJECT = Path.of("/home/ada/dogs");

  private static CgenOptions.Builder dogs(String header) {
    return CgenOptions.of(List.of(header), "org.example.dogs").project(PROJECT);
  }

  @Test
  void optionsCanBeWrittenAgain() {
    CgenOptions options =
        dogs("include/dogs.h")
            .library(Optional.of("dogs"))
            .className(Optional.of("Dogs"))
            .includeFolders(List.of("include"))
            .macros(List.of(MacroOption.define("BARK=\"a b\""), MacroOption.undefine("CAT")))
            .includedFiles(List.of("include/**"))
            .spec(Optional.of(Path.of("/home/ada/dogs/cgen.yaml")))
            .target(Target.WINDOWS_X86_64)
            .build();

    assertEquals(
        "--header include/dogs.h --package org.example.dogs --library dogs -I include"
            + " -D 'BARK=\"a b\"' -U CAT --spec cgen.yaml --target windows-x86_64 --include-file 'include/**'"
            + " --class-name Dogs",
        Provenance.commandLine(options));
  }

  @Test
  void pathsOfOneMachineDoNotShow() {
    String expected = "--header include/dogs.h --package org.example.dogs";

    assertEquals(expected, Provenance.commandLine(dogs("/home/ada/dogs/include/dogs.h").build()));
    assertEquals(expected, Provenance.commandLine(dogs("./include/dogs.h").build()));
    assertEquals(
        "--header sqlite3.h --package org.example.dogs",
        Provenance.commandLine(dogs("/usr/include/sqlite3.h").build()));
  }

  @Test
  void onlyThePackageSaysIt() {
    JavaSource summary = new JavaSource("a/package-info.java", "// Generated.\n\npackage a;\n");
    JavaSource type = new JavaSource("a/Dog.java", "// Generated.\n\npackage a;\n");

    List<JavaSource> noted =
        Provenance.note(List.of(summary, type), dogs("include/dogs.h").build());

    assertEquals(type, noted.get(1));
    assertEquals(
        "// Generated.\n// cgen "
            + CgenVersion.number()
            + ": --header include/dogs.h --package org.example.dogs\n\npackage a;\n",
        noted.get(0).content());
  }
}
