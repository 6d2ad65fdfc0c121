package io.cgen.model;

import io.cgen.diag.Position;
import java.util.List;

/**
 * A struct, union or C++ class.
 *
 * @param key what {@link CType.RecordRef} refers to: {@code struct foo}, {@code union bar}, {@code
 *     testnative::dog}, or for one without a tag a text that is unique to it
 * @param name its tag, or the typedef name that names it, or empty
 * @param kind what it is
 * @param complete whether its members are known
 * @param fields its members in order
 * @param size its size in bytes on the target; 0 if incomplete
 * @param align its alignment in bytes on the target; 0 if incomplete
 * @param rules what holds for its layout as a whole
 * @param position where its tag is, or its brace
 * @param comment the comment that documents it
 */
public record CRecord(
    String key,
    String name,
    Kind kind,
    boolean complete,
    List<CField> fields,
    long size,
    int align,
    RecordLayout.Rules rules,
    Position position,
    String comment)
    implements CDeclaration {
  public CRecord {
    fields = List.copyOf(fields);
  }

  /** The kinds of record. */
  public enum Kind {
    STRUCT,
    UNION,
    CLASS
  }
}
