package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which functions are named and shaped like the release function of a type.
 *
 * <ol>
 *   <li>It takes one parameter, a pointer to the type, and returns nothing, a status (an integer,
 *       {@code bool}, an enum), or such a pointer, which is NULL then: {@code it = free(it)}.
 *   <li>A release verb is the last word of its name, or only words of the type's own name, a
 *       version ({@code v2}), {@code r} or words such as {@code object} stand behind it.
 *   <li>When the name begins with the type's name and says more before the verb ({@code
 *       foo_buffer_free} for {@code foo}), it frees a part, unless a function that makes the type
 *       begins the same ({@code curl_easy_init}, {@code curl_easy_cleanup}).
 * </ol>
 */
final class ReleaseCandidates {
  /** Words behind the verb that say nothing about the type; {@code r} is the reentrant one. */
  private static final Set<String> SAYS_NOTHING =
      Set.of("object", "obj", "instance", "handle", "ptr", "pointer", "r");

  /** Words that a function which releases any handle may have beside its verb. */
  private static final Set<String> ANY_OBJECT =
      Set.of(
          "object",
          "obj",
          "instance",
          "handle",
          "ptr",
          "pointer",
          "reference",
          "ref",
          "shared",
          "smart",
          "counted",
          "any",
          "base",
          "provider",
          "wrapper",
          "opaque");

  private final PlanInput input;
  private final Map<String, List<CFunction>> takers = new HashMap<>();

  ReleaseCandidates(PlanInput input) {
    this.input = input;
    input.functions().forEach(this::addTaker);
  }

  private void addTaker(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    if (parameters.size() == 1) {
      PointerUses.key(input.view(parameters.get(0)))
          .ifPresent(key -> takers.computeIfAbsent(key, k -> new ArrayList<>()).add(function));
    }
  }

  /** A function and the release that its name speaks of. */
  record Candidate(CFunction function, Verbs.Release name) {
    /** Its words without the version. */
    List<String> words() {
      List<String> words = new ArrayList<>(name.before());
      words.add(name.verb());
      words.addAll(name.after());
      return words;
    }
  }

  /** The candidates for the type {@code key} called {@code cName}, in the order of the header. */
  List<Candidate> of(String key, String cName, List<CFunction> produced) {
    List<Candidate> found = new ArrayList<>();
    for (CFunction function : takingOnly(key)) {
      if (returnsNoResult(function, key)) {
        named(function, key, cName, produced).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The functions that take a pointer to the type {@code key} and nothing else. */
  List<CFunction> takingOnly(String key) {
    return takers.getOrDefault(key, List.of());
  }

  /** The functions of that kind that are defined in the header and so cannot be called. */
  List<Candidate> inHeader(String key, String cName) {
    return input.reached().stream()
        .filter(function -> function.linkage() == CFunction.Linkage.INTERNAL)
        .filter(function -> takesOnly(function, key) && returnsNoResult(function, key))
        .flatMap(function -> named(function, key, cName, List.of()).stream())
        .toList();
  }

  /** Reads the name of {@code function} as that of a release function for the type. */
  Optional<Candidate> named(
      CFunction function, String key, String cName, List<CFunction> produced) {
    return named(function, List.of(cName, key), produced);
  }

  /** The same for a type that has those names; the first is the best known. */
  Optional<Candidate> named(CFunction function, List<String> names, List<CFunction> produced) {
    String cName = names.get(0);
    return Verbs.release(function.name(), TypeNames.compact(cName))
        .filter(name -> meansType(name, names))
        .filter(name -> !meansPart(name, cName, produced))
        .map(name -> new Candidate(function, name));
  }

  /**
   * Whether {@code function} is named as a release of anything: no word speaks of a type. A mere
   * {@code free} is for memory.
   */
  static boolean releasesAnything(CFunction function, List<String> prefix) {
    Set<String> allowed = new HashSet<>(ANY_OBJECT);
    allowed.addAll(prefix);
    return Verbs.release(function.name(), "")
        .filter(name -> name.rank() < 2)
        .filter(name -> allowed.containsAll(name.before()) && allowed.containsAll(name.after()))
        .filter(name -> !name.verb().equals("free") || !name.after().isEmpty())
        .isPresent();
  }

  /** Whether it returns nothing that a caller wants: see the first rule. */
  boolean returnsNoResult(CFunction function, String key) {
    return returnsStatus(function)
        || PointerUses.key(input.result(function)).filter(key::equals).isPresent();
  }

  /** Whether it returns nothing, or a number or enum that can be a status. */
  boolean returnsStatus(CFunction function) {
    TypeView result = input.result(function);
    Optional<CEnum> enumeration = result.enumeration();
    return result.isVoid()
        || enumeration.isPresent()
        || result.number().filter(ReleaseCandidates::canBeStatus).isPresent();
  }

  private static boolean canBeStatus(Carrier carrier) {
    return carrier != Carrier.FLOAT && carrier != Carrier.DOUBLE;
  }

  private boolean takesOnly(CFunction function, String key) {
    List<CParameter> parameters = function.type().parameters();
    return parameters.size() == 1
        && PointerUses.key(input.view(parameters.get(0))).filter(key::equals).isPresent();
  }

  private static boolean meansType(Verbs.Release release, List<String> names) {
    Set<String> allowed = new HashSet<>(SAYS_NOTHING);
    for (String name : names) {
      allowed.addAll(Words.of(TypeNames.simple(name)));
      allowed.add(TypeNames.compact(name));
    }
    return allowed.containsAll(release.after());
  }

  private static boolean meansPart(Verbs.Release name, String cName, List<CFunction> produced) {
    List<String> type = Words.of(TypeNames.withoutSuffix(TypeNames.simple(cName)));
    boolean saysMore = Words.startsWith(name.before(), type) && name.after().isEmpty();
    return saysMore
        && produced.stream()
            .noneMatch(maker -> Words.startsWith(Words.of(maker.name()), name.before()));
  }
}
