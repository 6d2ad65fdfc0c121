package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of GCC and clang on Linux and macOS: a bit-field goes where the last one ended, unless
 * it would cross a boundary of its declared type; then it begins at the next one. Packing, of
 * either kind, lets it cross.
 *
 * @param unnamedAlign whether a bit-field without a name aligns the record
 */
record SystemVRules(boolean unnamedAlign) implements LayoutRules {
  private static final int BYTE = 8;

  @Override
  public Result layOut(List<Member> members, Record record) {
    return new Progress(record).layOut(members);
  }

  private final class Progress {
    private final Record record;
    private final long pack;
    private long end;
    private long alignment = BYTE;

    Progress(Record record) {
      this.record = record;
      this.pack = record.pack() * BYTE;
    }

    Result layOut(List<Member> members) {
      List<StructField> fields = new ArrayList<>();
      for (Member member : members) {
        fields.add(member.at(member.isBitField() ? bitField(member) : field(member)));
      }
      long align = Math.max(alignment, record.aligned() * BYTE);
      long size = StructField.align(StructField.align(end, BYTE), align);
      long required = record.aligned() > 0 ? align / BYTE : 1;
      return new Result(fields, size / BYTE, align / BYTE, required);
    }

    private long field(Member member) {
      boolean packed = record.packed() || member.packed();
      long natural = packed ? BYTE : member.type().alignment() * BYTE;
      long align = atMostPack(Math.max(natural, member.aligned() * BYTE));
      long offset = record.union() ? 0 : StructField.align(end, Math.max(BYTE, align));
      end = Math.max(end, offset + member.bytes() * BYTE);
      alignment = Math.max(alignment, align);
      return offset;
    }

    private long atMostPack(long align) {
      return pack > 0 ? Math.min(align, pack) : align;
    }

    private long bitField(Member member) {
      long align = bitFieldAlignment(member);
      long offset = place(member, align);
      end = Math.max(end, offset + member.width());
      if (!member.name().isEmpty() || unnamedAlign) {
        alignment = Math.max(alignment, align);
      }
      return offset;
    }

    private long place(Member member, long align) {
      long offset = record.union() ? 0 : end;
      long asked = member.aligned() * BYTE;
      boolean crosses =
          pack == 0 && offset % align + member.width() > member.type().byteSize() * BYTE;
      if (member.width() == 0 || crosses) {
        return StructField.align(offset, align);
      }
      return asked > 0 && (pack == 0 || asked <= pack) ? StructField.align(offset, asked) : offset;
    }

    private long bitFieldAlignment(Member member) {
      boolean packed = (record.packed() || member.packed()) && member.width() != 0;
      long natural = member.type().alignment() * BYTE;
      long asked = member.aligned() * BYTE;
      if (pack > 0 && member.width() != 0) {
        return Math.min(Math.max(natural, asked), pack);
      }
      return Math.max(packed ? 1 : natural, asked);
    }
  }
}
