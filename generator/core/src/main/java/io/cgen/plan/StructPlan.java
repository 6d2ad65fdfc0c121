package io.cgen.plan;

import java.util.List;

/**
 * A struct class: a view over native memory whose layout is computed when the class is initialised.
 *
 * @param cName the type's name in C: {@code struct tm}, {@code z_stream}
 * @param javaName the class's simple name
 * @param union whether it is a union
 * @param fields its members, in order; anonymous records are flattened by the layout's names
 * @param packing how its layout differs from what its members' types give
 * @param documentation what the header says
 */
public record StructPlan(
    String cName,
    String javaName,
    boolean union,
    List<FieldPlan> fields,
    Packing packing,
    Documentation documentation) {
  public StructPlan {
    fields = List.copyOf(fields);
  }

  /** A struct that is neither packed nor aligned. */
  public StructPlan(
      String cName,
      String javaName,
      boolean union,
      List<FieldPlan> fields,
      Documentation documentation) {
    this(cName, javaName, union, fields, new Packing(false, 0, 0), documentation);
  }

  /**
   * What attributes and pragmas ask for.
   *
   * @param packed whether an attribute packs it
   * @param pack the alignment in bytes that a pragma allows at most, 0 if none does
   * @param aligned the alignment in bytes that an attribute asks for, 0 if none does
   */
  public record Packing(boolean packed, int pack, int aligned) {}
}
