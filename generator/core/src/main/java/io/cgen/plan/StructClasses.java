package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.spec.Entries;
import io.cgen.spec.MemberEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The struct classes.
 *
 * <ol>
 *   <li>Every member is there, in order, because the layout follows from all of them; what it is,
 *       {@link StructMembers} decides.
 *   <li>Accessors have the member's name in Java's spelling; a member without a name is called
 *       {@code anonymous}.
 * </ol>
 */
final class StructClasses {
  private static final Documentation NOTHING = Documentations.none();

  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackTypes callbacks;
  private final FunctionPointers functions;
  private final Conversions conversions;
  private final List<Supplier<List<Decision>>> decisions = new ArrayList<>();
  private final List<StructPlan> plans;

  StructClasses(
      PlanInput input,
      GeneratedTypes types,
      CallbackTypes callbacks,
      FunctionPointers functions,
      Conversions conversions) {
    this.conversions = conversions;
    this.functions = functions;
    this.input = input;
    this.types = types;
    this.callbacks = callbacks;
    plans =
        types.structs().all().stream()
            .filter(choice -> choice.obstacle().isEmpty())
            .map(this::plan)
            .toList();
  }

  /** The classes of all records that get one. */
  List<StructPlan> plans() {
    return plans;
  }

  /** What was decided about their members. */
  List<Decision> decisions() {
    return decisions.stream().flatMap(some -> some.get().stream()).toList();
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
    StructMembers members =
        new StructMembers(
            record,
            input,
            types,
            callbacks,
            functions,
            conversions,
            new MemberLengths(record, input, said(choice)));
    decisions.add(() -> members.decisions(choice.cName()));
    List<FieldPlan> fields = new ArrayList<>();
    for (CField field : record.fields()) {
      fields.add(field(field, members, cNames, javaNames));
      decisions.add(() -> members.conversions(field, choice.cName()));
    }
    return new StructPlan(
        cName,
        types.names().of(record.key()),
        union,
        fields,
        new StructPlan.Packing(
            record.rules().packed(), record.rules().pack(), record.rules().aligned()),
        Documentations.of(record.comment(), ""));
  }

  private Entries<MemberEntry> said(Structs.Choice choice) {
    String key = choice.record().key();
    return input.spec().types().of(List.of(choice.cName(), TypeNames.simple(key), key)).members();
  }

  private static FieldPlan field(
      CField field, StructMembers members, UniqueNames cNames, UniqueNames javaNames) {
    FieldPlan.FieldType type = members.type(field);
    if (type instanceof FieldPlan.FieldType.Padding) {
      return new FieldPlan(
          "",
          "",
          type,
          OptionalLong.empty(),
          field.packed(),
          field.aligned(),
          Optional.empty(),
          NOTHING);
    }
    String cName = cNames.take(List.of(field.name().isEmpty() ? "anonymous" : field.name()));
    String javaName = javaNames.take(List.of(Words.methodName(Words.of(cName)), cName));
    return new FieldPlan(
        cName,
        javaName,
        type,
        members.inlineLength(field),
        field.packed(),
        field.aligned(),
        members.conversion(field).map(Answer::value),
        Documentations.of(field.comment(), ""));
  }
}
