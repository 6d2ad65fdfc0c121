package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of Microsoft's compiler: a bit-field shares a unit with the one before it only if their
 * declared types have the same size and it still fits; otherwise it opens a new unit of its own
 * type. An alignment that was asked for outlives packing.
 */
record MicrosoftRules() implements LayoutRules {
  private static final int BYTE = 8;

  /** What a record without members takes. */
  private static final int LEAST = 4;

  @Override
  public Result layOut(List<Member> members, Record record) {
    return new Progress(record).layOut(members);
  }

  private static final class Progress {
    private final Record record;
    private long size;
    private long alignment = 1;
    private long required;
    private boolean inUnit;
    private long unitBytes;
    private long bitsLeft;

    Progress(Record record) {
      this.record = record;
      this.required = Math.max(1, record.aligned());
    }

    Result layOut(List<Member> members) {
      List<StructField> fields = new ArrayList<>();
      for (Member member : members) {
        fields.add(member.at(member.isBitField() ? bitField(member) : field(member)));
      }
      alignment = Math.max(alignment, required);
      long rounded = StructField.align(size, alignment);
      long bytes = rounded > 0 ? rounded : Math.max(LEAST, required >= LEAST ? alignment : 0);
      return new Result(fields, bytes, alignment, record.aligned() > 0 ? alignment : required);
    }

    private long field(Member member) {
      long align = alignment(member);
      inUnit = false;
      alignment = Math.max(alignment, align);
      return place(member, align) * BYTE;
    }

    private long place(Member member, long align) {
      if (record.union()) {
        size = Math.max(size, member.bytes());
        return 0;
      }
      long offset = StructField.align(size, align);
      size = offset + member.bytes();
      return offset;
    }

    private long bitField(Member member) {
      if (member.width() == 0) {
        return zeroWidth(member);
      }
      boolean fits = unitBytes == member.bytes() && member.width() <= bitsLeft;
      if (!record.union() && inUnit && fits) {
        long offset = size * BYTE - bitsLeft;
        bitsLeft -= member.width();
        return offset;
      }
      return newUnit(member);
    }

    private long newUnit(Member member) {
      inUnit = true;
      unitBytes = member.bytes();
      long align = alignment(member);
      if (!record.union()) {
        alignment = Math.max(alignment, align);
      }
      long offset = place(member, align) * BYTE;
      bitsLeft = unitBytes * BYTE - member.width();
      return offset;
    }

    /** It only closes the unit before it. */
    private long zeroWidth(Member member) {
      if (!inUnit) {
        return record.union() ? 0 : size * BYTE;
      }
      inUnit = false;
      long align = alignment(member);
      if (record.union()) {
        size = Math.max(size, member.bytes());
        return 0;
      }
      size = StructField.align(size, align);
      alignment = Math.max(alignment, align);
      return size * BYTE;
    }

    private long alignment(Member member) {
      boolean packed = record.packed() || member.packed();
      long natural = packed ? 1 : member.type().alignment();
      if (record.pack() > 0) {
        natural = Math.min(natural, record.pack());
      }
      long asked = Math.max(member.aligned(), member.required());
      if (!member.isBitField()) {
        required = Math.max(required, asked);
      }
      return Math.max(natural, asked);
    }
  }
}
