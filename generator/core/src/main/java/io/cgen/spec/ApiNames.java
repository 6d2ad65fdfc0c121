package io.cgen.spec;

import io.cgen.diag.NearestName;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import io.cgen.model.CFunction;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private final Set<String> ownNames;

  /** What a name names. */
  enum Kind {
    FUNCTION("function", "functions"),
    HANDLE("opaque type", "handles"),
    STRUCT("struct", "types"),
    ENUM("enum", "types"),
    VARIABLE("variable", "include"),
    CONSTANT("constant", "include");

    private final String noun;
    private final String section;

    Kind(String noun, String section) {
      this.noun = noun;
      this.section = section;
    }

    /** What it is called in a message. */
    String noun() {
      return noun;
    }
  }

  ApiNames(CApi api) {
    types = new ApiTypes(api);
    api.functions().forEach(function -> functions.put(function.name(), function));
    names.put(Kind.FUNCTION, List.copyOf(functions.keySet()));
    names.put(Kind.HANDLE, types.handles());
    names.put(Kind.STRUCT, types.structs());
    names.put(Kind.ENUM, types.enums());
    names.put(Kind.VARIABLE, names(api.variables()));
    names.put(Kind.CONSTANT, names(api.constants()));
    ownNames = ownNames(api);
  }

  private static List<String> names(List<? extends CDeclaration> declarations) {
    return declarations.stream().map(CDeclaration::name).toList();
  }

  private static Set<String> ownNames(CApi api) {
    Set<String> system =
        api.files().stream().filter(ApiFile::systemRoot).map(ApiFile::path).collect(Collectors.toSet());
    return Stream.of(api.functions(), api.variables(), api.constants())
        .flatMap(List::stream)
        .filter(declaration -> !system.contains(declaration.position().file()))
        .map(CDeclaration::name)
        .collect(Collectors.toSet());
  }

  /** The types behind the names. */
  ApiTypes types() {
    return types;
  }

  /** The function of that name. */
  Optional<CFunction> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** The names of {@code kinds} that {@code pattern} means. */
  List<String> matching(NamePattern pattern, Kind... kinds) {
    return all(kinds).filter(pattern::matches).toList();
  }

  /** The names of {@code kinds}. */
  Stream<String> all(Kind... kinds) {
    return Stream.of(kinds).map(names::get).flatMap(List::stream);
  }

  /** What is wrong with a pattern that means none of {@code kinds}, and what may have been meant. */
  String nothing(String text, Kind... kinds) {
    NamePattern pattern = NamePattern.of(text);
    String noun = kinds[0].noun();
    if (!pattern.isExact()) {
      return "no " + noun + " matches '" + text + "'" + elsewhere(pattern, kinds);
    }
    String elsewhere = elsewhere(pattern, kinds);
    return "there is no " + noun + " '" + text + "'" + (elsewhere.isEmpty() ? near(text, kinds) : elsewhere);
  }

  /** A half sentence with the nearest name of {@code kinds}. */
  private String near(String text, Kind... kinds) {
    return NearestName.suggestion(text, all(kinds).filter(this::isOwn).toList());
  }

  private boolean isOwn(String name) {
    return ownNames.contains(name) || !functions.containsKey(name);
  }

  private String elsewhere(NamePattern pattern, Kind... kinds) {
    Set<String> sections = Stream.of(kinds).map(kind -> kind.section).collect(Collectors.toSet());
    return Stream.of(Kind.FUNCTION, Kind.STRUCT, Kind.ENUM, Kind.HANDLE)
        .filter(kind -> !sections.contains(kind.section))
        .filter(kind -> names.get(kind).stream().anyMatch(pattern::matches))
        .map(kind -> "; it is a " + kind.noun + ", which belongs under '" + kind.section + "'")
        .findFirst()
        .orElse("");
  }
}
