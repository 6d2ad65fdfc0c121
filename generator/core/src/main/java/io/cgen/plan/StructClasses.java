package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The members of the struct classes.
 *
 * <ol>
 *   <li>Every member is there, in order, because the layout follows from all of them.
 *   <li>A pointer to {@code char} is a text that can be read; any other pointer is an address.
 *   <li>An array of arrays is one long array, as it lies in memory.
 *   <li>Accessors have the member's name in Java's spelling; a member without a name is called
 *       {@code anonymous}.
 * </ol>
 */
final class StructClasses {
  private final PlanInput input;
  private final GeneratedTypes types;

  StructClasses(PlanInput input, GeneratedTypes types) {
    this.input = input;
    this.types = types;
  }

  /** The classes of all records that get one. */
  List<StructPlan> plan() {
    return types.structs().all().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .map(this::plan)
        .toList();
  }

  private StructPlan plan(Structs.Choice choice) {
    CRecord record = choice.record();
    boolean union = record.kind() == CRecord.Kind.UNION;
    String cName =
        choice.cName().equals(record.name()) && record.key().contains(" ")
            ? record.key()
            : choice.cName();
    UniqueNames javaNames = UniqueNames.withCase(ReservedNames::isStructMethod);
    UniqueNames cNames = UniqueNames.withCase(name -> false);
    List<FieldPlan> fields = new ArrayList<>();
    for (CField field : record.fields()) {
      fields.add(field(field, cNames, javaNames));
    }
    return new StructPlan(
        cName,
        types.names().of(record.key()),
        union,
        fields,
        Documentations.of(record.comment(), ""));
  }

  private FieldPlan field(CField field, UniqueNames cNames, UniqueNames javaNames) {
    String cName = cNames.take(List.of(field.name().isEmpty() ? "anonymous" : field.name()));
    String javaName = javaNames.take(List.of(Words.methodName(Words.of(cName)), cName));
    TypeView type = input.view(field.type());
    OptionalLong length = OptionalLong.empty();
    while (type.isArray()) {
      length = OptionalLong.of(length.orElse(1) * type.length().orElse(0));
      type = type.target();
    }
    return new FieldPlan(
        cName, javaName, type(type), length, Documentations.of(field.comment(), ""));
  }

  private FieldPlan.FieldType type(TypeView type) {
    if (type.isPointer()) {
      boolean text = type.target().isChar();
      return text ? new FieldPlan.FieldType.Text() : new FieldPlan.FieldType.Untyped();
    }
    Optional<String> struct = types.struct(type);
    if (struct.isPresent()) {
      return new FieldPlan.FieldType.Struct(struct.get());
    }
    TypeView underlying = type.enumeration().map(e -> input.view(e.underlying())).orElse(type);
    return types
        .enumeration(type)
        .<FieldPlan.FieldType>map(
            name ->
                new FieldPlan.FieldType.EnumValue(
                    name, types.carrier(type.enumeration().get(), underlying)))
        .orElseGet(() -> new FieldPlan.FieldType.Scalar(underlying.number().orElse(Carrier.INT)));
  }
}
