package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Entries;
import io.cgen.spec.HandleEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which pointers become handles.
 *
 * <ol>
 *   <li>A struct that is passed by value, or lies in one, is none.
 *   <li>What the spec file has under {@code handles} is one, or a struct if it says so.
 *   <li>A pointer to a struct or class whose members the header does not show, whatever name it is
 *       written with.
 *   <li>A macro or typedef name that stands for {@code void *}, or a typedef of {@code void} behind
 *       a {@code *}, when some function returns it or stores it. Names that mean any memory ({@code
 *       voidp}) never are.
 *   <li>A pointer to a struct whose members are shown, when the API both makes and releases such
 *       structs, as its functions' names or comments say; the members are then not shown in Java.
 *       Where a function named as its {@code init} fills in what the caller has allocated, only one
 *       named as its {@code new} makes it a handle.
 *   <li>A pointer name that no function returns and that a function with the name of a release
 *       takes stands for any handle, when there are handles that nothing else releases.
 *   <li>So does a name for {@code void *} that is only passed, never written, and ends with the
 *       same word as one that stands for any handle: {@code SERIES_PROVIDER_PTR} beside {@code
 *       VOID_PTR_PROVIDER_PTR}.
 *   <li>Any other name for {@code void *} that is only passed can be a struct or a handle; it stays
 *       an address, and cgen says so.
 *   <li>A type that the C library keeps to itself ({@code FILE}) stays an address.
 * </ol>
 */
final class HandleTypes {
  private final PlanInput input;
  private final Entries<HandleEntry> said;
  private final Comments comments;
  private final ReleaseCandidates releases;
  private final Set<String> passedByValue;
  private final Map<String, HandleType> types = new LinkedHashMap<>();
  private final Map<String, HandleType> supertypes = new LinkedHashMap<>();
  private final Map<String, HandleType> candidates = new LinkedHashMap<>();
  private final List<HandleType> lookalikes = new ArrayList<>();

  private HandleTypes(PlanInput input, Comments comments) {
    this.input = input;
    this.said = input.spec().handles();
    this.comments = comments;
    this.releases = new ReleaseCandidates(input);
    this.passedByValue = input.values().passed(input.reached());
  }

  /** Decides for every type that a function of {@code input} uses by pointer. */
  static HandleTypes of(PlanInput input, Comments comments, List<String> prefix) {
    HandleTypes result = new HandleTypes(input, comments);
    List<PointerUses.Use> unclear = new ArrayList<>();
    List<PointerUses.Use> uses = PointerUses.of(input).all();
    for (PointerUses.Use use : uses) {
      result.classify(use, unclear);
    }
    unclear.forEach(use -> result.classifyUnproduced(use, prefix));
    uses.forEach(use -> result.addSaidSupertype(use, prefix));
    new ArrayList<>(result.candidates.values()).forEach(type -> result.compare(type, uses));
    return result;
  }

  /** All types that become handle classes, in the order of their first use. */
  List<HandleType> all() {
    return List.copyOf(types.values());
  }

  /** The types that stand for any handle. */
  List<HandleType> supertypes() {
    return List.copyOf(supertypes.values());
  }

  /** The names that may stand for a handle or for a struct. */
  List<HandleType> candidates() {
    return List.copyOf(candidates.values());
  }

  /** Those of {@link #supertypes} that are only named like another one. */
  List<HandleType> lookalikes() {
    return List.copyOf(lookalikes);
  }

  /** The C names of all of them. */
  List<String> cNames() {
    return Stream.of(types, supertypes, candidates)
        .flatMap(map -> map.values().stream())
        .map(HandleType::cName)
        .distinct()
        .toList();
  }

  /** The handle type that {@code pointer} leads to. */
  Optional<HandleType> of(TypeView pointer) {
    return PointerUses.key(pointer).map(types::get);
  }

  /** Whether pointers to the record {@code key} are handles. */
  boolean areToRecord(String key) {
    return types.containsKey(key);
  }

  /** Whether {@code pointer} stands for any handle. */
  boolean isAnyHandle(TypeView pointer) {
    return PointerUses.key(pointer).filter(supertypes::containsKey).isPresent();
  }

  /** Whether {@code pointer} may be a handle or a struct. */
  boolean isCandidate(TypeView pointer) {
    return PointerUses.key(pointer).filter(candidates::containsKey).isPresent();
  }

  private void classify(PointerUses.Use use, List<PointerUses.Use> unclear) {
    TypeView target = use.pointer().target();
    if (passedByValue.contains(use.key())) {
      return;
    }
    if (said.exact(use.names()).isPresent() || saysStruct(use)) {
      classifySaid(use);
      return;
    }
    if (TypeNames.isOfTheCLibrary(target.names())
        || TypeNames.isOfTheCLibrary(use.pointer().names())) {
      return;
    }
    if (target.completeRecord().isPresent()) {
      classifyComplete(use);
    } else if (use.produced().isEmpty() && use.pointerName().isPresent()) {
      unclear.add(use);
    } else {
      add(types, use, isVoid(use) ? "a name for void * that functions return" : INCOMPLETE);
    }
  }

  private void classifySaid(PointerUses.Use use) {
    if (!saysStruct(use)) {
      said.exact(use.names()).ifPresent(entry -> add(types, use, entry.reason()));
    }
  }

