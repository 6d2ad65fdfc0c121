package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a record can have no class.
 *
 * <ol>
 *   <li>Its class computes the layout from the members' types when it is initialised, so every
 *       member must be of a type whose size is known: no bit-field, no flexible array, no {@code
 *       long double}; and the layout must be the natural one, neither packed nor aligned otherwise.
 *   <li>A struct of the system's headers with members whose names begin with {@code __} differs
 *       between platforms.
 *   <li>As a check, the layout so computed for this target is compared with the compiler's.
 * </ol>
 */
final class StructSupport {
  private final TypeIndex index;
  private final Reach reach;
  private final Map<String, Optional<String>> obstacles = new HashMap<>();

  StructSupport(TypeIndex index, Reach reach) {
    this.index = index;
    this.reach = reach;
  }

  /** Why {@code record} can have no class, in one phrase; nothing if it can. */
  Optional<String> obstacle(CRecord record) {
    Optional<String> known = obstacles.get(record.key());
    if (known == null) {
      obstacles.put(record.key(), Optional.of("it contains itself"));
      known = find(record);
      obstacles.put(record.key(), known);
    }
    return known;
  }

  /** What a member is, or consists of if it is an array. */
  TypeView element(CField field) {
    TypeView type = TypeView.of(field.type(), index);
    while (type.isArray()) {
      type = type.target();
    }
    return type;
  }

  /** How messages call a member. */
  static String name(CField field) {
    return field.name().isEmpty() ? "without a name" : field.name();
  }

  private Optional<String> find(CRecord record) {
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
    return !reach.contains(record.position())
        && record.fields().stream().anyMatch(field -> field.name().startsWith("__"));
  }

  private Optional<String> layoutObstacle(CRecord record) {
    return new NaturalLayout(index).agrees(record)
        ? Optional.empty()
        : Optional.of("its layout is not the one that its members' types give");
  }

  private Optional<String> obstacle(CField field) {
    if (field.bitWidth().isPresent()) {
      return Optional.of(
          "its member %s is a bit-field, which is not supported yet".formatted(name(field)));
    }
    TypeView type = TypeView.of(field.type(), index);
    if (type.isArray() && type.length().orElse(0) == 0) {
      return Optional.of("its member %s is an array without a length".formatted(name(field)));
    }
    TypeView element = element(field);
    if (element.recordKey().isPresent()) {
      return element.completeRecord().filter(record -> obstacle(record).isEmpty()).isPresent()
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
}
