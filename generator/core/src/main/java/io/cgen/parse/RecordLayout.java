package io.cgen.parse;

import java.util.List;

/** The rules by which an ABI lays out the members of a record. */
interface RecordLayout {
  /**
   * A member before it has a place.
   *
   * @param size its type's size and alignment, in bytes
   * @param width its width in bits if it is a bit-field, else -1
   * @param named whether it has a name; a bit-field may have none
   * @param packed whether an attribute packs the member itself
   * @param aligned the alignment in bytes that an attribute asks for; 0 if none does
   */
  record Member(TypeSizes.Size size, int width, boolean named, boolean packed, int aligned) {
    boolean isBitField() {
      return width >= 0;
    }
  }

  /**
   * What holds for the whole record.
   *
   * @param union whether all members begin at the same place
   * @param packed whether an attribute packs it
   * @param aligned the alignment in bytes that an attribute asks for; 0 if none does
   * @param pack the alignment in bytes that {@code #pragma pack} allows at most; 0 if none does
   */
  record Rules(boolean union, boolean packed, int aligned, int pack) {}

  /**
   * A finished layout.
   *
   * @param offsets where each member begins, in bits
   * @param size the size of the record in bytes
   * @param align its alignment in bytes
   * @param required the alignment that attributes ask for, in bytes; at least 1
   */
  record Result(long[] offsets, long size, int align, int required) {}

  /** Gives each member its place. */
  Result layOut(List<Member> members, Rules rules);

  /** {@code value} rounded up to a multiple of {@code unit}. */
  static long roundUp(long value, long unit) {
    return unit <= 1 ? value : (value + unit - 1) / unit * unit;
  }
}
