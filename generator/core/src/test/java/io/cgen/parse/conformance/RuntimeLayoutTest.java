package io.cgen.parse.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cgen.diag.Reporter;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CApi;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import io.cgen.parse.Parser;
import io.cgen.preprocess.DiskFiles;
import io.cgen.preprocess.PreprocessOptions;
import io.cgen.preprocess.Preprocessor;
import io.cgen.runtime.NativeType;
import io.cgen.runtime.PlatformLayouts;
import io.cgen.runtime.StructLayout;
import io.cgen.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime lays out random records as the parser does, which compilers confirm. */
class RuntimeLayoutTest {
  private static final int RECORDS = 400;
  @TempDir private Path folder;

  private final Map<String, StructLayout> layouts = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "LINUX_X86_64, Linux, amd64",
    "LINUX_AARCH64, Linux, aarch64",
    "MACOS_X86_64, Mac OS X, x86_64",
    "MACOS_AARCH64, Mac OS X, aarch64",
    "WINDOWS_X86_64, Windows 11, amd64",
    "WINDOWS_AARCH64, Windows 11, aarch64"
  })
  void agreesWithTheParserOnEveryTarget(Target target, String os, String architecture)
      throws IOException {
    PlatformLayouts platform = new PlatformLayouts(os, architecture);
    CApi api = read(target, RandomRecords.write(20261, RECORDS, true));
    TypeIndex index = new TypeIndex(api);
    for (CRecord record : api.records()) {
      StructLayout layout = layout(record, index, platform);
      List<Long> offsets = record.fields().stream().map(CField::offsetBits).toList();
      assertEquals(
          record.size() + "/" + record.align() + " " + offsets,
          PlatformLayouts.text(layout),
          record.toString());
    }
  }

  /** Inner ones first. */
  private StructLayout layout(CRecord record, TypeIndex index, PlatformLayouts platform) {
    if (!layouts.containsKey(record.key())) {
      for (CField field : record.fields()) {
        if (index.resolve(field.type()) instanceof CType.RecordRef ref) {
          layout(index.record(ref).orElseThrow(), index, platform);
        }
      }
      layouts.put(record.key(), platform.build(builder(record, index)));
    }
    return layouts.get(record.key());
  }

  private StructLayout.Builder builder(CRecord record, TypeIndex index) {
    boolean union = record.kind() == CRecord.Kind.UNION;
    StructLayout.Builder builder =
        (union ? StructLayout.union(record.key()) : StructLayout.struct(record.key()))
            .pack(record.rules().pack())
            .aligned(record.rules().aligned());
    if (record.rules().packed()) {
      builder.packed();
    }
    record.fields().forEach(field -> add(builder, field, index));
    return builder;
  }

  private void add(StructLayout.Builder builder, CField field, TypeIndex index) {
    CType type = index.resolve(field.type());
    if (field.bitWidth().isPresent()) {
      builder.bits(field.name(), type(type), field.bitWidth().getAsInt());
    } else if (type instanceof CType.Array array) {
      builder.array(field.name(), type(index.resolve(array.element())), array.length().orElse(0));
    } else {
      builder.field(field.name(), type(type));
    }
    builder.alignedField(field.aligned());
    if (field.packed()) {
      builder.packedField();
    }
  }

  private NativeType type(CType type) {
    if (type instanceof CType.Pointer) {
      return NativeType.POINTER;
    }
    return type instanceof CType.RecordRef ref
        ? layouts.get(ref.key())
        : scalar(((CType.Builtin) type).kind());
  }

  /** C's {@code long} is as wide as on this platform; a record with one would not tell. */
  private static NativeType scalar(BuiltinKind kind) {
    return switch (kind) {
      case BOOL -> NativeType.BOOL;
      case CHAR, UNSIGNED_CHAR, SIGNED_CHAR -> NativeType.CHAR;
      case SHORT -> NativeType.SHORT;
      case INT -> NativeType.INT;
      case UNSIGNED_INT -> NativeType.UNSIGNED_INT;
      case LONG_LONG, UNSIGNED_LONG_LONG -> NativeType.LONG_LONG;
      case FLOAT -> NativeType.FLOAT;
      case DOUBLE -> NativeType.DOUBLE;
      default -> throw new AssertionError(kind);
    };
  }

  private CApi read(Target target, String source) throws IOException {
    String longs = source.replaceAll("\\blong long\\b", "LL").replaceAll("\\blong\\b", "int");
    Path header = folder.resolve("records.h");
    Files.writeString(header, longs.replace("LL", "long long"));
    PreprocessOptions reading =
        new PreprocessOptions(List.of(header.toString()), List.of(), List.of(), target);
    Reporter silent = diagnostic -> {};
    return Parser.parse(Preprocessor.preprocess(reading, new DiskFiles(), silent), target, silent);
  }
}
