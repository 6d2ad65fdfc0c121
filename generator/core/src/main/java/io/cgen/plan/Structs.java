package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
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
 *       that C passes to a callback, and one that lies inside such a one; but one that has a
 *       handle's struct inside gets none.
 *   <li>Its class computes the layout from the members' types when it is initialised, so every
 *       member must be of a type whose size is known: no bit-field, no flexible array, no {@code
 *       long double}; and the layout must be the natural one, neither packed nor aligned otherwise.
 *   <li>A struct of the system's headers with members whose names begin with {@code __} differs
 *       between platforms, and so gets none.
 *   <li>As a check, the layout so computed for this target is compared with the compiler's.
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
      result.visitPointer(input.result(function));
      for (CParameter parameter : function.type().parameters()) {
        result.visitPointer(input.view(parameter));
      }
    }
    callbacks.passedTypes().forEach(result::visitPointer);
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

  private void visitPointer(TypeView type) {
    if (!type.isPointer() || handles.of(type).isPresent()) {
      return;
    }
    TypeView target = type.target();
    if (target.isPointer()) {
      visitPointer(target);
    } else if (!TypeNames.isOfTheCLibrary(target.names())
        && !TypeNames.isOfTheCLibrary(type.names())) {
      target.completeRecord().ifPresent(record -> visit(record, tagNames.of(record)));
    }
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
  }

  private String innerName(CRecord inner, String outer, CField field) {
    String own = tagNames.of(inner);
    if (!own.isEmpty()) {
      return own;
    }
    return outer + "_" + (field.name().isEmpty() ? "anonymous" : field.name());
  }

  private Optional<String> findObstacle(CRecord record) {
    if (record.fields().isEmpty()) {
      return Optional.of("it has no members");
    }
    if (isPartlyPrivate(record)) {
      return Optional.of("the system keeps some of its members to itself, and they differ");
    }
    if (!record.naturalLayout()) {
      return Optional.of("it is packed or aligned in a way of its own, which is not supported yet");
    }
    Optional<String> member =
        record.fields().stream().flatMap(field -> obstacle(field).stream()).findFirst();
    return member.or(() -> layoutObstacle(record));
  }

  private boolean isPartlyPrivate(CRecord record) {
    return !input.reach().contains(record.position())
        && record.fields().stream().anyMatch(field -> field.name().startsWith("__"));
  }

  private Optional<String> layoutObstacle(CRecord record) {
    return new NaturalLayout(input).agrees(record)
        ? Optional.empty()
        : Optional.of("its layout is not the one that its members' types give");
  }

  private Optional<String> obstacle(CField field) {
    if (field.bitWidth().isPresent()) {
      return Optional.of(
          "its member %s is a bit-field, which is not supported yet".formatted(name(field)));
    }
    TypeView type = input.view(field.type());
    if (type.isArray() && type.length().orElse(0) == 0) {
      return Optional.of("its member %s is an array without a length".formatted(name(field)));
    }
    TypeView element = element(field);
    if (element.recordKey().isPresent()) {
      return hasClass(element.recordKey().get())
          ? Optional.empty()
          : Optional.of("its member %s is a struct without a class".formatted(name(field)));
    }
    boolean known =
        element.bare() instanceof CType.Pointer
            || element.number().isPresent()
            || element.enumeration().isPresent();
    return known
        ? Optional.empty()
        : Optional.of(
            "its member %s is %s, which has no type in Java"
                .formatted(name(field), element.spelling()));
  }

  private static String name(CField field) {
    return field.name().isEmpty() ? "without a name" : field.name();
  }

  private TypeView element(CField field) {
    TypeView type = input.view(field.type());
    while (type.isArray()) {
      type = type.target();
    }
    return type;
  }
}
