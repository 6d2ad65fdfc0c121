package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which functions are named and shaped like the release function of a type.
 *
 * <ol>
 *   <li>It takes one parameter, a pointer to the type, and returns nothing or a status ({@code
 *       int}, {@code bool}, an enum).
 *   <li>A release verb is the last word of its name, or only words of the type's own name, a
 *       version ({@code v2}) or words such as {@code object} stand behind it.
 *   <li>When the name begins with the type's name and says more before the verb ({@code
 *       foo_buffer_free} for {@code foo}), it frees a part, unless a function that makes the type
 *       begins the same ({@code curl_easy_init}, {@code curl_easy_cleanup}).
 * </ol>
 */
final class ReleaseCandidates {
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
          "any");

  private final PlanInput input;

  ReleaseCandidates(PlanInput input) {
    this.input = input;
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
    for (CFunction function : input.functions()) {
      if (takesOnly(function, key) && returnsStatus(function)) {
        named(function, key, cName, produced).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Reads the name of {@code function} as that of a release function for the type. */
  Optional<Candidate> named(
      CFunction function, String key, String cName, List<CFunction> produced) {
    return Verbs.release(function.name(), TypeNames.compact(cName))
        .filter(name -> meansType(name, key, cName))
        .filter(name -> !meansPart(name, cName, produced))
        .map(name -> new Candidate(function, name));
  }

  /**
   * Whether {@code function} is named as a release of anything: a verb, and else only words that
   * stand for any object or belong to {@code cName}.
   */
  static boolean releasesAnything(CFunction function, String cName, List<String> prefix) {
    Set<String> allowed = new HashSet<>(ANY_OBJECT);
    allowed.addAll(prefix);
    allowed.addAll(Words.of(cName));
    return Verbs.release(function.name(), TypeNames.compact(cName))
        .filter(name -> name.rank() < 2)
        .filter(name -> allowed.containsAll(name.before()) && allowed.containsAll(name.after()))
        .isPresent();
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
    return carrier == Carrier.INT || carrier == Carrier.UNSIGNED_INT || carrier == Carrier.BOOL;
  }

  private boolean takesOnly(CFunction function, String key) {
    List<CParameter> parameters = function.type().parameters();
    return parameters.size() == 1
        && PointerUses.key(input.view(parameters.get(0))).filter(key::equals).isPresent();
  }

  private static boolean meansType(Verbs.Release name, String key, String cName) {
    Set<String> allowed = new HashSet<>(ANY_OBJECT);
    allowed.addAll(Words.of(TypeNames.simple(cName)));
    allowed.addAll(Words.of(TypeNames.simple(key)));
    allowed.add(TypeNames.compact(cName));
    return allowed.containsAll(name.after());
  }

  private static boolean meansPart(Verbs.Release name, String cName, List<CFunction> produced) {
    List<String> type = Words.of(TypeNames.withoutSuffix(TypeNames.simple(cName)));
    boolean saysMore = Words.startsWith(name.before(), type) && name.after().isEmpty();
    return saysMore
        && produced.stream()
            .noneMatch(maker -> Words.startsWith(Words.of(maker.name()), name.before()));
  }
}
