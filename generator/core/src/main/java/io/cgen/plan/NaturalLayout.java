package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.TypeIndex;
import io.cgen.target.Target;

/**
 * The layout that follows from the types of a record's members, computed as the runtime will, to be
 * compared with the facts.
 */
final class NaturalLayout {
  private final TypeIndex index;
  private final Target target;

  NaturalLayout(TypeIndex index) {
    this.index = index;
    this.target = index.target();
  }

  private record Extent(long bytes, long align) {}

  /** Whether every member lies where its type and those before it put it. */
  boolean agrees(CRecord record) {
    boolean union = record.kind() == CRecord.Kind.UNION;
    long end = 0;
    long align = 1;
    for (CField field : record.fields()) {
      Extent extent = extent(TypeView.of(field.type(), index));
      long offset = union ? 0 : roundUp(end, extent.align());
      if (field.offsetBits() != offset * 8) {
        return false;
      }
      end = Math.max(end, offset + extent.bytes());
      align = Math.max(align, extent.align());
    }
    return record.size() == roundUp(end, align);
  }

  private Extent extent(TypeView type) {
    if (type.isArray()) {
      Extent element = extent(type.target());
      return new Extent(element.bytes() * type.length().orElse(0), element.align());
    }
    if (type.completeRecord().isPresent()) {
      CRecord record = type.completeRecord().get();
      return new Extent(record.size(), record.align());
    }
    long bytes = Carriers.bytes(carrier(type), target.longBits(), target.wcharBits());
    return new Extent(bytes, Math.max(bytes, 1));
  }

  private Carrier carrier(TypeView type) {
    if (type.isPointer()) {
      return Carrier.POINTER;
    }
    return type.enumeration()
        .map(e -> TypeView.of(e.underlying(), index))
        .orElse(type)
        .number()
        .orElse(Carrier.VOID);
  }

  private static long roundUp(long value, long align) {
    return (value + align - 1) / align * align;
  }
}
