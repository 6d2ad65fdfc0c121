package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.plan.ReleaseCandidates.Candidate;
import io.cgen.spec.HandleEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which function releases which handle.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>Of the functions named and shaped like the release of a type ({@link ReleaseCandidates}),
 *       those that give up a reference come before those that free, and those before those that
 *       close.
 *   <li>Of several versions of one function the newest counts: {@code sqlite3_close_v2}. One that
 *       is deprecated does not, beside one that is not.
 *   <li>One whose name says all that another's says and more is a special case of the other: {@code
 *       gzclose_r} of {@code gzclose}.
 *   <li>What a function makes whose name begins as that of a special case is released by that:
 *       {@code archive_match_new} and {@code archive_match_free}, beside {@code archive_free}.
 *   <li>A type with such a function that is defined in the header ({@code static inline}) has none:
 *       what the library exports is then not meant for callers.
 *   <li>If then several are left, none is taken, and cgen warns.
 *   <li>A type without one of its own is released by the function that releases any handle, if
 *       there is exactly one.
 *   <li>A type without either, of which one function is named like a release but returns more than
 *       a status ({@code char *sqlite3_str_finish}), is released by that; it stays a method too,
 *       for those who want what it returns.
 *   <li>One without such names either is released by the only function of which a comment says so
 *       ({@link ReleaseComments}).
 *   <li>A type without any that extends another is released as that one is.
 *   <li>A type without any is borrowed; cgen warns if a function makes such objects.
 * </ol>
 */
final class Releases {
  private static final Set<String> TEXT_WORDS =
      Set.of("string", "str", "text", "cstring", "ansi", "chars", "char", "c", "message", "msg");

  private final PlanInput input;
  private final HandleTypes handles;
  private final List<String> prefix;
  private final ReleaseCandidates candidates;
  private final HandleHierarchy hierarchy;
  private final ReleaseComments comments;
  private final Optional<CFunction> ofText;
  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> parts = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> retains = new HashSet<>();

  private Releases(PlanInput input, HandleTypes handles, Comments comments, List<String> prefix) {
    this.input = input;
    this.handles = handles;
    this.prefix = prefix;
    this.candidates = new ReleaseCandidates(input);
    this.comments = new ReleaseComments(comments);
    this.hierarchy = new HandleHierarchy(input.spec(), handles);
    this.ofText = findOfText();
  }

  /**
   * How a type is released.
   *
   * @param function the function, if there is one
   * @param anyHandle whether it releases any handle, not only this type
   * @param several whether there were several to choose from, and so none was taken
   * @param reason why it is that one, or why there is none
   */
  record Choice(Optional<CFunction> function, boolean anyHandle, boolean several, String reason) {}

  /** Decides for all of {@code handles}. */
  static Releases of(PlanInput input, HandleTypes handles, Comments comments, List<String> prefix) {
    Releases result = new Releases(input, handles, comments, prefix);
    handles.all().forEach(result::add);
    return result;
  }

  private void add(HandleType type) {
    Choice choice = choose(type);
    retain(type).ifPresent(retain -> retains.add(retain.value()));
    choices.put(type.key(), choice);
    parts.put(type.key(), said(type).isPresent() ? List.of() : ofParts(type));
    choice
        .function()
        .filter(function -> candidates.returnsNoResult(function, type.key()))
        .ifPresent(function -> names.add(function.name()));
  }

  /** The functions that are named as releases of special cases of {@code type}. */
  private List<Candidate> ofParts(HandleType type) {
    return candidates.of(type.key(), type.cName(), type.produced()).stream()
        .filter(c -> c.name().after().isEmpty() && !c.name().before().isEmpty())
        .toList();
  }

  /** How {@code type} is released. */
  Choice of(HandleType type) {
    return choices.get(type.key());
  }

  /** What releases the handles of {@code type} that {@code maker} makes, if it is not the usual. */
  Optional<CFunction> special(HandleType type, CFunction maker) {
    List<CFunction> special =
        parts.get(type.key()).stream()
            .filter(c -> Verbs.isMadeBeside(maker.name(), c.name().before()))
            .map(Candidate::function)
            .toList();
    String usual = of(type).function().map(CFunction::name).orElse("");
    return special.size() == 1 && !special.get(0).name().equals(usual)
        ? Optional.of(special.get(0))
        : Optional.empty();
  }

