package io.cgen.model;

import io.cgen.diag.Position;
import java.util.Optional;

/**
 * A function.
 *
 * @param name its name in C
 * @param symbol the name that the library exports it under; differs from {@code name} after an
 *     {@code __asm__} label
 * @param type its type
 * @param linkage whether the library can be expected to export it
 * @param deprecated the deprecation message, empty text if it is deprecated without one
 * @param declaration the declaration as the header writes it, on one line, without attributes
 * @param position where its name is
 * @param comment the comment that documents it
 */
public record CFunction(
    String name,
    String symbol,
    CType.Function type,
    Linkage linkage,
    Optional<String> deprecated,
    String declaration,
    Position position,
    String comment)
    implements CDeclaration {

  /** Functions are keys of many maps; their names tell nearly all of them apart. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether a library exports a function. */
  public enum Linkage {
    EXTERNAL,
    /** {@code static} or {@code inline}: there may be no symbol. */
    INTERNAL
  }
}
