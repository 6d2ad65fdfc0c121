package io.cgen.parse;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two declarations of a name may stand in one translation unit (C11 6.2.7).
 *
 * <ol>
 *   <li>Typedefs, names of macros and parentheses do not count: what they stand for does.
 *   <li>Qualifiers count, but not those of a parameter itself, nor those of a result.
 *   <li>An enum goes with the integer type that holds it.
 *   <li>An array without a length goes with one of any length, a function without a prototype with
 *       one of any parameters.
 *   <li>What is not known well enough – a vector, a class of C++, a type that could not be read –
 *       goes with everything: a compiler is the better judge of those.
 * </ol>
 */
final class Compatibility {
  /** What headers of the C library may also declare themselves, as something else. */
  private static final Set<BuiltinKind> LIBRARY_TYPES =
      EnumSet.of(BuiltinKind.WCHAR, BuiltinKind.CHAR16, BuiltinKind.CHAR32, BuiltinKind.VA_LIST);

  private final Symbols symbols;
  private final TypeSizes sizes;

  Compatibility(Symbols symbols, TypeSizes sizes) {
    this.symbols = symbols;
    this.sizes = sizes;
  }

  /** Whether both types are one. */
  boolean agree(CType first, CType second) {
    Unwrapped one = unwrap(first);
    Unwrapped other = unwrap(second);
    return isBeyond(one.type)
        || isBeyond(other.type)
        || one.isConst == other.isConst
            && one.isVolatile == other.isVolatile
            && agreeUnqualified(one.type, other.type);
  }

  private boolean agreeUnqualified(CType first, CType second) {
    if (first instanceof CType.Pointer one && second instanceof CType.Pointer other) {
      return agree(one.pointee(), other.pointee());
    }
    if (first instanceof CType.Array one && second instanceof CType.Array other) {
      boolean anyLength = one.length().isEmpty() || other.length().isEmpty();
      return (anyLength || one.length().equals(other.length()))
          && agree(one.element(), other.element());
    }
    if (first instanceof CType.Function one && second instanceof CType.Function other) {
      return agreeFunctions(one, other);
    }
    return first.equals(second) || isSameInteger(first, second);
  }

  private boolean isSameInteger(CType first, CType second) {
    boolean oneIsEnum = first instanceof CType.EnumRef ^ second instanceof CType.EnumRef;
    Optional<BuiltinKind> kind = sizes.arithmetic(first);
    return oneIsEnum && kind.isPresent() && kind.equals(sizes.arithmetic(second));
  }

  private boolean agreeFunctions(CType.Function first, CType.Function second) {
    if (!agree(unqualified(first.result()), unqualified(second.result()))) {
      return false;
    }
    if (!first.prototyped() || !second.prototyped()) {
      return true;
    }
    List<CParameter> one = first.parameters();
    List<CParameter> other = second.parameters();
    return first.variadic() == second.variadic()
        && one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(i -> agree(parameter(one.get(i)), parameter(other.get(i))));
  }

  /** What a parameter is to the function: arrays and functions are pointers. */
  private CType parameter(CParameter parameter) {
    CType type = unqualified(parameter.type());
    if (type instanceof CType.Array array) {
      return new CType.Pointer(array.element());
    }
    return type instanceof CType.Function ? new CType.Pointer(type) : type;
  }

  private CType unqualified(CType type) {
    return unwrap(type).type;
  }

  private record Unwrapped(CType type, boolean isConst, boolean isVolatile) {}

  /**
   * The type behind names and qualifiers, and the qualifiers; those of an array are its elements'.
   */
  private Unwrapped unwrap(CType type) {
    boolean isConst = false;
    boolean isVolatile = false;
    CType current = type;
    while (true) {
      if (current instanceof CType.Qualified qualified) {
        isConst |= qualified.isConst();
        isVolatile |= qualified.isVolatile();
        current = qualified.type();
      } else if (current instanceof CType.MacroRef macro) {
        current = macro.expansion();
      } else if (current instanceof CType.TypedefRef ref
          && symbols.typedef(ref.name()).isPresent()) {
        current = symbols.typedef(ref.name()).get().type();
      } else if (current instanceof CType.Array array && (isConst || isVolatile)) {
        CType element = new CType.Qualified(array.element(), isConst, isVolatile, false, false);
        return new Unwrapped(new CType.Array(element, array.length()), false, false);
      } else {
        return new Unwrapped(current, isConst, isVolatile);
      }
    }
  }

  private boolean isBeyond(CType type) {
    return type instanceof CType.Exotic
        || type instanceof CType.TypedefRef
        || type instanceof CType.Builtin builtin && LIBRARY_TYPES.contains(builtin.kind())
        || type instanceof CType.RecordRef ref && isClass(ref);
  }

  private boolean isClass(CType.RecordRef ref) {
    return symbols
        .records()
        .find(ref.key())
        .filter(r -> r.kind() == CRecord.Kind.CLASS)
        .isPresent();
  }
}
