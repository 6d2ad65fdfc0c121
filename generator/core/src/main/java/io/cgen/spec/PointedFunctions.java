package io.cgen.spec;

import io.cgen.diag.Position;
import io.cgen.model.CApi;
import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.TagNames;
import io.cgen.model.TypeIndex;
import io.cgen.model.TypePrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The functions that an API knows by their addresses, under the names that a spec file has for
 * them.
 *
 * <ol>
 *   <li>A typedef of a function, or of a pointer to one, is the name of all that have this type.
 *   <li>Those that a member of a struct points to without such a name are called {@code
 *       struct.member}, the struct as readers know it.
 * </ol>
 */
final class PointedFunctions {
  private final TypeIndex index;
  private final TypePrinter printer;
  private final Map<String, CFunction> functions = new LinkedHashMap<>();

  /** By {@code struct.member}, the typedef that its functions are spoken of with. */
  private final Map<String, String> typedefs = new LinkedHashMap<>();

  PointedFunctions(CApi api) {
    index = new TypeIndex(api);
    printer = TypePrinter.spelled(index);
    api.typedefs().forEach(this::add);
    TagNames tags = new TagNames(api);
    for (CRecord record : api.records()) {
      String name = tags.of(record);
      record.fields().stream()
          .filter(field -> !name.isEmpty() && !field.name().isEmpty())
          .forEach(field -> add(name + "." + field.name(), field, record.position()));
    }
  }

  /** All names. */
  List<String> names() {
    return List.copyOf(functions.keySet());
  }

  /** Any function that is called {@code name}. */
  Optional<CFunction> named(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** The name for the functions of the member {@code name}, if they have another. */
  Optional<String> typedef(String name) {
    return Optional.ofNullable(typedefs.get(name));
  }

  private void add(CTypedef typedef) {
    function(typedef.type()).ifPresent(type -> add(typedef.name(), type, typedef.position()));
  }

  private void add(String member, CField field, Position position) {
    Optional<CType.Function> function = function(field.type());
    Optional<String> name = typeName(field.type());
    if (function.isPresent() && name.isPresent()) {
      typedefs.put(member, name.get());
    } else {
      function.ifPresent(type -> add(member, type, position));
    }
  }

  private void add(String name, CType.Function type, Position position) {
    functions.put(
        name,
        new CFunction(
            name,
            name,
            type,
            CFunction.Linkage.EXTERNAL,
            Optional.empty(),
            printer.declare(type, "(*" + name + ")"),
            position,
            "",
            List.of(),
            OptionalInt.empty()));
  }

  private Optional<CType.Function> function(CType type) {
    CType bare = index.resolve(type);
    CType called = bare instanceof CType.Pointer pointer ? index.resolve(pointer.pointee()) : bare;
    return called instanceof CType.Function function ? Optional.of(function) : Optional.empty();
  }

  /**
   * The outermost name that a function pointer type, or the function behind it, is written with.
   */
  private Optional<String> typeName(CType type) {
    if (type instanceof CType.Qualified qualified) {
      return typeName(qualified.type());
    }
    if (type instanceof CType.TypedefRef ref) {
      return Optional.of(ref.name());
    }
    if (type instanceof CType.MacroRef macro) {
      return Optional.of(macro.name());
    }
    return type instanceof CType.Pointer pointer ? typeName(pointer.pointee()) : Optional.empty();
  }
}