  /** The functions that take one of {@code type} and nothing else. */
  List<CFunction> takingOnly(HandleType type) {
    return candidates.takingOnly(type.key());
  }

  /** Whether {@code function} is called by {@code close()} and so is no method. */
  boolean isRelease(CFunction function) {
    return names.contains(function.name());
  }

  /** Whether {@code function} is called when Java gets a handle and so is no method. */
  boolean isRetain(CFunction function) {
    return retains.contains(function.name());
  }

  /** The function that the spec file names to add a reference to a handle of {@code type}. */
  Optional<Stated<String>> retain(HandleType type) {
    return input.spec().handles().of(type.names()).retain();
  }

  /** Whether {@code function} frees all strings of the API and so is no method. */
  boolean isOfText(CFunction function) {
    Optional<Stated<String>> stated = input.spec().stringRelease();
    return stated.isPresent()
        ? stated.get().value().equals(function.name())
        : ofText.filter(found -> found.name().equals(function.name())).isPresent();
  }

  /** The function that frees the strings which the API returns, if there is exactly one. */
  Optional<CFunction> ofText() {
    return ofText;
  }

  private Optional<CFunction> findOfText() {
    List<CFunction> found =
        input.functions().stream()
            .filter(f -> f.type().parameters().size() == 1 && candidates.returnsStatus(f))
            .filter(f -> isText(input.view(f.type().parameters().get(0))))
            .filter(f -> isNamedForText(f.name(), prefix))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isText(TypeView type) {
    return type.isPointer() && type.target().isChar();
  }

  /** Whether {@code function} is named as one that frees strings. */
  static boolean isNamedForText(String function, List<String> prefix) {
    return Verbs.release(function, "")
        .map(
            name -> {
              List<String> others = new ArrayList<>(name.before());
              others.addAll(name.after());
              others.removeAll(prefix);
              return !others.isEmpty() && TEXT_WORDS.containsAll(others);
            })
        .orElse(false);
  }

  private Choice choose(HandleType type) {
    Optional<Choice> said = said(type);
    if (said.isPresent()) {
      return said.get();
    }
    List<Candidate> own = candidates.of(type.key(), type.cName(), type.produced());
    List<Candidate> inHeader = candidates.inHeader(type.key(), type.cName());
    if (!inHeader.isEmpty()) {
      String name = inHeader.get(0).function().name();
      String reason = "%s is defined in the header, so it cannot be called".formatted(name);
      return new Choice(Optional.empty(), false, false, reason);
    }
    List<Candidate> best = plainest(newest(current(strongest(own))));
    if (best.size() == 1) {
      CFunction function = best.get(0).function();
      return new Choice(Optional.of(function), false, false, reason(best.get(0), own.size()));
    }
    if (best.size() > 1) {
      String names = String.join(", ", best.stream().map(c -> c.function().name()).toList());
      return new Choice(
          Optional.empty(), false, true, "several functions may release it: " + names);
    }
    return chooseAny(type);
  }

  private Optional<Choice> said(HandleType type) {
    HandleEntry entry = input.spec().handles().of(type.names());
    Optional<Stated<Boolean>> borrowed = entry.borrowed().filter(Stated::value);
    if (borrowed.isPresent()) {
      return borrowed.map(b -> new Choice(Optional.empty(), false, false, b.reason()));
    }
    return entry
        .release()
        .flatMap(
            release ->
                input.functions().stream()
                    .filter(f -> f.name().equals(release.value()))
                    .findFirst()
                    .map(
                        f -> new Choice(Optional.of(f), !takes(f, type), false, release.reason())));
  }

  private boolean takes(CFunction function, HandleType type) {
    return isPointerTo(input.view(function.type().parameters().get(0)), type);
  }

  private Choice chooseAny(HandleType type) {
    List<CFunction> any =
        input.functions().stream()
            .filter(f -> f.type().parameters().size() == 1 && candidates.returnsStatus(f))
            .filter(f -> takesAny(input.view(f.type().parameters().get(0)), type))
            .filter(f -> ReleaseCandidates.releasesAnything(f, prefix))
            .toList();
    if (any.size() == 1) {
      String reason = "named like a release function, takes any handle";
      return new Choice(Optional.of(any.get(0)), true, false, reason);
    }
    if (any.size() > 1) {
      String reason = "several functions release any handle";
      return new Choice(Optional.empty(), false, true, reason);
    }
    return chooseEnding(type);
  }

  private Choice chooseEnding(HandleType type) {
    List<CFunction> ending =
        input.functions().stream()
            .filter(f -> f.type().parameters().size() == 1)
            .filter(f -> isPointerTo(input.view(f.type().parameters().get(0)), type))
            .filter(f -> isNamedForEnd(f, type))
            .toList();
    if (ending.size() == 1) {
      String reason = "the only function named like its release; what it returns is dropped";
      return new Choice(Optional.of(ending.get(0)), false, false, reason);
    }
    return chooseSaid(type)
        .or(() -> hierarchy.parent(type).map(this::chooseAsFor))
        .orElse(
            new Choice(
                Optional.empty(),
                false,
                false,
                "no function is named and shaped like its release"));
  }

  private Optional<Choice> chooseSaid(HandleType type) {
    List<CFunction> saying =
        input.functions().stream()
            .filter(f -> f.type().parameters().size() == 1 && candidates.returnsStatus(f))
            .filter(f -> isPointerTo(input.view(f.type().parameters().get(0)), type))
            .filter(f -> comments.say(f, type.names()))
            .toList();
    return saying.stream()
        .filter(f -> saying.size() == 1)
        .map(f -> new Choice(Optional.of(f), false, false, "its comment says that it ends one"))
        .findFirst();
  }

  private Choice chooseAsFor(HandleType parent) {
    Choice choice = choose(parent);
    String reason = "as for %s, which it extends: %s".formatted(parent.cName(), choice.reason());
    return new Choice(choice.function(), choice.anyHandle(), choice.several(), reason);
  }

  private boolean isNamedForEnd(CFunction function, HandleType type) {
    return candidates.named(function, type.key(), type.cName(), type.produced()).isPresent();
  }

  /** Whether it is a name for any handle; or for any memory, and the handles are such too. */
  private boolean takesAny(TypeView parameter, HandleType type) {
    boolean isMemory = parameter.isPointer() && parameter.target().isVoid();
    return handles.isAnyHandle(parameter)
        || (isMemory && type.isNameForVoid() && PointerUses.key(parameter).isEmpty());
  }

  private static boolean isPointerTo(TypeView pointer, HandleType type) {
    return PointerUses.key(pointer).filter(type.key()::equals).isPresent();
  }

  private static String reason(Candidate best, int candidates) {
    String reason = "named like a release function, takes only this handle";
    if (best.name().version() > 0) {
      return reason + "; the newest version";
    }
    return candidates > 1 ? reason + "; the plainest of " + candidates : reason;
  }

  private static List<Candidate> strongest(List<Candidate> all) {
    int rank = all.stream().mapToInt(c -> c.name().rank()).min().orElse(0);
    return all.stream().filter(c -> c.name().rank() == rank).toList();
  }

  private List<Candidate> current(List<Candidate> all) {
    List<Candidate> current = all.stream().filter(c -> !comments.deprecate(c.function())).toList();
    return current.isEmpty() ? all : current;
  }

  private static List<Candidate> newest(List<Candidate> all) {
    Map<List<String>, Candidate> newest = new LinkedHashMap<>();
    for (Candidate candidate : all) {
      newest.merge(
          candidate.words(), candidate, (a, b) -> a.name().version() >= b.name().version() ? a : b);
    }
    return List.copyOf(newest.values());
  }

  private static List<Candidate> plainest(List<Candidate> all) {
    return all.stream()
        .filter(
            c ->
                all.stream()
                    .noneMatch(other -> other != c && Words.isPartOf(other.words(), c.words())))
        .toList();
  }
}
