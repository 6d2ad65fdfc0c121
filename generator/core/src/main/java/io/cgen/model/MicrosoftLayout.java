package io.cgen.model;

import java.util.List;

/**
 * The layout rules of Microsoft's compiler.
 *
 * <p>A bit-field shares a unit with the one before it only when their declared types have the same
 * size and it still fits; otherwise it opens a new unit of its own type. An alignment that was
 * asked for ({@code __declspec(align)}) outlives packing.
 */
final class MicrosoftLayout implements RecordLayout {
  private static final int EMPTY_SIZE = 4;

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

  private static final class Progress {
    private final Rules rules;
    private long size;
    private int align = 1;
    private int required;
    private boolean afterBitField;
    private long unitBytes;
    private long bitsLeft;

    Progress(Rules rules) {
      this.rules = rules;
      this.required = Math.max(1, rules.aligned());
    }

    long field(Member member) {
      int fieldAlign = alignment(member);
      afterBitField = false;
      align = Math.max(align, fieldAlign);
      return place(member, fieldAlign) * 8;
    }

    private long place(Member member, int fieldAlign) {
      if (rules.union()) {
        size = Math.max(size, member.size().bytes());
        return 0;
      }
      long offset = RecordLayout.roundUp(size, fieldAlign);
      size = offset + member.size().bytes();
      return offset;
    }

    long bitField(Member member) {
      if (member.width() == 0) {
        return zeroWidth(member);
      }
      if (!rules.union()
          && afterBitField
          && unitBytes == member.size().bytes()
          && member.width() <= bitsLeft) {
        long offset = size * 8 - bitsLeft;
        bitsLeft -= member.width();
        return offset;
      }
      afterBitField = true;
      unitBytes = member.size().bytes();
      int fieldAlign = alignment(member);
      if (!rules.union()) {
        align = Math.max(align, fieldAlign);
      }
      long offset = place(member, fieldAlign) * 8;
      bitsLeft = unitBytes * 8 - member.width();
      return offset;
    }

    /** It only closes the unit of a bit-field before it. */
    private long zeroWidth(Member member) {
      if (!afterBitField) {
        return rules.union() ? 0 : size * 8;
      }
      afterBitField = false;
      int fieldAlign = alignment(member);
      if (rules.union()) {
        size = Math.max(size, member.size().bytes());
        return 0;
      }
      size = RecordLayout.roundUp(size, fieldAlign);
      align = Math.max(align, fieldAlign);
      return size * 8;
    }

    private int alignment(Member member) {
      int natural = member.size().align();
      int asked = Math.max(member.aligned(), member.size().required());
      if (rules.packed() || member.packed()) {
        natural = 1;
      }
      if (rules.pack() > 0) {
        natural = Math.min(natural, rules.pack());
      }
      if (!member.isBitField()) {
        required = Math.max(required, asked);
      }
      return Math.max(natural, asked);
    }

    Result finish(long[] offsets) {
      align = Math.max(align, required);
      long rounded = RecordLayout.roundUp(size, align);
      if (rounded == 0) {
        rounded = required >= EMPTY_SIZE ? align : EMPTY_SIZE;
      }
      return new Result(offsets, rounded, align, required);
    }
  }
}
