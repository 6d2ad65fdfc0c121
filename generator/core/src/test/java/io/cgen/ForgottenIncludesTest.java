package io.cgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A header that leaves includes of the C library to its users is read as they would read it. */
class ForgottenIncludesTest {
  @TempDir private Path folder;

  private Inspection inspect(String header) throws IOException {
    Path file = Files.writeString(folder.resolve("api.h"), header);
    CgenOptions options = CgenOptions.of(List.of(file.toString()), "org.example").build();
    return Cgen.inspect(options, Progress.NONE);
  }

  @Test
  void readsTheHeaderAsIfItIncludedThem() throws IOException {
    Inspection inspection = inspect("size_t length(FILE *file);\nuint8_t first(FILE *file);\n");

    assertEquals(2, inspection.api().functions().size());
    Diagnostic told = inspection.diagnostics().get(0);
    assertEquals(DiagnosticCode.FORGOTTEN_INCLUDE, told.code());
    assertEquals(
        "uses 'size_t', 'uint8_t', 'FILE' and does not include <stddef.h>, <stdint.h>, <stdio.h>; read as"
            + " if it did",
        told.message());
  }

  @Test
  void leavesOtherUnknownTypesAlone() throws IOException {
    Inspection inspection = inspect("dog_t make(void);\n");

    assertEquals(
        List.of(DiagnosticCode.UNKNOWN_TYPE),
        inspection.diagnostics().stream().map(Diagnostic::code).toList());
    assertTrue(inspection.api().functions().isEmpty());
  }
}
