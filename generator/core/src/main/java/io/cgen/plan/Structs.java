package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TagNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which structs and unions get a class.
 *
 * <ol>
 *   <li>One that a function takes, returns or stores by pointer and that is no handle, also one
 *       that C passes to a callback, also to one that is a member of such a struct, and one that
 *       lies inside such a one; but one that has a handle's struct inside gets none, and none that
 *       {@link StructSupport} refuses.
 *   <li>One that is passed by value.
 *   <li>One that a header in reach declares and that a member of such a struct points to.
 *   <li>One that gets no class is passed as an address.
 * </ol>
 */
final class Structs {
  private final PlanInput input;
  private final HandleTypes handles;
  private final TagNames tagNames;
  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();

  private Structs(PlanInput input, HandleTypes handles, TagNames tagNames) {
    this.input = input;
    this.handles = handles;
    this.tagNames = tagNames;
  }

  /**
   * What becomes of a record.
   *
   * @param record the record
   * @param cName the name that readers know it by
   * @param obstacle why it gets no class; nothing if it gets one
   */
  record Choice(CRecord record, String cName, Optional<String> obstacle) {}

  /** Decides for every record that a function of {@code input} needs. */
  static Structs of(
      PlanInput input, HandleTypes handles, CallbackTypes callbacks, TagNames tagNames) {
    Structs result = new Structs(input, handles, tagNames);
    for (CFunction function : input.functions()) {
      result.visit(input.result(function));
      for (CParameter parameter : function.type().parameters()) {
        result.visit(input.view(parameter));
      }
    }
    input.variables().forEach(variable -> result.visit(input.view(variable.type())));
    callbacks.passedTypes().forEach(result::visit);
    return result;
  }

  /** All records that were decided on, inner ones before outer ones. */
  List<Choice> all() {
    return List.copyOf(choices.values());
  }

  /** Whether the record {@code key} gets a class. */
  boolean hasClass(String key) {
    return choices.containsKey(key) && choices.get(key).obstacle().isEmpty();
  }

  /** Why the record {@code key} gets no class. */
  Optional<String> obstacle(String key) {
    return Optional.ofNullable(choices.get(key)).flatMap(Choice::obstacle);
  }

  /** What was decided about records that get no class. */
  List<Decision> decisions() {
    return choices.values().stream()
        .filter(choice -> choice.obstacle().isPresent())
        .map(
            choice -> new Decision(choice.cName(), "no class: an address", choice.obstacle().get()))
        .toList();
  }

  /** The types of all members of all classes. */
  List<TypeView> fieldTypes() {
    return choices.values().stream()
        .filter(choice -> choice.obstacle().isEmpty())
        .flatMap(choice -> choice.record().fields().stream())
        .map(field -> input.view(field.type()))
        .toList();
  }

  private void visit(TypeView type) {
    if (!type.isPointer()) {
      visitRecord(type);
      return;
    }
    if (handles.of(type).isPresent()) {
      return;
    }
    TypeView target = type.target();
    if (target.isPointer()) {
      visit(target);
    } else if (!TypeNames.isOfTheCLibrary(target.names())
        && !TypeNames.isOfTheCLibrary(type.names())) {
      visitRecord(target);
    }
  }

  private void visitRecord(TypeView type) {
    type.completeRecord().ifPresent(record -> visit(record, tagNames.of(record)));
  }

  private void visit(CRecord record, String cName) {
    if (choices.containsKey(record.key()) || !open.add(record.key())) {
      return;
    }
    for (CField field : record.fields()) {
      Optional<CRecord> inner = element(field).completeRecord();
      inner
          .filter(found -> !handles.areToRecord(found.key()))
          .ifPresent(found -> visit(found, innerName(found, cName, field)));
    }
    choices.put(record.key(), new Choice(record, cName, findObstacle(record)));
    record.fields().forEach(this::visitTarget);
    if (hasClass(record.key())) {
      record.fields().forEach(this::visitCallback);
    }
  }

  /** What a member points to, if the header itself declares it. */
  private void visitTarget(CField field) {
    TypeView type = element(field);
    type.target()
        .completeRecord()
        .filter(target -> type.isPointer() && input.reach().contains(target.position()))
        .filter(target -> !tagNames.of(target).isEmpty())
        .ifPresent(target -> visit(type));
  }

  /** What C passes to a member that is a function, and gets from it. */
  private void visitCallback(CField field) {
    if (MemberCallbacks.isCallback(field, input)) {
      input.view(field.type()).function().ifPresent(this::visit);
    }
  }

  private void visit(CType.Function function) {
    visit(input.view(function.result()));
    function.parameters().forEach(parameter -> visit(input.view(parameter)));
  }

  private String innerName(CRecord inner, String outer, CField field) {
    String own = tagNames.of(inner);
    if (!own.isEmpty()) {
      return own;
    }
    return outer + "_" + (field.name().isEmpty() ? "anonymous" : field.name());
  }

  private Optional<String> findObstacle(CRecord record) {
    return record.fields().stream()
        .filter(this::isHandlesStruct)
        .map(field -> "its member %s is a handle's struct".formatted(StructSupport.name(field)))
        .findFirst()
        .or(() -> input.structs().obstacle(record))
        .or(() -> innerObstacle(record));
  }

  private Optional<String> innerObstacle(CRecord record) {
    return record.fields().stream()
        .filter(field -> element(field).recordKey().filter(key -> !hasClass(key)).isPresent())
        .map(
            field ->
                "its member %s is a struct without a class".formatted(StructSupport.name(field)))
        .findFirst();
  }

  private boolean isHandlesStruct(CField field) {
    return element(field).recordKey().filter(handles::areToRecord).isPresent();
  }

  private TypeView element(CField field) {
    return input.structs().element(field);
  }
}
