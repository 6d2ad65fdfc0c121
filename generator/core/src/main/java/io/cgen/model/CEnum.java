package io.cgen.model;

import io.cgen.diag.Position;
import java.math.BigInteger;
import java.util.List;

/**
 * An enumeration.
 *
 * @param key what {@link CType.EnumRef} refers to: {@code enum color}, or for one without a tag a
 *     text that is unique to it
 * @param name its tag, or the typedef name that names it, or empty
 * @param underlying the integer type that holds it on the target
 * @param constants its constants in order
 * @param position where its tag is, or its brace
 * @param comment the comment that documents it
 */
public record CEnum(
    String key,
    String name,
    CType underlying,
    List<Constant> constants,
    Position position,
    String comment)
    implements CDeclaration {
  public CEnum {
    constants = List.copyOf(constants);
  }

  /**
   * One enumeration constant.
   *
   * @param name its name
   * @param value its value
   * @param comment the comment that documents it
   */
  public record Constant(String name, BigInteger value, String comment) {}
}
