package io.cgen.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema and the reference say what the reader accepts: both are written from its table. {@code
 * -Drecreate=true} rewrites them.
 */
class SpecFormatTest {
  @Test
  void theSchemaIsThatOfTheReader() throws IOException {
    assertIs(SpecSchema.json(), Path.of("src/main/resources/io/cgen/spec/cgen.schema.json"));
  }

  @Test
  void theReferenceIsThatOfTheReader() throws IOException {
    assertIs(SpecReference.markdown(), Path.of("docs/spec.md"));
  }

  private static void assertIs(String written, Path file) throws IOException {
    if (Boolean.getBoolean("recreate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file), written);
  }
}
