package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.plan.ReleaseCandidates.Candidate;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which handle a function takes away, so that Java must not release it any more. A handle that is
 * wrongly thought of as taken away leaks; one that is wrongly kept is freed twice.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>One that has a release is taken where the comment says so ({@link TakingComments}), or the
 *       function's name by a zero, in an API that has both: {@code set0} takes, {@code set1} does
 *       not.
 *   <li>A function with one parameter that is named like a release of its type ({@code
 *       sqlite3_str_finish}, an older version, {@code gzclose_r}), by any of the names that the
 *       type goes by, whatever it returns; but a mere {@code close} does not where the API also has
 *       a {@code free}: it is then the first of two steps.
 *   <li>One with more parameters that is named so, when the handle is the last one and its verb is
 *       that of the type's release, or a strong one ({@code free}, {@code destroy}); or when the
 *       handle comes first and the name is a strong verb and the type's words, no more. Not one
 *       that is const where another handle is not.
 *   <li>Objects that are put into objects of their own type form trees, and a tree owns what is in
 *       it: a function named {@code add}, {@code append}, {@code set} and the like takes such a
 *       handle away, if it is not the first parameter and not const.
 * </ol>
 */
final class Consumption {
  private static final Set<String> STRONG =
      Set.of("free", "destroy", "dispose", "dealloc", "deallocate", "unref");
  private static final Set<String> PUTS =
      Set.of(
          "add",
          "append",
          "insert",
          "prepend",
          "attach",
          "push",
          "put",
          "set",
          "replace",
          "adopt",
          "subparts");

  private final PlanInput input;
  private final HandleTypes handles;
  private final Releases releases;
  private final ReleaseCandidates candidates;
  private final TakingComments comments;
  private final List<String> prefix;
  private final boolean zeroTakes;
  private final Set<String> trees = new HashSet<>();

  Consumption(
      PlanInput input,
      HandleTypes handles,
      Releases releases,
      Comments comments,
      List<String> prefix) {
    this.input = input;
    this.handles = handles;
    this.releases = releases;
    this.candidates = new ReleaseCandidates(input);
    this.comments = new TakingComments(comments);
    this.prefix = prefix;
    this.zeroTakes = hasVerb("0") && hasVerb("1");
    input.functions().forEach(this::findTree);
  }

