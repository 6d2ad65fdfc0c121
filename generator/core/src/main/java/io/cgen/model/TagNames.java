package io.cgen.model;

import java.util.HashMap;
import java.util.Map;

/**
 * The names that readers know records and enums by.
 *
 * <ol>
 *   <li>The first typedef that names it directly, not a pointer to it.
 *   <li>Its tag.
 *   <li>For one without either, inside another record, that record's name and the member's.
 * </ol>
 */
public final class TagNames {
  private final Map<String, String> typedefs = new HashMap<>();

  /** Reads the typedefs of {@code api}. */
  public TagNames(CApi api) {
    for (CTypedef typedef : api.typedefs()) {
      if (typedef.type() instanceof CType.RecordRef ref) {
        typedefs.putIfAbsent(ref.key(), typedef.name());
      } else if (typedef.type() instanceof CType.EnumRef ref) {
        typedefs.putIfAbsent(ref.key(), typedef.name());
      }
    }
  }

  /** The name of {@code record}; empty if it has none. */
  public String of(CRecord record) {
    return typedefs.getOrDefault(record.key(), record.name());
  }

  /** The name of {@code type}; empty if it has none. */
  public String of(CEnum type) {
    return typedefs.getOrDefault(type.key(), type.name());
  }
}
