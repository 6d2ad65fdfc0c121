package io.cgen.plan;

import java.util.List;

/**
 * An enum class, which keeps values that the header does not name.
 *
 * @param cName the type's name in C
 * @param javaName the class's simple name
 * @param constants its constants in order; two may have the same value
 * @param flags whether values are sets of constants
 * @param documentation what the header says
 */
public record EnumPlan(
    String cName,
    String javaName,
    List<Constant> constants,
    boolean flags,
    Documentation documentation) {
  public EnumPlan {
    constants = List.copyOf(constants);
  }

  /** An enum whose values are its constants. */
  public EnumPlan(
      String cName, String javaName, List<Constant> constants, Documentation documentation) {
    this(cName, javaName, constants, false, documentation);
  }

  /** One constant: its name in Java (as in C where that is legal), its value. */
  public record Constant(String javaName, long value, Documentation documentation) {}
}
