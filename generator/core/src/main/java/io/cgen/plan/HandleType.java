package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.List;
import java.util.Optional;

/**
 * A C type whose pointers become handles.
 *
 * @param key what identifies it, as {@link PointerUses#key} gives it
 * @param cName the name that readers of the header know it by
 * @param names all names that it is written with, that one first
 * @param produced the functions that return or store one
 * @param used the first function that mentions it
 * @param reason why its pointers are handles
 */
record HandleType(
    String key,
    String cName,
    List<String> names,
    List<CFunction> produced,
    Optional<CFunction> used,
    String reason) {
  HandleType {
    names = List.copyOf(names);
    produced = List.copyOf(produced);
  }

  /** There is one for each key; what a type is made by need not be looked through. */
  @Override
  public boolean equals(Object other) {
    return other instanceof HandleType type && key.equals(type.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Whether it is a name for {@code void *}. */
  boolean isNameForVoid() {
    return key.startsWith(PointerUses.VOID);
  }

  /** Its name in lower case without separators and suffixes. */
  String compactName() {
    return TypeNames.compact(cName);
  }

  /** The words of its name, without suffixes. */
  List<String> words() {
    return Words.of(TypeNames.withoutSuffix(TypeNames.simple(cName)));
  }
}
