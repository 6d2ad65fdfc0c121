package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.TagNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which enums get a class.
 *
 * <ol>
 *   <li>Every enum with a name that a header in reach declares: its constants are part of the API
 *       even where functions take them as {@code int}.
 *   <li>Every other enum with a name that a function or a callback takes or returns, or a struct
 *       class holds.
 *   <li>The constants of an enum without a name become constants of the API class.
 * </ol>
 */
final class Enums {
  private final Map<String, CEnum> needed = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  private Enums() {}

  /** Decides for all enums of {@code input}. */
  static Enums of(PlanInput input, Structs structs, CallbackTypes callbacks, TagNames names) {
    Enums result = new Enums();
    input.api().enums().stream()
        .filter(type -> input.reach().contains(type.position()))
        .forEach(type -> result.add(type, names));
    List<TypeView> used = usedTypes(input);
    used.addAll(callbacks.passedTypes());
    for (TypeView type : used) {
      innermost(type).enumeration().ifPresent(found -> result.add(found, names));
    }
    structs
        .fieldTypes()
        .forEach(
            type -> innermost(type).enumeration().ifPresent(found -> result.add(found, names)));
    return result;
  }

  /** The enums that get a class. */
  List<CEnum> all() {
    return List.copyOf(needed.values());
  }

  /** Whether {@code type} gets a class. */
  boolean hasClass(CEnum type) {
    return needed.containsKey(type.key());
  }

  /** What identifies the enum that has the tag or typedef {@code name} and a class. */
  Optional<String> keyOf(String name) {
    return Optional.ofNullable(keys.get(name));
  }

  private void add(CEnum type, TagNames names) {
    if (!names.of(type).isEmpty()) {
      needed.put(type.key(), type);
      keys.put(type.name(), type.key());
      keys.put(names.of(type), type.key());
    }
  }

  private static List<TypeView> usedTypes(PlanInput input) {
    List<TypeView> types = new ArrayList<>();
    for (CFunction function : input.functions()) {
      types.add(input.result(function));
      for (CParameter parameter : function.type().parameters()) {
        types.add(input.view(parameter));
      }
    }
    input.variables().forEach(variable -> types.add(input.view(variable.type())));
    return types;
  }

  private static TypeView innermost(TypeView type) {
    TypeView current = type;
    while (current.isArray()) {
      current = current.target();
    }
    return current;
  }
}