  private boolean saysStruct(PointerUses.Use use) {
    Optional<Stated<String>> struct = said.of(use.names()).struct();
    return struct.filter(stated -> !stated.value().equals("false")).isPresent();
  }

  private static final String INCOMPLETE = "the header does not show what it consists of";

  private void classifyComplete(PointerUses.Use use) {
    List<ReleaseCandidates.Candidate> found = releases.of(use.key(), use.name(), use.produced());
    if (found.isEmpty()) {
      return;
    }
    String release = found.get(0).function().name();
    boolean callerAllocates =
        use.taken().stream()
            .anyMatch(f -> wordBehindType(f, use).filter("init"::equals).isPresent());
    Optional<CFunction> maker =
        use.produced().stream()
            .filter(f -> makes(f, use.name()) || comments.says(f, release))
            .filter(f -> !callerAllocates || isNamedAsMaker(f, use))
            .findFirst();
    if (maker.isPresent()) {
      String reason =
          "made by %s and released by %s; its members are not shown"
              .formatted(maker.get().name(), release);
      add(types, use, reason);
    }
  }

  private static boolean isNamedAsMaker(CFunction function, PointerUses.Use use) {
    return wordBehindType(function, use).flatMap(word -> Verbs.creation(word, "")).isPresent();
  }

  /** The word that follows the words of the type in the name of {@code function}. */
  private static Optional<String> wordBehindType(CFunction function, PointerUses.Use use) {
    List<String> type = Words.of(TypeNames.withoutSuffix(TypeNames.simple(use.name())));
    List<String> words = Words.of(function.name());
    return words.size() > type.size() && Words.startsWith(words, type)
        ? Optional.of(words.get(type.size()))
        : Optional.empty();
  }

  private static boolean makes(CFunction function, String cName) {
    return Verbs.creation(function.name(), TypeNames.compact(cName)).isPresent();
  }

  private void classifyUnproduced(PointerUses.Use use, List<String> prefix) {
    Optional<CFunction> release = anyRelease(use, prefix);
    if (release.isPresent() && hasUnreleasedTypes()) {
      add(
          supertypes,
          use,
          "never returned, and %s is named like a release function"
              .formatted(release.get().name()));
    } else if (!isVoid(use)) {
      add(types, use, INCOMPLETE);
    } else if (said.matching(use.names()).isPresent()) {
      add(types, use, said.matching(use.names()).get().reason());
    } else if (!releases.of(use.key(), use.name(), List.of()).isEmpty()) {
      add(types, use, "a name for void * that has a release function");
    } else {
      add(candidates, use, "a name for void * that is only passed, never returned");
    }
  }

  /** What the spec file calls a handle can also be what the release of all others takes. */
  private void addSaidSupertype(PointerUses.Use use, List<String> prefix) {
    boolean isSaid = types.containsKey(use.key()) && said.exact(use.names()).isPresent();
    boolean releases = isSaid && use.produced().isEmpty() && anyRelease(use, prefix).isPresent();
    if (releases && hasUnreleasedTypes()) {
      add(
          supertypes,
          use,
          "%s releases any handle".formatted(anyRelease(use, prefix).get().name()));
    }
  }

  private void compare(HandleType candidate, List<PointerUses.Use> uses) {
    PointerUses.Use use =
        uses.stream().filter(one -> one.key().equals(candidate.key())).findFirst().orElseThrow();
    Optional<HandleType> alike =
        supertypes.values().stream()
            .filter(
                type ->
                    TypeNames.lastWord(type.cName()).equals(TypeNames.lastWord(candidate.cName())))
            .findFirst();
    if (alike.isPresent() && use.taken().stream().noneMatch(f -> isWritten(f, candidate.key()))) {
      candidates.remove(candidate.key());
      add(
          supertypes,
          use,
          "only passed, and named like %s, which does".formatted(alike.get().cName()));
      lookalikes.add(supertypes.get(candidate.key()));
    }
  }

  private boolean isWritten(CFunction function, String key) {
    Comment comment = comments.of(function);
    return function.type().parameters().stream()
        .filter(parameter -> PointerUses.key(input.view(parameter)).filter(key::equals).isPresent())
        .map(parameter -> comment.direction(parameter.name()))
        .anyMatch(way -> way == Comment.Direction.OUT || way == Comment.Direction.IN_OUT);
  }

  private Optional<CFunction> anyRelease(PointerUses.Use use, List<String> prefix) {
    return use.taken().stream()
        .filter(function -> function.type().parameters().size() == 1)
        .filter(releases::returnsStatus)
        .filter(function -> ReleaseCandidates.releasesAnything(function, prefix))
        .findFirst();
  }

  private boolean hasUnreleasedTypes() {
    return types.values().stream()
        .anyMatch(
            type ->
                !type.produced().isEmpty()
                    && releases.of(type.key(), type.cName(), type.produced()).isEmpty());
  }

  private static boolean isVoid(PointerUses.Use use) {
    return use.pointer().target().isVoid();
  }

  private static void add(Map<String, HandleType> to, PointerUses.Use use, String reason) {
    to.put(
        use.key(),
        new HandleType(
            use.key(), use.name(), use.names(), use.produced(), use.firstFunction(), reason));
  }
}
