package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which structs behind pointers Java gets from C and has to free, and the function that does.
 *
 * <ol>
 *   <li>What the spec file names for the function that returns it; none if it says that the struct
 *       is borrowed.
 *   <li>Else the function that is named like a release and takes a pointer to the struct and
 *       nothing else, if there is exactly one, and unless the struct is {@code const}: C keeps what
 *       is.
 *   <li>It frees what a function returns if the spec file says that Java owns it, or the comment
 *       that the caller must free it.
 *   <li>It frees what any function returns if nobody else takes such a pointer to change what is
 *       behind it, and the struct does not lead to others of its kind: it is not a part of
 *       something then, but made for the caller.
 *   <li>But where its comment says that C keeps the struct, nothing frees it.
 * </ol>
 */
final class StructReleases {
  private final PlanInput input;
  private final Comments comments;
  private final Set<String> used = new HashSet<>();

  /** By struct: the functions that may change one, since they take a pointer to it. */
  private final Map<String, List<CFunction>> changing = new HashMap<>();

  StructReleases(PlanInput input, Comments comments) {
    this.input = input;
    this.comments = comments;
    input.functions().forEach(this::addChanging);
    for (CFunction function : input.functions()) {
      TypeView result = input.result(function);
      if (result.isPointer() && result.target().completeRecord().isPresent()) {
        Given given = Given.returned(input.spec().functions().of(function.name()));
        of(function, result, given).value().ifPresent(release -> used.add(release.name()));
      }
    }
  }

  /** Whether {@code function} frees structs that the API returns and so is no method. */
  boolean isRelease(CFunction function) {
    return used.contains(function.name());
  }

  /**
   * What frees the struct that {@code function} returns.
   *
   * @param pointer the type of what it returns
   * @param given what the spec file says of it
   */
  Answer<Optional<CFunction>> of(CFunction function, TypeView pointer, Given given) {
    Optional<Stated<Boolean>> owned = given.owned();
    if (owned.isPresent() && !owned.get().value()) {
      return kept(owned.get().reason());
    }
    Optional<CFunction> named =
        given
            .release()
            .flatMap(release -> named(release.value()))
            .filter(release -> given.canBeFreedBy(input, release, pointer));
    if (named.isPresent()) {
      return freed(named.get(), given.release().get().reason());
    }
    List<CFunction> candidates = candidates(pointer.target());
    if (candidates.size() != 1) {
      return kept(
          candidates.isEmpty() ? "a pointer to a struct with members" : "several may free it");
    }
    CFunction release = candidates.get(0);
    return owned
        .map(said -> freed(release, said.reason()))
        .orElseGet(() -> inferred(function, pointer, release));
  }

  private Answer<Optional<CFunction>> inferred(
      CFunction function, TypeView pointer, CFunction release) {
    if (pointer.target().isConst()) {
      return kept("C keeps what is const");
    }
    if (comments.of(function).sentences().stream().anyMatch(Ownership::forbidsToFree)) {
      return kept("its comment says that C keeps it");
    }
    if (Ownership.mustBeReleased(comments.of(function), release.name())) {
      return freed(release, "its comment says that it must be freed with it");
    }
    return isMadeForCallers(pointer.target(), release)
        ? freed(release, "named like its release function, and nothing else changes such a struct")
        : kept("nothing says that the function makes one");
  }

  private boolean isMadeForCallers(TypeView struct, CFunction release) {
    return !leadsToItsKind(struct)
        && changing(struct).stream().allMatch(f -> f.name().equals(release.name()));
  }

  private List<CFunction> changing(TypeView struct) {
    return struct.recordKey().map(key -> changing.getOrDefault(key, List.of())).orElse(List.of());
  }

  private void addChanging(CFunction function) {
    Set<String> structs = new HashSet<>();
    for (CParameter parameter : function.type().parameters()) {
      TypeView type = input.view(parameter);
      if (type.isPointer() && !type.target().isConst()) {
        type.target().recordKey().ifPresent(structs::add);
      }
    }
    structs.forEach(key -> changing.computeIfAbsent(key, k -> new ArrayList<>()).add(function));
  }

  private boolean leadsToItsKind(TypeView struct) {
    return struct.completeRecord().stream()
        .flatMap(record -> record.fields().stream())
        .map(field -> input.view(field.type()))
        .anyMatch(type -> type.isPointer() && isSame(type.target(), struct));
  }

  private static boolean isSame(TypeView one, TypeView other) {
    return one.recordKey().isPresent() && one.recordKey().equals(other.recordKey());
  }

  private List<CFunction> candidates(TypeView struct) {
    return changing(struct).stream()
        .filter(function -> function.type().parameters().size() == 1)
        .filter(function -> input.result(function).isVoid())
        .filter(function -> Verbs.release(function.name(), "").isPresent())
        .toList();
  }

  private Optional<CFunction> named(String release) {
    return input.functions().stream()
        .filter(function -> function.name().equals(release))
        .filter(function -> function.type().parameters().size() == 1)
        .findFirst();
  }

  private static Answer<Optional<CFunction>> kept(String reason) {
    return new Answer<>(Optional.empty(), "view of a struct that C owns", reason);
  }

  private static Answer<Optional<CFunction>> freed(CFunction release, String reason) {
    String decision = "struct that Java owns, freed by " + release.name();
    return new Answer<>(Optional.of(release), decision, reason);
  }
}
