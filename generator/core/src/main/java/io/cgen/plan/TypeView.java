package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CEnum;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A C type with the names that it was written with taken off, and kept beside it: {@code
 * TEST_DOG_PTR} is a pointer called {@code TEST_DOG_PTR}. Arrays count as pointers, as they do in a
 * parameter list.
 */
final class TypeView {
  private final TypeIndex index;
  private final List<String> names;
  private final boolean isConst;
  private final CType bare;
  private TypeView target;

  private TypeView(TypeIndex index, List<String> names, boolean isConst, CType bare) {
    this.index = index;
    this.names = names;
    this.isConst = isConst;
    this.bare = bare;
  }

  /** Looks at {@code type}, whose names {@code index} knows. */
  static TypeView of(CType type, TypeIndex index) {
    List<String> names = List.of();
    boolean isConst = false;
    CType current = type;
    while (true) {
      if (current instanceof CType.Qualified qualified) {
        isConst |= qualified.isConst();
        current = qualified.type();
      } else if (current instanceof CType.MacroRef macro) {
        names = with(names, macro.name());
        current = macro.expansion();
      } else if (current instanceof CType.TypedefRef ref) {
        Optional<CTypedef> typedef = index.typedef(ref);
        if (typedef.isEmpty()) {
          return new TypeView(index, names, isConst, current);
        }
        names = with(names, ref.name());
        current = typedef.get().type();
      } else {
        return new TypeView(index, names, isConst, current);
      }
    }
  }

  private static List<String> with(List<String> names, String name) {
    return names.isEmpty() ? List.of(name) : Words.concat(names, List.of(name));
  }

  /** The macro and typedef names that it was written with, the outermost first. */
  List<String> names() {
    return names;
  }

  /** Whether it is const, by itself or by one of its names. */
  boolean isConst() {
    return isConst;
  }

  /** The type behind the names. */
  CType bare() {
    return bare;
  }

  /**
   * Whether both are the same behind their names. Numbers and structs are told apart without
   * comparing records as wholes, which takes long the first time.
   */
  boolean isSame(TypeView other) {
    if (bare instanceof CType.Builtin builtin) {
      return other.is(builtin.kind());
    }
    if (bare instanceof CType.RecordRef ref) {
      return other.recordKey().filter(ref.key()::equals).isPresent();
    }
    return bare.getClass() == other.bare.getClass() && bare.equals(other.bare);
  }

  /** Whether it is a pointer, or an array. */
  boolean isPointer() {
    return bare instanceof CType.Pointer || isArray();
  }

  /** Whether it is an array. */
  boolean isArray() {
    return bare instanceof CType.Array;
  }

  /** How many elements an array has, if it says so. */
  OptionalLong length() {
    return bare instanceof CType.Array array ? array.length() : OptionalLong.empty();
  }

  /** What a pointer points to, or an array consists of; itself if it is neither. */
  TypeView target() {
    if (target == null) {
      target = findTarget();
    }
    return target;
  }

  private TypeView findTarget() {
    if (bare instanceof CType.Pointer pointer) {
      return of(pointer.pointee(), index);
    }
    return bare instanceof CType.Array array ? of(array.element(), index) : this;
  }

  /** Whether it is {@code void}. */
  boolean isVoid() {
    return is(BuiltinKind.VOID);
  }

  /** Whether it is that arithmetic type. */
  boolean is(BuiltinKind kind) {
    return bare instanceof CType.Builtin builtin && builtin.kind() == kind;
  }

  /** Whether it is {@code char}, signed as the platform has it. */
  boolean isChar() {
    return is(BuiltinKind.CHAR);
  }

  /** Whether it is a function, or a pointer to one. */
  boolean isFunction() {
    return bare instanceof CType.Function
        || (bare instanceof CType.Pointer && target().isFunction());
  }

  /** The function type that it is, or that it points to. */
  Optional<CType.Function> function() {
    TypeView callee = bare instanceof CType.Pointer ? target() : this;
    return callee.bare instanceof CType.Function type ? Optional.of(type) : Optional.empty();
  }

  /** The key of the record that it is, complete or not. */
  Optional<String> recordKey() {
    return bare instanceof CType.RecordRef ref ? Optional.of(ref.key()) : Optional.empty();
  }

  /** The record that it is, if its members are known. */
  Optional<CRecord> completeRecord() {
    return bare instanceof CType.RecordRef ref
        ? index.record(ref).filter(CRecord::complete)
        : Optional.empty();
  }

  /** The enum that it is. */
  Optional<CEnum> enumeration() {
    return bare instanceof CType.EnumRef ref ? index.enumeration(ref) : Optional.empty();
  }

  /** Whether it is a number that can count: an integer, and no {@code _Bool}. */
  boolean isInteger() {
    return number()
        .filter(c -> c != Carrier.FLOAT && c != Carrier.DOUBLE && c != Carrier.BOOL)
        .isPresent();
  }

  /** How it crosses the seam if it is a number. */
  Optional<Carrier> number() {
    return bare instanceof CType.Builtin builtin
        ? Carriers.of(builtin.kind(), names)
        : Optional.empty();
  }

  /** How it is spelled for a reader: its outermost name, or what it is. */
  String spelling() {
    if (!names.isEmpty()) {
      return names.get(0);
    }
    return bare.accept(new Spelling());
  }

  /** Writes a type for messages; declarators are written behind the type. */
  private final class Spelling implements CType.Visitor<String> {
    @Override
    public String visitBuiltin(CType.Builtin type) {
      return type.kind().spelling();
    }

    @Override
    public String visitQualified(CType.Qualified type) {
      return (type.isConst() ? "const " : "") + of(type.type(), index).spelling();
    }

    @Override
    public String visitPointer(CType.Pointer type) {
      TypeView target = target();
      if (target.bare instanceof CType.Function function && target.names.isEmpty()) {
        return function(function, "(*)");
      }
      String name = (target.isConst() ? "const " : "") + target.spelling();
      return name + (name.endsWith("*") ? "*" : " *");
    }

    @Override
    public String visitArray(CType.Array type) {
      return target().spelling() + "[]";
    }

    @Override
    public String visitFunction(CType.Function type) {
      return function(type, "");
    }

    private String function(CType.Function type, String declarator) {
      List<String> parameters = new ArrayList<>();
      type.parameters().forEach(p -> parameters.add(of(p.type(), index).spelling()));
      if (type.variadic()) {
        parameters.add("...");
      }
      String list = parameters.isEmpty() ? "void" : String.join(", ", parameters);
      return of(type.result(), index).spelling() + " " + declarator + "(" + list + ")";
    }

    @Override
    public String visitRecord(CType.RecordRef type) {
      return type.key();
    }

    @Override
    public String visitEnum(CType.EnumRef type) {
      return type.key();
    }

    @Override
    public String visitTypedef(CType.TypedefRef type) {
      return type.name();
    }

    @Override
    public String visitMacro(CType.MacroRef type) {
      return type.name();
    }

    @Override
    public String visitExotic(CType.Exotic type) {
      return type.spelling();
    }
  }
}
