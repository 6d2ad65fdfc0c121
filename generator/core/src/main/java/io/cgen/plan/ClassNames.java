package io.cgen.plan;

import io.cgen.spec.NameRules;
import io.cgen.spec.Stated;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the generated classes.
 *
 * <ol>
 *   <li>The name that the spec file gives; and where it changes C names, what it makes of them is
 *       the C name here.
 *   <li>The C name without {@code _PTR}, {@code _t} and the like, in Java's spelling: {@code
 *       sqlite3_stmt} is {@code Sqlite3Stmt}.
 *   <li>Without the words that the names of all handle types begin with, also of those that stand
 *       for any handle, when something that can begin a name is left of each: {@code TEST_DOG_PTR}
 *       is {@code Dog}; but {@code sqlite3_stmt} keeps its first word, because {@code sqlite3} is a
 *       type too, and so do {@code png_struct} and {@code png_free_ptr}: what would be left of them
 *       says nothing.
 *   <li>A name that is taken, also where case is ignored, or that belongs to {@code java.lang} or
 *       the runtime, is made of more of the C name, and at last has {@code _} behind it. Handles
 *       choose first, then structs, enums and callbacks.
 *   <li>The API class has the name that the user gave, else the header's, with {@code Api} behind
 *       it when a type has that name. A header called {@code api} or the like says nothing; the
 *       library's name is taken then.
 * </ol>
 */
final class ClassNames {
  private static final List<String> SAYS_NOTHING =
      List.of(
          "api", "c_api", "capi", "extern_c_api", "lib", "main", "include", "exports", "public");

  private static final Set<String> SAYS_NOTHING_ALONE =
      Set.of("struct", "union", "enum", "free", "alloc", "malloc", "calloc", "realloc");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> upcalls = new HashMap<>();
  private final Map<String, String> downcalls = new HashMap<>();
  private final UniqueNames unique = UniqueNames.ignoringCase(ReservedNames::isClass);
  private final NameRules rules;
  private final List<String> handlePrefix;
  private final String base;
  private final String api;
  private final String nativeClass;
  private final Set<String> taken = new HashSet<>();

  private ClassNames(
      PlanOptions options,
      List<Named> handles,
      List<Named> others,
      List<Named> callbacks,
      List<String> handleNames) {
    this.rules = options.spec().names();
    this.handlePrefix = commonPrefix(handleNames);
    this.base = baseName(options);
    Optional<String> chosen =
        options
            .apiClassName()
            .or(() -> options.spec().apiClass().map(Stated::value))
            .map(name -> unique.take(List.of(name)));
    List<Named> all = new ArrayList<>(handles);
    all.addAll(others);
    all.addAll(callbacks);
    all.stream().filter(type -> type.said().isPresent()).forEach(this::name);
    all.stream().filter(type -> type.said().isEmpty()).forEach(this::name);
    this.api = chosen.orElseGet(() -> unique.take(List.of(base, base + "Api")));
    callbacks.forEach(
        type -> {
          upcalls.put(type.key(), unique.take(List.of(of(type.key()) + "Upcall")));
          downcalls.put(type.key(), unique.take(List.of(of(type.key()) + "Downcall")));
        });
    this.nativeClass = unique.take(List.of(chosen.orElse(base) + "Native", api + "Native"));
    Stream.of(names, upcalls, downcalls).map(Map::values).forEach(taken::addAll);
    taken.addAll(List.of(api, nativeClass));
  }

  /** A type that gets a class: what identifies it, its name in C, and what the spec file says. */
  record Named(String key, String cName, Optional<Stated<String>> said) {}

  /**
   * Chooses names for the classes of {@code handles}, then {@code others}, then {@code callbacks}.
   *
   * @param handleNames the C names of all handle types, also of those that get no class
   */
  static ClassNames of(
      PlanOptions options,
      List<Named> handles,
      List<Named> others,
      List<Named> callbacks,
      List<String> handleNames) {
    return new ClassNames(options, handles, others, callbacks, handleNames);
  }

  /** The class of the type {@code key}. */
  String of(String key) {
    return names.get(key);
  }

  /** The class of the type {@code key}, if it has one. */
  Optional<String> find(String key) {
    return Optional.ofNullable(names.get(key));
  }

  /** The class that turns C's calls into those of the functional interface {@code key}. */
  String upcall(String key) {
    return upcalls.get(key);
  }

  /** The class that turns calls of the functional interface {@code key} into those of C. */
  String downcall(String key) {
    return downcalls.get(key);
  }

  /** Whether a generated class, or one that generated classes use, has exactly this name. */
  boolean isTaken(String name) {
    return ReservedNames.isClass(name) || taken.contains(name);
  }

  /** The API class. */
  String api() {
    return api;
  }

  /** The class behind the seam. */
  String nativeClass() {
    return nativeClass;
  }

  /** The words that were taken off the names of all handle types, in lower case. */
  List<String> handlePrefix() {
    return handlePrefix;
  }

  private void name(Named type) {
    String changed = rules.change(type.cName()).map(Stated::value).orElse(type.cName());
    String full = TypeNames.simple(changed);
    String plain = TypeNames.withoutSuffix(full);
    List<String> proposals = new ArrayList<>();
    type.said().map(Stated::value).ifPresent(proposals::add);
    List<String> words = Words.of(plain);
    if (Words.startsWith(words, handlePrefix)
        && saysSomething(words.subList(handlePrefix.size(), words.size()))) {
      proposals.add(Words.className(Words.behind(plain, handlePrefix.size())));
    }
    proposals.add(Words.className(plain));
    proposals.add(Words.className(full));
    names.put(type.key(), unique.take(proposals));
  }

  private static boolean saysSomething(List<String> words) {
    return words.size() > 1
        || words.stream().allMatch(w -> w.length() > 1 && !SAYS_NOTHING_ALONE.contains(w));
  }

  private static List<String> commonPrefix(List<String> cNames) {
    List<List<String>> all =
        cNames.stream()
            .map(name -> Words.of(TypeNames.withoutSuffix(TypeNames.simple(name))))
            .toList();
    if (all.size() < 2) {
      return List.of();
    }
    List<String> prefix = all.get(0);
    for (List<String> words : all) {
      prefix = prefix.subList(0, Words.sharedAtBegin(prefix, words));
    }
    int size = prefix.size();
    boolean usable =
        all.stream()
            .allMatch(
                words -> words.size() > size && !Character.isDigit(words.get(size).charAt(0)));
    boolean isWord = prefix.stream().allMatch(word -> word.length() > 1);
    return usable && isWord ? prefix : List.of();
  }

  private static String baseName(PlanOptions options) {
    String header = options.headerFileName().replaceFirst("\\.[^.]*$", "");
    String source = SAYS_NOTHING.contains(header) ? options.libraryName() : header;
    String name = Words.className(plain(source).replaceAll("[^A-Za-z0-9]+", "_"));
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Lib" + name : name;
  }

  /** Without accents: the name is also that of a file, which travels further in ASCII. */
  private static String plain(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    return ascii
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("ß", "ss");
  }
}
