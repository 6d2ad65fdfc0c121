package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which names for {@code void *} are pointers to structs: those of which the spec file says so.
 *
 * <ol>
 *   <li>Wherever such a name is written, {@code void} behind it is taken for the struct; everything
 *       else follows from that.
 *   <li>A name that is written for {@code void} itself stands for the struct.
 * </ol>
 */
final class StructPointers {
  private final Map<String, CType> structs = new HashMap<>();
  private final Spec spec;
  private final Map<String, StructPointerPlan> found = new TreeMap<>();

  private StructPointers(CApi api, Spec spec) {
    this.spec = spec;
    api.records().stream().filter(CRecord::complete).forEach(this::addRecord);
    api.typedefs().stream()
        .filter(typedef -> typedef.type() instanceof CType.RecordRef)
        .forEach(typedef -> structs.putIfAbsent(typedef.name(), typedef.type()));
  }

  private void addRecord(CRecord record) {
    CType ref = new CType.RecordRef(record.key());
    structs.put(record.key(), ref);
    structs.putIfAbsent(TypeNames.simple(record.key()), ref);
    structs.putIfAbsent(record.name(), ref);
  }

  /**
   * An API whose names stand for what the spec file says.
   *
   * @param api the API
   * @param pointers those names, sorted
   */
  record Meant(CApi api, List<StructPointerPlan> pointers) {}

  /** Puts structs in the place of {@code void} in {@code api} where {@code spec} says so. */
  static Meant apply(CApi api, Spec spec) {
    return spec.handles().all().stream().allMatch(entry -> entry.value().struct().isEmpty())
        ? new Meant(api, List.of())
        : new StructPointers(api, spec).meant(api);
  }

  private Meant meant(CApi api) {
    List<CFunction> functions = api.functions().stream().map(this::changed).toList();
    List<CTypedef> typedefs = api.typedefs().stream().map(this::changed).toList();
    CApi changed =
        new CApi(
            api.target(),
            api.files(),
            functions,
            api.records(),
            api.enums(),
            typedefs,
            api.variables(),
            api.constants(),
            api.skipped());
    return new Meant(changed, List.copyOf(found.values()));
  }

  private CFunction changed(CFunction function) {
    CType.Function type = function.type();
    List<CParameter> parameters =
        type.parameters().stream()
            .map(parameter -> new CParameter(parameter.name(), changed(parameter.type())))
            .toList();
    CType.Function changed =
        new CType.Function(
            changed(type.result()), parameters, type.variadic(), type.prototyped(), type.traits());
    return function.withType(changed);
  }

  private CTypedef changed(CTypedef typedef) {
    CType type =
        struct(typedef.name())
            .map(struct -> inPlaceOfVoid(typedef.type(), struct))
            .orElse(typedef.type());
    return new CTypedef(typedef.name(), type, typedef.position(), typedef.comment());
  }

  private CType changed(CType type) {
    if (type instanceof CType.MacroRef macro) {
      CType expansion = changed(macro.expansion());
      return new CType.MacroRef(
          macro.name(),
          struct(macro.name()).map(s -> inPlaceOfVoid(expansion, s)).orElse(expansion));
    }
    if (type instanceof CType.Pointer pointer) {
      return new CType.Pointer(changed(pointer.pointee()));
    }
    if (type instanceof CType.Array array) {
      return new CType.Array(changed(array.element()), array.length());
    }
    return type instanceof CType.Qualified qualified
        ? qualified(qualified, changed(qualified.type()))
        : type;
  }

  private Optional<CType> struct(String name) {
    Optional<Stated<String>> said = spec.handles().of(name).struct();
    Optional<CType> struct = said.map(Stated::value).map(structs::get);
    if (struct.isPresent()) {
      found.put(name, new StructPointerPlan(name, said.get().value(), said.get().reason()));
    }
    return struct;
  }

  private static CType inPlaceOfVoid(CType type, CType struct) {
    if (type instanceof CType.Pointer pointer) {
      return new CType.Pointer(inPlaceOfVoid(pointer.pointee(), struct));
    }
    if (type instanceof CType.Qualified qualified) {
      return qualified(qualified, inPlaceOfVoid(qualified.type(), struct));
    }
    if (type instanceof CType.MacroRef macro) {
      return new CType.MacroRef(macro.name(), inPlaceOfVoid(macro.expansion(), struct));
    }
    return type.equals(new CType.Builtin(BuiltinKind.VOID)) ? struct : type;
  }

  private static CType qualified(CType.Qualified like, CType type) {
    return new CType.Qualified(
        type, like.isConst(), like.isVolatile(), like.isRestrict(), like.isAtomic());
  }
}
