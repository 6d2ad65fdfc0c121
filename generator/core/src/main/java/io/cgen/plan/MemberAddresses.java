package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why members of structs are addresses, and what the spec file can say to make more of them.
 *
 * <ol>
 *   <li>Of a pointer to numbers or texts nothing says how many there are: the next integer behind
 *       it may, else the first one. A struct without a name of its own cannot be spoken of.
 *   <li>Of what {@code void} or a pointer to pointers stands for, nothing can be said.
 *   <li>An array inside the struct is one address for each element.
 * </ol>
 */
final class MemberAddresses {
  private final CRecord record;
  private final PlanInput input;

  MemberAddresses(CRecord record, PlanInput input) {
    this.record = record;
    this.input = input;
  }

  /** Why {@code field} of the struct that readers call {@code cName} is an address. */
  Decision explain(CField field, String cName) {
    TypeView type = input.view(field.type());
    TypeView pointer = type.isArray() ? input.structs().element(field) : type;
    String decision = type.isArray() ? "an address for each element" : "address";
    String reason = "nothing says what %s points to".formatted(pointer.spelling());
    return new Decision(cName + "." + field.name(), decision, reason, remedy(field, type, cName));
  }

  private Optional<String> remedy(CField field, TypeView type, String cName) {
    boolean numbers =
        !record.name().isEmpty()
            && record.kind() == CRecord.Kind.STRUCT
            && !type.isArray()
            && type.target().number().flatMap(Carriers::element).isPresent();
    String struct = cName.substring(cName.indexOf(' ') + 1);
    return count(field)
        .filter(count -> numbers)
        .map(
            count ->
                "types: {%s: {members: {%s: {length: %s}}}}"
                    .formatted(struct, field.name(), count));
  }

  private Optional<String> count(CField field) {
    List<CField> fields = record.fields();
    int at = 0;
    while (fields.get(at) != field) {
      at++;
    }
    return Stream.concat(fields.stream().skip(at + 1), fields.stream().limit(at))
        .filter(other -> input.view(other.type()).isInteger())
        .filter(other -> other.bitWidth().isEmpty())
        .map(CField::name)
        .findFirst();
  }
}
