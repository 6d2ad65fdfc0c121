package io.cgen.model;

import java.util.List;

/**
 * The layout rules of System V and Darwin, as GCC and clang follow them.
 *
 * <p>A bit-field goes where the last one ended, unless it would cross a boundary of its declared
 * type; then it begins at the next one. {@code packed} lets it cross, and so does {@code #pragma
 * pack}.
 */
final class SystemVLayout implements RecordLayout {
  private final boolean unnamedBitFieldsAlign;

  /**
   * The rules for one processor.
   *
   * @param unnamedBitFieldsAlign whether a bit-field without a name aligns the record, as on
   *     AArch64
   */
  SystemVLayout(boolean unnamedBitFieldsAlign) {
    this.unnamedBitFieldsAlign = unnamedBitFieldsAlign;
  }

  @Override
  public Result layOut(List<Member> members, Rules rules) {
    Progress progress = new Progress(rules);
    long[] offsets = new long[members.size()];
    for (int i = 0; i < offsets.length; i++) {
      Member member = members.get(i);
      offsets[i] = member.isBitField() ? progress.bitField(member) : progress.field(member);
    }
    return progress.finish(offsets);
  }

  private final class Progress {
    private final Rules rules;
    private final long packBits;
    private long endBits;
    private long alignBits = 8;

    Progress(Rules rules) {
      this.rules = rules;
      this.packBits = rules.pack() * 8L;
    }

    long field(Member member) {
      boolean packed = rules.packed() || member.packed();
      long align = Math.max(packed ? 8 : member.size().align() * 8L, member.aligned() * 8L);
      if (packBits > 0) {
        align = Math.min(align, packBits);
      }
      long offset = rules.union() ? 0 : RecordLayout.roundUp(endBits, Math.max(8, align));
      endBits = Math.max(endBits, offset + member.size().bytes() * 8);
      alignBits = Math.max(alignBits, align);
      return offset;
    }

    long bitField(Member member) {
      long typeBits = member.size().bytes() * 8;
      long align = bitFieldAlignment(member);
      long offset = rules.union() ? 0 : endBits;
      boolean crosses = packBits == 0 && (offset & (align - 1)) + member.width() > typeBits;
      long explicit = member.aligned() * 8L;
      if (member.width() == 0 || crosses) {
        offset = RecordLayout.roundUp(offset, align);
      } else if (explicit > 0 && (packBits == 0 || explicit <= packBits)) {
        offset = RecordLayout.roundUp(offset, explicit);
      }
      endBits = Math.max(endBits, offset + member.width());
      if (member.named() || unnamedBitFieldsAlign) {
        alignBits = Math.max(alignBits, align);
      }
      return offset;
    }

    private long bitFieldAlignment(Member member) {
      boolean packed = (rules.packed() || member.packed()) && member.width() != 0;
      long natural = member.size().align() * 8L;
      long align = Math.max(packed ? 1 : natural, member.aligned() * 8L);
      if (packBits > 0 && member.width() != 0) {
        return packed
            ? Math.min(Math.max(natural, member.aligned() * 8L), packBits)
            : Math.min(align, packBits);
      }
      return align;
    }

    Result finish(long[] offsets) {
      long align = Math.max(alignBits, rules.aligned() * 8L);
      long size = RecordLayout.roundUp(RecordLayout.roundUp(endBits, 8), align);
      return new Result(offsets, size / 8, (int) (align / 8), Math.max(1, rules.aligned()));
    }
  }
}
