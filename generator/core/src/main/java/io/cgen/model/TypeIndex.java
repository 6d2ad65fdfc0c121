package io.cgen.model;

import io.cgen.target.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what the type names of an API stand for. */
public final class TypeIndex {
  private final Map<String, CRecord> records = new HashMap<>();
  private final Map<String, CEnum> enums = new HashMap<>();
  private final Map<String, CTypedef> typedefs = new HashMap<>();

  private final Target target;

  /** Indexes the types of {@code api}. */
  public TypeIndex(CApi api) {
    target = api.target();
    api.records().forEach(record -> records.put(record.key(), record));
    api.enums().forEach(type -> enums.put(type.key(), type));
    api.typedefs().forEach(typedef -> typedefs.put(typedef.name(), typedef));
  }

  /** The platform that the types were read for. */
  public Target target() {
    return target;
  }

  /** The record that {@code ref} refers to. */
  public Optional<CRecord> record(CType.RecordRef ref) {
    return Optional.ofNullable(records.get(ref.key()));
  }

  /** The enum that {@code ref} refers to. */
  public Optional<CEnum> enumeration(CType.EnumRef ref) {
    return Optional.ofNullable(enums.get(ref.key()));
  }

  /** The typedef that {@code ref} refers to. */
  public Optional<CTypedef> typedef(CType.TypedefRef ref) {
    return Optional.ofNullable(typedefs.get(ref.name()));
  }

  /**
   * The type behind typedefs, macro names and qualifiers; anything below a pointer, array or
   * function stays as spelled.
   */
  public CType resolve(CType type) {
    CType current = type;
    while (true) {
      if (current instanceof CType.Qualified qualified) {
        current = qualified.type();
      } else if (current instanceof CType.MacroRef macro) {
        current = macro.expansion();
      } else if (current instanceof CType.TypedefRef ref && typedef(ref).isPresent()) {
        current = typedef(ref).get().type();
      } else {
        return current;
      }
    }
  }
}
