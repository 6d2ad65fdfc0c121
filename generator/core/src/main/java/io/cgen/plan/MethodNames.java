package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * The names of the methods of one class.
 *
 * <ol>
 *   <li>The name that the spec file gives; and where it changes C names, what it makes of them is
 *       the C name here.
 *   <li>The C name's words in Java's spelling, without the words that the whole API's functions
 *       begin with, and without the name of the handle whose class it is: {@code sqlite3_blob_read}
 *       is {@code Sqlite3Blob.read}, {@code get_dog_refcount} is {@code Dog.getRefcount}.
 *   <li>A type's first word may be glued to the names of all its functions: {@code gzopen} is
 *       {@code GzFile.open}.
 *   <li>A name that would be a keyword has the handle's name behind it: {@code sqlite3_str_new} is
 *       {@code Sqlite3Str.newStr}, {@code sqlite3_value_double} is {@code
 *       Sqlite3Value.doubleValue}.
 *   <li>Two functions never share a name, although Java would allow it: both get a longer one, with
 *       the handle's name, then with everything. So does one whose name Java, {@code NativeHandle}
 *       or a handle class that its class extends uses; at last {@code _} is put behind it.
 * </ol>
 */
final class MethodNames {
  private final Spec spec;
  private final List<String> apiPrefix;
  private final List<String> typeWords;
  private final Predicate<String> reserved;
  private final String glued;

  private MethodNames(
      Spec spec,
      List<String> apiPrefix,
      List<String> typeWords,
      Predicate<String> reserved,
      List<CFunction> functions) {
    this.spec = spec;
    this.apiPrefix = apiPrefix;
    this.typeWords = typeWords;
    this.reserved = reserved;
    this.glued = gluedPrefix(functions);
  }

  /** Names for the static methods of the API class, by C name. */
  static Map<String, String> ofApiClass(
      Spec spec, List<CFunction> functions, List<String> apiPrefix) {
    return new MethodNames(spec, apiPrefix, List.of(), ReservedNames::isMethod, functions)
        .choose(functions);
  }

  /** Names for the methods of the class of {@code type}, by C name; it inherits {@code others}. */
  static Map<String, String> ofHandle(
      Spec spec,
      HandleType type,
      List<CFunction> functions,
      Set<String> others,
      List<String> apiPrefix,
      List<String> typePrefix) {
    List<String> words = type.words();
    for (List<String> prefix : List.of(typePrefix, apiPrefix)) {
      words = Words.startsWith(words, prefix) ? words.subList(prefix.size(), words.size()) : words;
    }
    Predicate<String> reserved = ReservedNames::isHandleMethod;
    return new MethodNames(spec, apiPrefix, words, reserved.or(others::contains), functions)
        .choose(functions);
  }

  private Map<String, String> choose(List<CFunction> functions) {
    Map<String, Integer> lengths = new HashMap<>();
    functions.forEach(function -> lengths.put(function.name(), 0));
    Map<String, String> names = names(functions, lengths);
    for (Set<String> bad = bad(names, lengths); !bad.isEmpty(); bad = bad(names, lengths)) {
      bad.forEach(name -> lengths.merge(name, 1, Integer::sum));
      names = names(functions, lengths);
    }
    UniqueNames unique = UniqueNames.withCase(reserved);
    names.replaceAll((function, name) -> unique.take(List.of(name)));
    return names;
  }

  private Map<String, String> names(List<CFunction> functions, Map<String, Integer> lengths) {
    Map<String, String> names = new LinkedHashMap<>();
    for (CFunction function : functions) {
      names.put(function.name(), proposals(function.name()).get(lengths.get(function.name())));
    }
    return names;
  }

  private Set<String> bad(Map<String, String> names, Map<String, Integer> lengths) {
    Map<String, Integer> counts = new HashMap<>();
    names.values().forEach(name -> counts.merge(name, 1, Integer::sum));
    Set<String> bad = new HashSet<>();
    names.forEach(
        (function, name) -> {
          boolean unusable = reserved.test(name) || counts.get(name) > 1;
          if (unusable && lengths.get(function) < proposals(function).size() - 1) {
            bad.add(function);
          }
        });
    return bad;
  }

  private List<String> proposals(String function) {
    Optional<String> said = spec.functions().of(function).name().map(Stated::value);
    if (said.isPresent()) {
      return List.of(said.get());
    }
    List<String> all = Words.of(spec.names().change(function).map(Stated::value).orElse(function));
    List<String> own =
        Words.startsWith(all, apiPrefix) ? all.subList(apiPrefix.size(), all.size()) : all;
    List<String> proposals = new ArrayList<>();
    unglued(own).map(Words::methodName).ifPresent(proposals::add);
    String shortest = Words.methodName(withoutType(own));
    if (!shortest.isEmpty() && Character.isJavaIdentifierStart(shortest.charAt(0))) {
      proposals.add(shortest);
    }
    if (SourceVersion.isKeyword(shortest)) {
      proposals.add(Words.methodName(Words.concat(List.of(shortest), typeWords)));
    }
    proposals.add(Words.methodName(own));
    proposals.add(Words.methodName(all));
    proposals.add(Words.methodName(Words.of(function)));
    proposals.replaceAll(name -> function.endsWith("_") ? name + "_" : name);
    return proposals;
  }

  /** Without the type's name, unless that ends a name that does not begin with a verb. */
  private List<String> withoutType(List<String> words) {
    List<String> rest = Words.without(words, typeWords);
    boolean isEnd = rest.size() < words.size() && Words.startsWith(words, rest);
    return isEnd && !rest.isEmpty() && !Verbs.isVerb(rest.get(0)) ? words : rest;
  }

  private Optional<List<String>> unglued(List<String> words) {
    if (glued.isEmpty() || !words.get(0).startsWith(glued)) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>(words);
    rest.set(0, words.get(0).substring(glued.length()));
    return Optional.of(rest);
  }

  private String gluedPrefix(List<CFunction> functions) {
    String first = typeWords.isEmpty() ? "" : typeWords.get(0);
    boolean all =
        functions.stream()
            .map(function -> Words.of(function.name()).get(0))
            .allMatch(word -> word.startsWith(first) && word.length() > first.length() + 1);
    return all && first.length() > 1 && functions.size() > 2 ? first : "";
  }
}
