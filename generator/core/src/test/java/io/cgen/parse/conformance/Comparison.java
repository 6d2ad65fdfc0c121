package io.cgen.parse.conformance;

import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CEnum;
import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.TypeIndex;
import io.cgen.model.TypePrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds what the parser read of a whole translation unit against what clang read. */
final class Comparison {
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(struct|union|enum) (?:\\w+::)*\\((?:unnamed|anonymous)(?: \\w+)? at ([^)]*)\\)");
  private final CApi api;
  private final TypeIndex index;
  private final TypePrinter printer;
  private final TypePrinter canonical;
  private final List<String> differences = new ArrayList<>();

  Comparison(CApi api) {
    this.api = api;
    index = new TypeIndex(api);
    canonical = TypePrinter.canonical(index);
    printer = TypePrinter.preprocessed(index);
  }

  List<String> differences() {
    return differences;
  }

  private void expect(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(what + ": clang has " + expected + ", cgen has " + actual);
    }
  }

  /** Compares names, types as spelled and parameter names. */
  int functions(ClangApi clang) {
    Map<String, CFunction> mine =
        api.functions().stream().collect(Collectors.toMap(CFunction::name, each -> each));
    expectNames("function", clang.functions().keySet(), mine.keySet());
    for (ClangApi.Function function : clang.functions().values()) {
      CFunction found = mine.get(function.name());
      if (found != null) {
        String where = "function " + function.name();
        if (!function.builtin() && !isTypedef(function.type())) {
          expect(where, plain(function.type()), plain(printer.print(found.type())));
        }
        List<String> types =
            found.type().parameters().stream().map(each -> plain(parameter(each))).toList();
        expect(
            where + " parameters' types",
            function.types().stream().map(Comparison::plain).toList(),
            types);
        List<String> names = found.type().parameters().stream().map(CParameter::name).toList();
        expect(where + " parameters", function.parameters(), names);
      }
    }
    return clang.functions().size();
  }

  /** Whether clang spells a function's type by the typedef through which it was declared. */
  private static boolean isTypedef(String type) {
    return !type.contains("(");
  }

  private String parameter(CParameter parameter) {
    return printer.print(printer.adjusted(parameter.type()));
  }

  /** Compares typedefs and their types as spelled. */
  int typedefs(ClangApi clang) {
    Map<String, CTypedef> mine =
        api.typedefs().stream().collect(Collectors.toMap(CTypedef::name, each -> each));
    for (ClangApi.Typedef typedef : clang.typedefs().values()) {
      CTypedef found = mine.get(typedef.name());
      if (found != null) {
        Set<String> expected =
            typedef.types().stream()
                .map(type -> withoutWords(plain(type)))
                .collect(Collectors.toSet());
        String actual = withoutWords(plain(printer.print(found.type())));
        if (!expected.contains(actual)) {
          expect("typedef " + typedef.name(), expected, actual);
        }
      }
    }
    return clang.typedefs().size();
  }

  /** A type that its typedef names is spelled with {@code struct} while that is being read. */
  private static String withoutWords(String type) {
    return type.replaceAll("(struct|union|enum) (?=\\w)", "");
  }

  /** Compares the constants of each enum by name; their values are asserted in C. */
  int enums(ClangApi clang) {
    Set<String> expected = new TreeSet<>();
    clang.enums().forEach(names -> expected.add(String.join(",", names)));
    Set<String> actual = new TreeSet<>();
    for (CEnum type : api.enums()) {
      if (!type.constants().isEmpty()) {
        actual.add(
            type.constants().stream().map(CEnum.Constant::name).collect(Collectors.joining(",")));
      }
    }
    expectNames("enum", expected, actual);
    return expected.size();
  }

  /** Compares size, alignment and the place and type of each field. */
  int records(Map<String, ClangLayouts.Layout> layouts) {
    Map<String, CRecord> mine = new LinkedHashMap<>();
    for (CRecord record : api.records()) {
      if (record.complete() && !isCompilers(record.position().file())) {
        mine.put(layoutName(record), record);
      }
    }
    Map<String, ClangLayouts.Layout> expected = new LinkedHashMap<>();
    layouts.values().stream()
        .filter(layout -> !isCompilers(layout.name()))
        .forEach(layout -> expected.put(plain(layout.name()), layout));
    expected.remove("struct __va_list_tag");
    expected.remove("struct __NSConstantString_tag");
    expectNames("record", expected.keySet(), mine.keySet());
    expected.forEach(
        (name, layout) -> {
          if (mine.containsKey(name)) {
            record(name, layout, mine.get(name));
          }
        });
    return expected.size();
  }

  /** C that asks for the size of each record that C can name. */
  String sizes() {
    StringBuilder sizes = new StringBuilder();
    for (CRecord record : api.records()) {
      if (record.complete() && !record.key().contains("(")) {
        sizes.append("_Static_assert(sizeof(").append(record.key()).append(") + 1, \"\");\n");
      }
    }
    return sizes.toString();
  }

  private static boolean isCompilers(String place) {
    return place.contains("<cgen>") || place.contains("/usr/lib/llvm");
  }

  /** Clang lays a record out before it knows the typedef that names it. */
  private static String layoutName(CRecord record) {
    boolean tagged = record.key().contains(" ");
    String word = record.kind() == CRecord.Kind.UNION ? "union" : "struct";
    return tagged ? plain(record.key()) : word + " (unnamed at " + record.position() + ")";
  }

  private void record(String name, ClangLayouts.Layout expected, CRecord actual) {
    String where = "record " + name;
    expect(where + " size", expected.size(), actual.size());
    expect(where + " align", expected.align(), actual.align());
    List<String> fields = new ArrayList<>();
    for (CField field : actual.fields()) {
      String width = field.bitWidth().isPresent() ? ":" + field.bitWidth().getAsInt() : "";
      fields.add(plain(type(field) + " " + field.name() + " @" + field.offsetBits() + width));
    }
    expect(where, expected.fields().stream().map(Comparison::plain).toList(), fields);
  }

  /** Fields that are records are shown with the record's name, whatever typedef was used. */
  private String type(CField field) {
    boolean record = index.resolve(field.type()) instanceof CType.RecordRef;
    return record ? canonical.print(index.resolve(field.type())) : printer.print(field.type());
  }

  /** Compares the macros that are constants, in {@code files}. */
  int constants(Set<String> expected) {
    expectNames(
        "constant",
        expected,
        api.constants().stream()
            .map(CConstant::name)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    return expected.size();
  }

  /** What can be said in C. */
  Assertions assertions() {
    Assertions assertions = new Assertions(api);
    api.functions().forEach(assertions::function);
    api.enums().forEach(assertions::enumeration);
    api.constants().forEach(assertions::constant);
    return assertions;
  }

  void add(List<String> more) {
    differences.addAll(more);
  }

  private void expectNames(String what, Set<String> expected, Set<String> actual) {
    for (String name : expected) {
      if (!actual.contains(name)) {
        differences.add(what + " " + name + " is missing");
      }
    }
    for (String name : actual) {
      if (!expected.contains(name)) {
        differences.add(what + " " + name + " is not there for clang");
      }
    }
  }

  /** What clang spells in two ways: types without a name, and in layouts {@code bool}. */
  private static String plain(String type) {
    String unified = UNNAMED.matcher(type).replaceAll("$1 (unnamed at $2)");
    return unified.replace("__restrict ", "restrict ").replaceAll("\\b_Bool\\b", "bool");
  }

  /** The files that {@code named} says are the library's own. */
  static Set<String> ownFiles(CApi api) {
    return api.files().stream()
        .filter(file -> file.named() || !file.systemRoot())
        .map(ApiFile::path)
        .map(path -> Path.of(path).normalize().toString())
        .collect(Collectors.toSet());
  }
}
