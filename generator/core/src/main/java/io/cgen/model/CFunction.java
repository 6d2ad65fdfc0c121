package io.cgen.model;

import io.cgen.diag.Position;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * @param words the words that stand before its name in the header, names of macros among them
 * @param variadicFrom which parameter is the first that a call passes as a variadic argument, if
 *     that is said beside the header; the type is then that of such calls
 */
public record CFunction(
    String name,
    String symbol,
    CType.Function type,
    Linkage linkage,
    Optional<String> deprecated,
    String declaration,
    Position position,
    String comment,
    List<String> words,
    OptionalInt variadicFrom)
    implements CDeclaration {
  public CFunction {
    words = List.copyOf(words);
  }

  /** The same function with another type. */
  public CFunction withType(CType.Function other) {
    return new CFunction(
        name,
        symbol,
        other,
        linkage,
        deprecated,
        declaration,
        position,
        comment,
        words,
        variadicFrom);
  }

  /** The same function under another name, for calls with certain variadic arguments. */
  public CFunction asVariant(String other, OptionalInt firstVariadic) {
    return new CFunction(
        other,
        symbol,
        type,
        linkage,
        deprecated,
        declaration,
        position,
        comment,
        words,
        firstVariadic);
  }

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
