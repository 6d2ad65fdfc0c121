package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.RecordLayout;
import io.cgen.model.RecordLayout.Extent;
import io.cgen.model.TypeIndex;
import io.cgen.target.Target;
import java.util.List;

/**
 * The layout that follows from what the struct class will know of a record's members, computed as
 * the runtime will, to be compared with the facts.
 */
final class ComputedLayout {
  private final TypeIndex index;
  private final Target target;

  ComputedLayout(TypeIndex index) {
    this.index = index;
    this.target = index.target();
  }

  /** Whether every member lies where its type and those before it put it. */
  boolean agrees(CRecord record) {
    RecordLayout.Result result = layOut(record);
    List<CField> fields = record.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).offsetBits() != result.offsets()[i]) {
        return false;
      }
    }
    return record.size() == result.size() && record.align() == result.align();
  }

  private RecordLayout.Result layOut(CRecord record) {
    List<RecordLayout.Member> members = record.fields().stream().map(this::member).toList();
    return RecordLayout.of(target).layOut(members, record.rules());
  }

  private RecordLayout.Member member(CField field) {
    return new RecordLayout.Member(
        extent(TypeView.of(field.type(), index)),
        field.bitWidth().orElse(-1),
        !field.name().isEmpty(),
        field.packed(),
        field.aligned());
  }

  private Extent extent(TypeView type) {
    if (type.isArray()) {
      Extent element = extent(type.target());
      return new Extent(
          element.bytes() * type.length().orElse(0), element.align(), element.required());
    }
    if (type.completeRecord().isPresent()) {
      CRecord record = type.completeRecord().get();
      RecordLayout.Result inner = layOut(record);
      int required = record.rules().aligned() > 0 ? inner.align() : inner.required();
      return new Extent(inner.size(), inner.align(), required);
    }
    return OpaqueNumber.of(type)
        .map(number -> number.extent(target))
        .orElseGet(() -> extent(carrier(type)));
  }

  private Extent extent(Carrier carrier) {
    int bytes = Carriers.bytes(carrier, target.longBits(), target.wcharBits());
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
}
