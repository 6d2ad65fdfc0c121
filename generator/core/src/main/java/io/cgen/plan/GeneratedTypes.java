package io.cgen.plan;

import io.cgen.model.CEnum;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The classes that C types become, for whoever has to name one.
 *
 * @param handles which pointers are handles
 * @param structs which records have a class
 * @param enums which enums have a class
 * @param names the classes' names
 */
record GeneratedTypes(HandleTypes handles, Structs structs, Enums enums, ClassNames names) {

  /** The handle class that {@code pointer} leads to. */
  Optional<HandleType> handle(TypeView pointer) {
    return handles.of(pointer);
  }

  /** The struct class of {@code record}. */
  Optional<String> struct(TypeView record) {
    return record.recordKey().filter(structs::hasClass).flatMap(names::find);
  }

  /** The enum class of {@code type}. */
  Optional<String> enumeration(TypeView type) {
    return type.enumeration().filter(enums::hasClass).flatMap(e -> names.find(e.key()));
  }

  /**
   * How an enum crosses the seam: as its values need it and not as this platform's compiler chose,
   * unless the header fixes its type.
   */
  Carrier carrier(CEnum type, TypeView underlying) {
    Carrier declared = underlying.number().orElse(Carrier.INT);
    if (declared != Carrier.INT && declared != Carrier.UNSIGNED_INT) {
      return declared;
    }
    BigInteger limit = BigInteger.valueOf(Integer.MAX_VALUE);
    boolean unsigned = type.constants().stream().anyMatch(c -> c.value().compareTo(limit) > 0);
    return unsigned ? Carrier.UNSIGNED_INT : Carrier.INT;
  }
}
