package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cgen.model.CApi;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.parse.Parser;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Preprocessor;
import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lays out random records and asks compilers whether that is right. */
class LayoutOracleTest {
  private static final int RECORDS = 400;
  private static final long SEED = 20260;
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "LINUX_X86_64, x86_64-linux-gnu",
    "LINUX_AARCH64, aarch64-linux-gnu",
    "MACOS_X86_64, x86_64-apple-macosx11",
    "MACOS_AARCH64, arm64-apple-macosx11",
    "WINDOWS_X86_64, x86_64-pc-windows-msvc",
    "WINDOWS_AARCH64, aarch64-pc-windows-msvc"
  })
  void clangAgreesOnEveryTarget(Target target, String triple) throws IOException {
    assumeTrue(Clang.isInstalled(), "clang is not installed");
    String source = RandomRecords.write(SEED, RECORDS, true);
    Clang clang = new Clang(folder);
    String dump =
        clang
            .run(
                source,
                "-target",
                triple,
                "-fsyntax-only",
                "-Xclang",
                "-fdump-record-layouts-complete")
            .out();
    Map<String, String> expected = new TreeMap<>();
    ClangLayouts.read(dump).forEach((name, layout) -> expected.put(name, text(layout)));
    expected.keySet().removeIf(name -> !name.matches("(struct|union) r\\d+"));
    Map<String, String> actual = new TreeMap<>();
    for (CRecord record : read(target, source).records()) {
      if (expected.containsKey(record.key())) {
        actual.put(record.key(), text(record));
      }
    }
    assertEquals(lines(expected), lines(actual));
  }

  private static String lines(Map<String, String> map) {
    StringBuilder text = new StringBuilder();
    map.forEach((name, layout) -> text.append(name).append(": ").append(layout).append("\n"));
    return text.toString();
  }

  private static String text(ClangLayouts.Layout layout) {
    List<String> places = layout.fields().stream().map(LayoutOracleTest::placeOnly).toList();
    return layout.size() + "/" + layout.align() + " " + places;
  }

  private static String placeOnly(String field) {
    return field.substring(field.lastIndexOf('@'));
  }

  private static String text(CRecord record) {
    List<String> places = new ArrayList<>();
    for (CField field : record.fields()) {
      String width = field.bitWidth().isPresent() ? ":" + field.bitWidth().getAsInt() : "";
      places.add("@" + field.offsetBits() + width);
    }
    return record.size() + "/" + record.align() + " " + places;
  }

  private CApi read(Target target, String source) throws IOException {
    Path file = Files.writeString(folder.resolve("records.h"), source);
    List<String> problems = new ArrayList<>();
    PreprocessedUnit unit =
        Preprocessor.preprocess(
            new PreprocessOptions(List.of(file.toString()), List.of(), List.of(), target),
            new DiskFiles(),
            problem -> problems.add(problem.message()));
    CApi api = Parser.parse(unit, target, problem -> problems.add(problem.message()));
    assertEquals(List.of(), problems);
    return api;
  }

  @Test
  void gccAgreesOnThisMachine() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "gcc is not installed");
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "not x86-64");
    String source = RandomRecords.write(SEED + 1, RECORDS, false);
    StringBuilder probe = new StringBuilder(source);
    StringBuilder expected = new StringBuilder();
    probe.append("#include <stdio.h>\n#include <string.h>\n#include <stddef.h>\n");
    probe.append("static long first(const unsigned char *p, size_t n) {\n");
    probe.append("  for (size_t i = 0; i < n * 8; i++) if (p[i / 8] >> i % 8 & 1) return i;\n");
    probe.append("  return -1; }\nint main(void) {\n");
    for (CRecord record : read(Target.LINUX_X86_64, source).records()) {
      if (record.key().matches("(struct|union) r\\d+")) {
        probe(record, probe, expected);
      }
    }
    probe.append("  return 0; }\n");
    assertEquals(expected.toString(), run(probe.toString()));
  }

  private static void probe(CRecord record, StringBuilder probe, StringBuilder expected) {
    String type = record.key();
    probe.append("  { ").append(type).append(" x; printf(\"").append(type);
    probe.append(" %zu %zu\\n\", sizeof x, _Alignof(").append(type).append("));\n");
    expected.append(type).append(" ").append(record.size()).append(" ").append(record.align());
    expected.append("\n");
    for (CField field : record.fields()) {
      if (field.name().isEmpty()) {
        continue;
      }
      if (field.bitWidth().isPresent()) {
        probe.append("    memset(&x, 0, sizeof x); x.").append(field.name()).append(" = -1;");
        probe.append(" printf(\"%ld\\n\", first((void *)&x, sizeof x));\n");
      } else {
        probe.append("    printf(\"%ld\\n\", 8L * (long)offsetof(").append(type);
        probe.append(", ").append(field.name()).append("));\n");
      }
      expected.append(field.offsetBits()).append("\n");
    }
    probe.append("  }\n");
  }

  private String run(String program) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("probe.c"), program);
    Path binary = folder.resolve("probe");
    start("gcc", "-w", "-o", binary.toString(), file.toString());
    return start(binary.toString());
  }

  private String start(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("probe.out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertEquals(0, process.waitFor(), () -> "see " + out);
    return Files.readString(out);
  }
}
