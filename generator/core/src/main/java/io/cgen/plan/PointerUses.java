package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the functions of an API use each type that a pointer can lead to: what they return, what
 * they store through a pointer to a pointer, what they only take. Functions that cannot be bound
 * count too, but a type that only they use is left out.
 */
final class PointerUses {
  /** What the key of a name for {@code void} begins with. */
  static final String VOID = "void ";

  private final Map<String, Use> uses = new LinkedHashMap<>();

  private final PlanInput input;

  private PointerUses(PlanInput input) {
    this.input = input;
  }

  /** Reads all functions of {@code input}. */
  static PointerUses of(PlanInput input) {
    PointerUses result = new PointerUses(input);
    for (CFunction function : input.reached()) {
      for (CParameter parameter : function.type().parameters()) {
        result.readParameter(function, input.view(parameter));
      }
      result.use(input.result(function)).ifPresent(use -> use.returned.add(function));
    }
    return result;
  }

  /** All that a function uses which can be bound, in the order of their first use. */
  List<Use> all() {
    Set<String> bound = input.functions().stream().map(CFunction::name).collect(Collectors.toSet());
    return uses.values().stream().filter(use -> use.isBound(bound)).toList();
  }

  /**
   * What identifies the type that {@code pointer} leads to: the key of a record; or, if that is
   * {@code void}, the name of the pointer or of the {@code void}, unless it means any memory.
   */
  static Optional<String> key(TypeView pointer) {
    if (!pointer.isPointer()) {
      return Optional.empty();
    }
    TypeView target = pointer.target();
    if (!target.isVoid()) {
      return target.recordKey();
    }
    return specific(pointer.names()).or(() -> specific(target.names())).map(name -> VOID + name);
  }

  private static Optional<String> specific(List<String> names) {
    for (String name : names) {
      if (!TypeNames.meansMemory(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private void readParameter(CFunction function, TypeView type) {
    use(type).ifPresent(use -> use.taken.add(function));
    boolean isCell = type.isPointer() && type.target().isPointer() && !type.target().isConst();
    if (isCell && !Verbs.mentionsRelease(function.name())) {
      use(type.target()).ifPresent(use -> use.stored.add(function));
    }
  }

  private Optional<Use> use(TypeView pointer) {
    return key(pointer)
        .map(
            key -> {
              Use use = uses.computeIfAbsent(key, k -> new Use(k, pointer));
              use.countName(pointer);
              return use;
            });
  }

  /** The uses of one type. */
  static final class Use {
    private final String key;
    private final TypeView first;
    private final List<CFunction> returned = new ArrayList<>();
    private final List<CFunction> stored = new ArrayList<>();
    private final List<CFunction> taken = new ArrayList<>();
    private final Map<String, Integer> pointerNames = new LinkedHashMap<>();
    private final Map<String, Integer> targetNames = new LinkedHashMap<>();
    private final Set<String> allNames = new LinkedHashSet<>();

    private Use(String key, TypeView first) {
      this.key = key;
      this.first = first;
    }

    /** What identifies the type. */
    String key() {
      return key;
    }

    /** A pointer to the type as it was first written. */
    TypeView pointer() {
      return first;
    }

    /** The functions that return it. */
    List<CFunction> returned() {
      return returned;
    }

    /** The functions that may return it or store it through a parameter. */
    List<CFunction> produced() {
      List<CFunction> all = new ArrayList<>(returned);
      all.addAll(stored);
      return all;
    }

    /** The functions that take it as a parameter. */
    List<CFunction> taken() {
      return taken;
    }

    private boolean isBound(Set<String> bound) {
      return Stream.concat(produced().stream(), taken.stream())
          .anyMatch(function -> bound.contains(function.name()));
    }

    /** Some function that mentions it. */
    Optional<CFunction> firstFunction() {
      return taken.stream().findFirst().or(() -> produced().stream().findFirst());
    }

    /** The name that a pointer to it is written with most often, if that has a name. */
    Optional<String> pointerName() {
      return mostFrequent(pointerNames);
    }

    /** The name that it is written with most often behind a {@code *}, if it has one. */
    Optional<String> targetName() {
      return mostFrequent(targetNames);
    }

    /**
     * The name that readers of the header know it by: the one it is written with most often, of the
     * pointer or of what it points to; of the latter, when there are several for the pointer.
     */
    String name() {
      if (pointerNames.size() > 1 && !pointer().target().names().isEmpty()) {
        return pointer().target().names().get(0);
      }
      int asPointer = pointerNames.values().stream().mapToInt(Integer::intValue).sum();
      int asTarget = targetNames.values().stream().mapToInt(Integer::intValue).sum();
      Optional<String> preferred = asPointer >= asTarget ? pointerName() : targetName();
      return preferred.or(this::targetName).or(this::pointerName).orElse(TypeNames.simple(key));
    }

    /** All names that it or a pointer to it is written with, {@link #name} first. */
    List<String> names() {
      Set<String> all = new LinkedHashSet<>(List.of(name()));
      all.addAll(allNames);
      if (first.target().recordKey().isPresent()) {
        all.addAll(List.of(key, TypeNames.simple(key)));
      }
      return List.copyOf(all);
    }

    private void countName(TypeView pointer) {
      allNames.addAll(pointer.names());
      allNames.addAll(pointer.target().names());
      if (!pointer.names().isEmpty()) {
        pointerNames.merge(pointer.names().get(0), 1, Integer::sum);
      } else if (!pointer.target().names().isEmpty()) {
        targetNames.merge(pointer.target().names().get(0), 1, Integer::sum);
      } else {
        targetNames.merge(TypeNames.simple(key), 1, Integer::sum);
      }
    }

    private static Optional<String> mostFrequent(Map<String, Integer> names) {
      int most = names.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return names.entrySet().stream()
          .filter(entry -> entry.getValue() == most)
          .map(Map.Entry::getKey)
          .findFirst();
    }
  }
}
