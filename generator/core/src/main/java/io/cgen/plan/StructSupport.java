package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.RecordLayout;
import io.cgen.model.TypeIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a record can have no class.
 *
 * <ol>
 *   <li>Its class computes the layout when it is initialised, from the members' types and what
 *       attributes and pragmas ask for, so every member must be of a type whose size is known; and
 *       by the rules of the platform's own compiler.
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
    if (record.rules().foreign()) {
      return Optional.of("it is laid out as another compiler than the platform's would");
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
    return new ComputedLayout(index).agrees(record)
        ? Optional.empty()
        : Optional.of("its layout is not the one that its members' types give");
  }

  private Optional<String> obstacle(CField field) {
    TypeView type = TypeView.of(field.type(), index);
    if (type.isArray() && isInnerLengthMissing(type)) {
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
            || OpaqueNumber.of(element).isPresent()
            || element.number().isPresent()
            || element.enumeration().isPresent();
    return known
        ? Optional.empty()
        : Optional.of(
            "its member %s is %s, which has no type in Java"
                .formatted(name(field), element.spelling()));
  }

  /** Only the outermost array of a flexible member has no length. */
  private static boolean isInnerLengthMissing(TypeView type) {
    TypeView inner = type.target();
    return inner.isArray() && (inner.length().orElse(0) == 0 || isInnerLengthMissing(inner));
  }

  /** Why {@code record}, which can have a class, cannot be passed by value. */
  Optional<String> valueObstacle(CRecord record) {
    RecordLayout.Rules rules = record.rules();
    if (rules.packed() || rules.aligned() > 0 || rules.pack() > 0) {
      return Optional.of("it is packed or aligned in a way of its own");
    }
    return record.fields().stream().flatMap(field -> valueObstacle(field).stream()).findFirst();
  }

  private Optional<String> valueObstacle(CField field) {
    if (field.packed() || field.aligned() > 0) {
      return Optional.of("it is packed or aligned in a way of its own");
    }
    TypeView type = TypeView.of(field.type(), index);
    if (type.isArray() && type.length().orElse(0) == 0) {
      return Optional.of("its member %s is an array without a length".formatted(name(field)));
    }
    TypeView element = element(field);
    return OpaqueNumber.of(element).isPresent()
        ? Optional.of(
            "its member %s is %s, which Java has no type for"
                .formatted(name(field), element.spelling()))
        : element.completeRecord().flatMap(this::valueObstacle);
  }
}
