package io.cgen.plan;

import java.util.List;

/**
 * A struct class: a view over native memory whose layout is computed when the class is initialised.
 *
 * @param cName the type's name in C: {@code struct tm}, {@code z_stream}
 * @param javaName the class's simple name
 * @param union whether it is a union
 * @param fields its members, in order; anonymous records are flattened by the layout's names
 * @param documentation what the header says
 */
public record StructPlan(
    String cName,
    String javaName,
    boolean union,
    List<FieldPlan> fields,
    Documentation documentation) {
  public StructPlan {
    fields = List.copyOf(fields);
  }
}
