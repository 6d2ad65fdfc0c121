package io.cgen.model;

import io.cgen.target.Target;
import java.util.List;

/** The rules by which an ABI lays out the members of a record. */
public interface RecordLayout {
  /**
   * How much room a type takes, in bytes.
   *
   * @param bytes its size; 0 for an incomplete type
   * @param align its alignment
   * @param required the alignment that attributes ask for, which Microsoft's packing respects
   */
  record Extent(long bytes, int align, int required) {
    /** The same of a type without such attributes. */
    public Extent(long bytes, int align) {
      this(bytes, align, 1);
    }
  }

  /**
   * A member before it has a place.
   *
   * @param size its type's size and alignment, in bytes
   * @param width its width in bits if it is a bit-field, else -1
   * @param named whether it has a name; a bit-field may have none
   * @param packed whether an attribute packs the member itself
   * @param aligned the alignment in bytes that an attribute asks for; 0 if none does
   */
  record Member(Extent size, int width, boolean named, boolean packed, int aligned) {
    /** Whether it is a bit-field. */
    public boolean isBitField() {
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
   * @param foreign whether it is laid out as another compiler than the platform's would
   */
  record Rules(boolean union, boolean packed, int aligned, int pack, boolean foreign) {}

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

  /** The rules of a platform. */
  static RecordLayout of(Target target) {
    return target.abi() == Target.Abi.WINDOWS ? new MicrosoftLayout() : systemV(target);
  }

  /** The rules that GCC follows on a platform. */
  static RecordLayout systemV(Target target) {
    return new SystemVLayout(
        target.architecture() == Target.Architecture.AARCH64
            && target.abi() == Target.Abi.SYSTEM_V);
  }

  /** The rules that Microsoft's compiler follows. */
  static RecordLayout microsoft() {
    return new MicrosoftLayout();
  }

  /** {@code value} rounded up to a multiple of {@code unit}. */
  static long roundUp(long value, long unit) {
    return unit <= 1 ? value : (value + unit - 1) / unit * unit;
  }
}
