package io.cgen.plan;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be passed by value.
 *
 * <ol>
 *   <li>A number and an enum; a pointer.
 *   <li>A struct or union whose members are known and that can have a class, unless the C library
 *       keeps it to itself, or its layout is one that compilers pass in different ways.
 *   <li>No {@code va_list}, and no number that Java has no type for.
 * </ol>
 */
final class StructValues {
  private final TypeIndex index;
  private final StructSupport structs;

  StructValues(TypeIndex index, StructSupport structs) {
    this.index = index;
    this.structs = structs;
  }

  /** Why {@code type} cannot be passed, in one sentence; nothing if it can. */
  Optional<String> missing(String subject, TypeView type) {
    if (type.is(BuiltinKind.VA_LIST) || type.names().contains("va_list")) {
      return Optional.of(subject + " is a va_list, which only C can make");
    }
    if (type.isPointer() || type.isVoid() || type.isFunction() || type.number().isPresent()) {
      return Optional.empty();
    }
    if (type.recordKey().isPresent()) {
      return obstacle(type)
          .map(why -> "%s is %s by value, but %s".formatted(subject, type.spelling(), why));
    }
    return type.enumeration().isPresent()
        ? Optional.empty()
        : Optional.of(subject + " is " + type.spelling() + ", which has no type in Java");
  }

  private Optional<String> obstacle(TypeView type) {
    Optional<CRecord> record = type.completeRecord();
    if (record.isEmpty()) {
      return Optional.of("the header does not show what it consists of");
    }
    return TypeNames.isOfTheCLibrary(type.names())
        ? Optional.of("the C library keeps it to itself")
        : structs.obstacle(record.get()).or(() -> structs.valueObstacle(record.get()));
  }

  /** The keys of the records that {@code functions} and their callbacks pass by value. */
  Set<String> passed(List<CFunction> functions) {
    Set<String> keys = new HashSet<>();
    functions.forEach(function -> addAll(function.type(), keys));
    return keys;
  }

  private void addAll(CType.Function function, Set<String> keys) {
    add(TypeView.of(function.result(), index), keys);
    for (CParameter parameter : function.parameters()) {
      TypeView type = TypeView.of(parameter.type(), index);
      add(type, keys);
      type.function().filter(callback -> callback != function).ifPresent(f -> addAll(f, keys));
    }
  }

  private void add(TypeView type, Set<String> keys) {
    type.completeRecord().ifPresent(record -> add(record, keys));
  }

  private void add(CRecord record, Set<String> keys) {
    if (keys.add(record.key())) {
      for (CField field : record.fields()) {
        add(structs.element(field), keys);
      }
    }
  }
}
