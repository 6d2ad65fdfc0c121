package io.cgen.page;

import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import io.cgen.model.CEnum;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations of an API by the names that plans know them by. A typedef that names a record or
 * an enum stands for that.
 */
final class CNames {
  private final Map<String, CDeclaration> types = new HashMap<>();
  private final Map<String, CDeclaration> others = new HashMap<>();

  CNames(CApi api) {
    for (CRecord record : api.records()) {
      types.put(record.key(), record);
      types.putIfAbsent(record.name(), record);
    }
    for (CEnum type : api.enums()) {
      types.put(type.key(), type);
      types.putIfAbsent(type.name(), type);
    }
    api.typedefs().forEach(this::add);
    api.variables().forEach(variable -> others.put(variable.name(), variable));
    api.constants().forEach(constant -> others.put(constant.name(), constant));
    api.functions().forEach(function -> others.put(function.name(), function));
  }

  private void add(CTypedef typedef) {
    types.putIfAbsent(typedef.name(), named(typedef).orElse(typedef));
  }

  private Optional<CDeclaration> named(CTypedef typedef) {
    if (typedef.type() instanceof CType.RecordRef ref) {
      return Optional.ofNullable(types.get(ref.key()));
    }
    return typedef.type() instanceof CType.EnumRef ref
        ? Optional.ofNullable(types.get(ref.key()))
        : Optional.empty();
  }

  /** The type called {@code name}. */
  Optional<CDeclaration> type(String name) {
    return Optional.ofNullable(types.get(name)).filter(found -> !name.isEmpty());
  }

  /** The function, variable or constant called {@code name}. */
  Optional<CDeclaration> other(String name) {
    return Optional.ofNullable(others.get(name));
  }
}
