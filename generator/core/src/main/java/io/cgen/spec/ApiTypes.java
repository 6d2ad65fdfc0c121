package io.cgen.spec;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CApi;
import io.cgen.model.CField;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of an API by every name that a header has for them: the tag, the typedef, the macro.
 * The same type is there once for each name.
 */
final class ApiTypes {
  private final TypeIndex index;
  private final Map<String, CType> named = new LinkedHashMap<>();

  ApiTypes(CApi api) {
    index = new TypeIndex(api);
    Collector collector = new Collector();
    api.functions().forEach(function -> function.type().accept(collector));
    api.records().stream()
        .flatMap(type -> type.fields().stream())
        .map(CField::type)
        .forEach(type -> type.accept(collector));
    api.typedefs().forEach(typedef -> add(typedef.name(), new CType.TypedefRef(typedef.name())));
    api.records().forEach(type -> addRecord(new CType.RecordRef(type.key())));
    api.enums().forEach(type -> add(type.name(), new CType.EnumRef(type.key())));
  }

  private void add(String name, CType type) {
    if (!name.isEmpty()) {
      named.putIfAbsent(name, type);
    }
  }

  private void addRecord(CType.RecordRef type) {
    String plain = type.key().replaceFirst("^(struct|union|class) ", "");
    index.record(type).ifPresent(known -> add(known.name(), type));
    add(type.key(), type);
    add(plain, type);
    add(plain.substring(plain.lastIndexOf(':') + 1), type);
  }

  /** Every name. */
  List<String> names() {
    return List.copyOf(named.keySet());
  }

  /** What {@code name} stands for, behind typedefs and macros. */
  Optional<CType> resolved(String name) {
    return Optional.ofNullable(named.get(name)).map(index::resolve);
  }

  /** What {@code type} is behind typedefs and macros. */
  CType resolve(CType type) {
    return index.resolve(type);
  }

  /** The names of types that can stand behind an opaque pointer. */
  List<String> handles() {
    return named.keySet().stream().filter(name -> target(name).isPresent()).toList();
  }

  /** The names of structs and unions whose members are known. */
  List<String> structs() {
    return named.keySet().stream()
        .filter(name -> resolved(name).filter(this::isComplete).isPresent())
        .toList();
  }

  /** The names of enums. */
  List<String> enums() {
    return named.keySet().stream()
        .filter(name -> resolved(name).filter(CType.EnumRef.class::isInstance).isPresent())
        .toList();
  }

  /**
   * What a handle called {@code name} points to: a record or {@code void}; empty if the name stands
   * for something else. The name of a record stands for pointers to it.
   */
  Optional<CType> target(String name) {
    return resolved(name)
        .map(type -> type instanceof CType.RecordRef ? type : pointee(type))
        .filter(type -> type instanceof CType.RecordRef || isVoid(type));
  }

  /** What {@code type} points to behind its names, or itself if it is no pointer. */
  CType pointee(CType type) {
    return index.resolve(type) instanceof CType.Pointer pointer
        ? index.resolve(pointer.pointee())
        : type;
  }

  /** The record that {@code type} is, if its members are known. */
  Optional<CRecord> record(CType type) {
    return type instanceof CType.RecordRef ref
        ? index.record(ref).filter(CRecord::complete)
        : Optional.empty();
  }

  boolean isPointer(CType type) {
    CType bare = index.resolve(type);
    return bare instanceof CType.Pointer || bare instanceof CType.Array;
  }

  boolean isFunction(CType type) {
    return index.resolve(type) instanceof CType.Function;
  }

  static boolean isVoid(CType type) {
    return type.equals(new CType.Builtin(BuiltinKind.VOID));
  }

  boolean isComplete(CType type) {
    return type instanceof CType.RecordRef ref
        && index.record(ref).filter(CRecord::complete).isPresent();
  }

  /** Adds every name that a type is written with. */
  private final class Collector implements CType.Visitor<Void> {
    @Override
    public Void visitBuiltin(CType.Builtin type) {
      return null;
    }

    @Override
    public Void visitQualified(CType.Qualified type) {
      return type.type().accept(this);
    }

    @Override
    public Void visitPointer(CType.Pointer type) {
      return type.pointee().accept(this);
    }

    @Override
    public Void visitArray(CType.Array type) {
      return type.element().accept(this);
    }

    @Override
    public Void visitFunction(CType.Function type) {
      type.parameters().stream().map(CParameter::type).forEach(part -> part.accept(this));
      return type.result().accept(this);
    }

    @Override
    public Void visitRecord(CType.RecordRef type) {
      addRecord(type);
      return null;
    }

    @Override
    public Void visitEnum(CType.EnumRef type) {
      return null;
    }

    @Override
    public Void visitTypedef(CType.TypedefRef type) {
      add(type.name(), type);
      return null;
    }

    @Override
    public Void visitMacro(CType.MacroRef type) {
      add(type.name(), type);
      return type.expansion().accept(this);
    }

    @Override
    public Void visitExotic(CType.Exotic type) {
      return null;
    }
  }
}
