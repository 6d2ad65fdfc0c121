package io.cgen.spec;

import io.cgen.diag.NearestName;
import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.ConstantValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of an API that a spec file can speak of, by what they name. */
final class ApiNames {
  private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
  private final Map<String, CFunction> functions = new LinkedHashMap<>();
  private final ApiTypes types;
  private final PointedFunctions pointed;
  private final Set<String> numbers = new LinkedHashSet<>();

  /** What a name names. */
  enum Kind {
    FUNCTION("a function", "functions"),
    POINTER("a function", "functions"),
    HANDLE("an opaque type", "handles"),
    STRUCT("a struct", "types"),
    ENUM("an enum", "types"),
    VARIABLE("a variable", "include"),
    CONSTANT("a constant", "include"),
    ENUMERATOR("a constant of an enum", "names");

    private final String withArticle;
    private final String section;

    Kind(String withArticle, String section) {
      this.withArticle = withArticle;
      this.section = section;
    }

    private String noun() {
      return withArticle.substring(withArticle.indexOf(' ') + 1);
    }
  }

  ApiNames(CApi api) {
    types = new ApiTypes(api);
    pointed = new PointedFunctions(api);
    api.functions().forEach(function -> functions.put(function.name(), function));
    names.put(Kind.FUNCTION, List.copyOf(functions.keySet()));
    names.put(Kind.POINTER, pointed.names());
    names.put(Kind.HANDLE, types.handles());
    names.put(Kind.STRUCT, types.structs());
    names.put(Kind.ENUM, types.enums());
    names.put(Kind.VARIABLE, names(api.variables()));
    names.put(Kind.CONSTANT, constants(api));
    names.put(Kind.ENUMERATOR, enumerators(api.enums().stream().filter(ApiNames::isNamed)));
    api.enums().forEach(type -> type.constants().forEach(c -> numbers.add(c.name())));
    api.constants().stream()
        .filter(constant -> constant.value() instanceof ConstantValue.IntegerValue)
        .forEach(constant -> numbers.add(constant.name()));
  }

  /** Macros, and the constants of enums without a tag. */
  private static List<String> constants(CApi api) {
    List<String> found = new ArrayList<>(names(api.constants()));
    found.addAll(enumerators(api.enums().stream().filter(type -> !isNamed(type))));
    return found;
  }

  private static boolean isNamed(CEnum type) {
    return !type.name().isEmpty();
  }

  private static List<String> enumerators(Stream<CEnum> enums) {
    return enums.flatMap(type -> type.constants().stream()).map(CEnum.Constant::name).toList();
  }

  private static List<String> names(List<? extends CDeclaration> declarations) {
    return declarations.stream().map(CDeclaration::name).toList();
  }

  /** The types behind the names. */
  ApiTypes types() {
    return types;
  }

  /** The names of integers: macros, and the constants of enums. */
  List<String> numbers() {
    return List.copyOf(numbers);
  }

  /** Whether {@code name} is that of an integer. */
  boolean isNumber(String name) {
    return numbers.contains(name);
  }

  /** The function of that name. */
  Optional<CFunction> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** The functions that are known by their addresses. */
  PointedFunctions pointed() {
    return pointed;
  }

  /** The declared functions that {@code pattern} means. */
  List<CFunction> functions(NamePattern pattern) {
    return matching(pattern, Kind.FUNCTION).stream().map(functions::get).toList();
  }

  /** The functions known by their addresses that {@code pattern} means. */
  List<CFunction> pointed(NamePattern pattern) {
    return matching(pattern, Kind.POINTER).stream()
        .flatMap(name -> pointed.named(name).stream())
        .toList();
  }

  /** The words that stand before the names of functions. */
  List<String> leadingWords() {
    return functions.values().stream().flatMap(f -> f.words().stream()).distinct().toList();
  }

  /** The names of {@code kinds} that {@code pattern} means. */
  List<String> matching(NamePattern pattern, Kind... kinds) {
    return all(kinds).filter(pattern::matches).toList();
  }

  /** The names of {@code kinds}. */
  Stream<String> all(Kind... kinds) {
    return Stream.of(kinds).map(names::get).flatMap(List::stream);
  }

  /**
   * What is wrong with a pattern that means none of {@code kinds}, and what may have been meant.
   */
  String nothing(NamePattern pattern, Kind... kinds) {
    String elsewhere = elsewhere(pattern, kinds);
    if (!pattern.isExact()) {
      return "no " + nouns(kinds) + " matches '" + pattern + "'" + elsewhere;
    }
    String hint = elsewhere.isEmpty() ? near(pattern.text(), kinds) : elsewhere;
    return "there is no " + nouns(kinds) + " '" + pattern + "'" + hint;
  }

  private static String nouns(Kind... kinds) {
    return kinds.length == Kind.values().length
        ? "name"
        : Stream.of(kinds).map(Kind::noun).distinct().collect(Collectors.joining(" or "));
  }

  /** A half sentence with the nearest name of {@code kinds}. */
  private String near(String text, Kind... kinds) {
    return NearestName.suggestion(text, all(kinds).toList());
  }

  private String elsewhere(NamePattern pattern, Kind... kinds) {
    Set<String> sections = Stream.of(kinds).map(kind -> kind.section).collect(Collectors.toSet());
    return Stream.of(Kind.FUNCTION, Kind.STRUCT, Kind.ENUM, Kind.HANDLE)
        .filter(kind -> !sections.contains(kind.section))
        .filter(kind -> names.get(kind).stream().anyMatch(pattern::matches))
        .map(kind -> "; it is " + kind.withArticle + ", which belongs under '" + kind.section + "'")
        .findFirst()
        .orElse("");
  }
}
