package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which function frees an array that a function returns or stores.
 *
 * <ol>
 *   <li>The one that the spec file names; none if it says that the array is borrowed.
 *   <li>None for an array of const elements: C keeps it.
 *   <li>The one that the function's comment names as a duty, as for texts.
 *   <li>The function of the API that takes such an array, perhaps its length, or the rows and
 *       columns of a table, and nothing else, and is named as its release: {@code
 *       DeleteDoubleArray}, {@code free_strings(char **, int)}, {@code numbers_free(double *)}. If
 *       there are several, none is.
 *   <li>None otherwise: the array is copied, and what is not freed may leak.
 * </ol>
 */
final class ArrayReleases {
  private static final Set<String> SAYS_ARRAY =
      Set.of(
          "array",
          "arrays",
          "list",
          "vector",
          "values",
          "data",
          "buffer",
          "memory",
          "numbers",
          "double",
          "doubles",
          "float",
          "floats",
          "int",
          "ints",
          "integers",
          "long",
          "longs",
          "short",
          "shorts",
          "byte",
          "bytes",
          "bool",
          "bools",
          "char",
          "chars",
          "string",
          "strings",
          "text",
          "texts",
          "names",
          "ansi",
          "str",
          "strs",
          "cstrings",
          "of",
          "ptr",
          "pointer",
          "numeric",
          "table",
          "tables",
          "matrix",
          "rows");

  private final PlanInput input;
  private final Comments comments;
  private final List<String> prefix;

  ArrayReleases(PlanInput input, Comments comments, List<String> prefix) {
    this.input = input;
    this.comments = comments;
    this.prefix = prefix;
  }

  /** What frees the array of type {@code array} that {@code call} hands out. */
  Answer<Optional<CFunction>> of(Call call, TypeView array, Given given) {
    Optional<Stated<Boolean>> owned = given.owned();
    if (owned.isPresent() && !owned.get().value()) {
      return kept(owned.get().reason());
    }
    return said(given, array)
        .or(() -> ofConst(array, given))
        .or(() -> fromComment(call.function(), array))
        .orElseGet(() -> fromApi(array));
  }

  private Optional<Answer<Optional<CFunction>>> said(Given given, TypeView array) {
    return given
        .release()
        .flatMap(
            release ->
                input.functions().stream()
                    .filter(function -> function.name().equals(release.value()))
                    .filter(function -> given.canBeFreedBy(input, function, array))
                    .findFirst()
                    .map(function -> freed(function, release.reason())));
  }

  private static Optional<Answer<Optional<CFunction>>> ofConst(TypeView array, Given given) {
    return array.target().isConst() && given.owned().isEmpty()
        ? Optional.of(kept("C keeps what is const"))
        : Optional.empty();
  }

  private Optional<Answer<Optional<CFunction>>> fromComment(CFunction function, TypeView array) {
    List<String> sentences = comments.of(function).sentences();
    if (sentences.stream().anyMatch(Ownership::forbidsToFree)) {
      return Optional.of(kept("its comment says that C keeps it"));
    }
    return sentences.stream()
        .filter(Ownership::saysDuty)
        .flatMap(sentence -> named(sentence, array).stream())
        .findFirst()
        .map(release -> freed(release, "its comment says that the caller must free it so"));
  }

  private Optional<CFunction> named(String sentence, TypeView array) {
    return input.functions().stream()
        .filter(release -> Sentences.names(sentence, release.name()))
        .filter(release -> Verbs.mentionsRelease(release.name()))
        .filter(release -> takes(release, array) || takesMemory(release))
        .findFirst();
  }

  private Answer<Optional<CFunction>> fromApi(TypeView array) {
    List<CFunction> found =
        input.functions().stream()
            .filter(release -> takes(release, array) && isNamedForArrays(release.name()))
            .toList();
    if (found.size() == 1) {
      return freed(found.get(0), "the API has one function that frees such arrays");
    }
    String leaks = "copied and not freed; leaks if the caller was to free it";
    return new Answer<>(
        Optional.empty(),
        leaks,
        found.isEmpty() ? "nothing says what frees it" : "several functions may free it");
  }

  /** The functions that free what {@code method} copies. */
  static Stream<String> usedBy(MethodPlan method) {
    Stream<Result> stored =
        method.parameters().stream()
            .map(MethodPlan.Parameter::passing)
            .flatMap(passing -> content(passing).stream());
    return Stream.concat(Stream.of(method.result()), stored)
        .flatMap(ArrayReleases::used)
        .map(DowncallPlan::symbol);
  }

  private static Stream<DowncallPlan> used(Result result) {
    if (result instanceof Result.Table table) {
      return table.release().stream()
          .flatMap(release -> Stream.concat(Stream.of(release.function()), release.row().stream()));
    }
    return result instanceof Result.Array array
        ? array.release().stream().map(Result.Array.Release::function)
        : Stream.empty();
  }

  private static Optional<Result> content(Passing passing) {
    if (passing instanceof Passing.Returned returned) {
      return Optional.of(returned.content());
    }
    return passing instanceof Passing.OutCell cell ? Optional.of(cell.content()) : Optional.empty();
  }

  private static Optional<CParameter> parameter(CFunction function, int index) {
    List<CParameter> parameters = function.type().parameters();
    return index < parameters.size() ? Optional.of(parameters.get(index)) : Optional.empty();
  }

  private boolean isNamedForArrays(String name) {
    return Verbs.release(name, "").filter(this::meansArray).isPresent();
  }

  private boolean meansArray(Verbs.Release release) {
    List<String> others = new ArrayList<>(release.before());
    others.addAll(release.after());
    others.removeAll(prefix);
    return !others.isEmpty() && SAYS_ARRAY.containsAll(others);
  }

  /** Whether {@code release} takes such an array, perhaps its length, and nothing else. */
  boolean takes(CFunction release, TypeView array) {
    Optional<CParameter> count = parameter(release, 1);
    int most = array.target().isPointer() ? 3 : 2;
    return input.result(release).isVoid()
        && release.type().parameters().size() <= most
        && parameter(release, 0).filter(p -> same(input.view(p), array)).isPresent()
        && count.map(p -> isCount(p) && input.view(p).isInteger()).orElse(true)
        && parameter(release, 2)
            .map(p -> TableNames.isColumns(p.name()) && input.view(p).isInteger())
            .orElse(true);
  }

  private static boolean isCount(CParameter parameter) {
    return CountNames.isCount(parameter.name()) || TableNames.isRows(parameter.name());
  }

  private boolean takesMemory(CFunction release) {
    List<CParameter> parameters = release.type().parameters();
    return parameters.size() == 1
        && input.view(parameters.get(0)).isPointer()
        && input.view(parameters.get(0)).target().isVoid();
  }

  private static boolean same(TypeView one, TypeView other) {
    TypeView a = one;
    TypeView b = other;
    while (a.isPointer() && b.isPointer()) {
      a = a.target();
      b = b.target();
    }
    return one.isPointer() && a.isSame(b);
  }

  private static Answer<Optional<CFunction>> kept(String reason) {
    return new Answer<>(Optional.empty(), "copied and not freed", reason);
  }

  private static Answer<Optional<CFunction>> freed(CFunction release, String reason) {
    return new Answer<>(Optional.of(release), "copied and freed by " + release.name(), reason);
  }
}