  /**
   * The parameters whose handles {@code function} takes away, and why, by index.
   *
   * @param said what the spec file says of the function
   */
  Map<Integer, Answer<Integer>> of(CFunction function, FunctionEntry said) {
    Map<Integer, Answer<Integer>> taken = new TreeMap<>();
    inferred(function).ifPresent(answer -> taken.put(answer.value(), answer));
    List<CParameter> parameters = function.type().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      handedOver(function, i).ifPresent(answer -> taken.putIfAbsent(answer.value(), answer));
      Optional<Stated<Boolean>> stated = said.parameter(parameters.get(i).name(), i + 1).consumed();
      if (stated.isPresent()) {
        taken.remove(i);
        if (stated.get().value()) {
          taken.put(i, new Answer<>(i, "taken away by the call", stated.get().reason()));
        }
      }
    }
    return taken;
  }

  private Optional<Answer<Integer>> inferred(CFunction function) {
    if (releases.isRelease(function)) {
      return Optional.empty();
    }
    List<CParameter> parameters = function.type().parameters();
    for (int i = parameters.size() - 1; i >= 0; i--) {
      Optional<HandleType> type = handles.of(input.view(parameters.get(i)));
      if (type.isPresent() && ends(function, i, type.get()) && !onlyHelps(function, i)) {
        return taken(i, "the function is named like a release function");
      }
      if (type.isPresent() && putsIntoTree(function, i, type.get())) {
        return taken(i, "it is put into another object, which owns it from then on");
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it is const and another handle is not: {@code item_free(VALUE *v, const ITEM *how)}.
   */
  private boolean onlyHelps(CFunction function, int index) {
    List<TypeView> views = function.type().parameters().stream().map(input::view).toList();
    return !isMutable(views.get(index))
        && views.stream().anyMatch(view -> handles.of(view).isPresent() && isMutable(view));
  }

  private Optional<Answer<Integer>> handedOver(CFunction function, int index) {
    TypeView view = input.view(function.type().parameters().get(index));
    Optional<HandleType> type =
        handles
            .of(view)
            .filter(handle -> isMutable(view))
            .filter(handle -> releases.of(handle).function().isPresent())
            .filter(handle -> !releases.isRelease(function));
    if (type.isPresent() && comments.say(function, index, type.get().names())) {
      return taken(index, "the function's comment says that it takes it over");
    }
    boolean isContext =
        function.type().parameters().get(index).name().toLowerCase(Locale.ROOT).endsWith("ctx");
    return type.isPresent() && index > 0 && zeroTakes && hasVerb(function, "0") && !isContext
        ? taken(index, "the zero in the function's name says that it takes it over")
        : Optional.empty();
  }

  private boolean hasVerb(String number) {
    return input.functions().stream().anyMatch(function -> hasVerb(function, number));
  }

  private static boolean hasVerb(CFunction function, String number) {
    return Words.of(function.name()).stream()
        .anyMatch(word -> word.equals("set" + number) || word.equals("add" + number));
  }

  private static Optional<Answer<Integer>> taken(int index, String reason) {
    return Optional.of(new Answer<>(index, "taken away by the call", reason));
  }

  private boolean ends(CFunction function, int index, HandleType type) {
    int count = function.type().parameters().size();
    Optional<Candidate> candidate = candidate(function, index, type);
    if (candidate.isEmpty()) {
      return count == 1 && isVariantOfRelease(function, type);
    }
    if (isFirstOfTwoSteps(candidate.get(), type)) {
      return false;
    }
    return count == 1
        || (index == count - 1 && hasVerbOfRelease(candidate.get(), type))
        || (index == 0 && isPlain(candidate.get(), type));
  }

  private Optional<Candidate> candidate(CFunction function, int index, HandleType type) {
    TypeView view = input.view(function.type().parameters().get(index));
    List<String> names = new ArrayList<>(List.of(type.cName(), type.key()));
    names.addAll(view.names());
    names.addAll(view.target().names());
    return candidates.named(function, names, type.produced());
  }

  private boolean hasVerbOfRelease(Candidate candidate, HandleType type) {
    String verb = candidate.name().verb();
    return STRONG.contains(verb)
        || releases
            .of(type)
            .function()
            .flatMap(f -> Verbs.release(f.name(), type.compactName()))
            .filter(release -> release.verb().equals(verb))
            .isPresent();
  }

  private boolean isPlain(Candidate candidate, HandleType type) {
    Set<String> allowed = new HashSet<>(type.words());
    allowed.addAll(prefix);
    return STRONG.contains(candidate.name().verb())
        && allowed.containsAll(candidate.name().before());
  }

  private boolean isVariantOfRelease(CFunction function, HandleType type) {
    List<String> words = Words.of(function.name());
    return releases
        .of(type)
        .function()
        .filter(release -> !releases.of(type).anyHandle())
        .filter(release -> Words.startsWith(words, Words.of(release.name())))
        .filter(release -> words.get(words.size() - 1).length() == 1 || words.contains("all"))
        .isPresent();
  }

  private boolean isFirstOfTwoSteps(Candidate candidate, HandleType type) {
    if (candidate.name().rank() < 2) {
      return false;
    }
    return releases
        .of(type)
        .function()
        .flatMap(f -> Verbs.release(f.name(), type.compactName()))
        .filter(release -> release.rank() < 2)
        .isPresent();
  }

  private void findTree(CFunction function) {
    List<CParameter> parameters = function.type().parameters();
    if (parameters.size() < 2 || !puts(function)) {
      return;
    }
    Optional<HandleType> into = handles.of(input.view(parameters.get(0)));
    boolean same =
        parameters.stream()
            .skip(1)
            .map(input::view)
            .anyMatch(type -> into.isPresent() && handles.of(type).equals(into) && isMutable(type));
    if (same) {
      trees.add(into.get().key());
    }
  }

  private boolean putsIntoTree(CFunction function, int index, HandleType type) {
    TypeView view = input.view(function.type().parameters().get(index));
    Releases.Choice release = releases.of(type);
    return index > 0
        && trees.contains(type.key())
        && release.function().isPresent()
        && !release.anyHandle()
        && isMutable(view)
        && puts(function);
  }

  private static boolean isMutable(TypeView pointer) {
    return !pointer.target().isConst();
  }

  private static boolean puts(CFunction function) {
    return Words.hasAny(function.name(), PUTS);
  }
}
