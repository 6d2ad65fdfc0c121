package io.cgen.model;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * A C type as it was spelled. Records, enums and typedefs are referred to by name; {@link
 * TypeIndex} finds what the name stands for.
 */
public sealed interface CType {

  /** Calls the method of {@code visitor} for this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** An arithmetic type or {@code void}. */
  record Builtin(BuiltinKind kind) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBuiltin(this);
    }
  }

  /** A type with at least one qualifier. */
  record Qualified(
      CType type, boolean isConst, boolean isVolatile, boolean isRestrict, boolean isAtomic)
      implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitQualified(this);
    }
  }

  /** A pointer. */
  record Pointer(CType pointee) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPointer(this);
    }
  }

  /** An array; without a length it is incomplete or a flexible member. */
  record Array(CType element, OptionalLong length) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /**
   * A function type.
   *
   * @param prototyped false for {@code f()} in C before C23
   * @param traits what attributes say of it, in the order of their declaration
   */
  record Function(
      CType result,
      List<CParameter> parameters,
      boolean variadic,
      boolean prototyped,
      Set<FunctionTrait> traits)
      implements CType {
    public Function {
      parameters = List.copyOf(parameters);
      traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    }

    /** A function type without attributes. */
    public Function(
        CType result, List<CParameter> parameters, boolean variadic, boolean prototyped) {
      this(result, parameters, variadic, prototyped, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /** A struct, union or C++ class, by {@link CRecord#key}. */
  record RecordRef(String key) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRecord(this);
    }
  }

  /** An enum, by {@link CEnum#key}. */
  record EnumRef(String key) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnum(this);
    }
  }

  /** A typedef name. */
  record TypedefRef(String name) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTypedef(this);
    }
  }

  /** A type that was written as the name of a macro, and what the macro stands for. */
  record MacroRef(String name, CType expansion) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMacro(this);
    }
  }

  /**
   * A type that cgen recognises and does not bind: a vector, a block pointer.
   *
   * @param spelling how clang prints it
   * @param reason what it is, in words
   * @param bytes its size, 0 if that is not known
   * @param align its alignment in bytes
   */
  record Exotic(String spelling, String reason, long bytes, int align) implements CType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExotic(this);
    }
  }

  /** One method for each kind of type. */
  interface Visitor<R> {
    R visitBuiltin(Builtin type);

    R visitQualified(Qualified type);

    R visitPointer(Pointer type);

    R visitArray(Array type);

    R visitFunction(Function type);

    R visitRecord(RecordRef type);

    R visitEnum(EnumRef type);

    R visitTypedef(TypedefRef type);

    R visitMacro(MacroRef type);

    R visitExotic(Exotic type);
  }
}
