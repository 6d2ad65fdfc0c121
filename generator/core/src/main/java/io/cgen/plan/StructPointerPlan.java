package io.cgen.plan;

/**
 * A name for {@code void *} that is a pointer to a struct.
 *
 * @param cName the name
 * @param struct the C name of the struct
 * @param reason who said so
 */
public record StructPointerPlan(String cName, String struct, String reason) {
  Decision decision() {
    return new Decision(cName, "pointer to the struct " + struct, reason);
  }
}
