package io.cgen.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The layout of a C struct or union, computed from its fields by the rules of the platform. */
public final class StructLayout implements NativeType {
  private final String name;
  private final boolean union;
  private final LayoutRules.Result result;
  private final boolean plain;
  private final boolean hasPointers;

  /** How the texts are written that are not in UTF-8, by the names of the fields. */
  private final Map<String, NativeText> texts;

  /** How many characters each text has room for, by the names of fields with several. */
  private final Map<String, Integer> rows;

  private StructLayout(Builder builder, LayoutRules rules) {
    this.name = builder.name;
    this.union = builder.union;
    this.result = rules.layOut(builder.members, builder.record());
    this.plain = builder.isPlain();
    this.texts = Map.copyOf(builder.texts);
    this.rows = Map.copyOf(builder.rows);
    this.hasPointers = fields().stream().anyMatch(StructLayout::isOrHasPointer);
  }

  /** Begins a struct; {@code name} as C spells it, {@code struct date}. */
  public static Builder struct(String name) {
    return new Builder(name, false);
  }

  /** Begins a union; {@code name} as C spells it, {@code union value}. */
  public static Builder union(String name) {
    return new Builder(name, true);
  }

  /**
   * The offset of a field in bytes; of a bit-field, of the byte in which it begins.
   *
   * @throws NoSuchElementException if there is no such field
   */
  public long offset(String field) {
    return field(field).offset();
  }

  StructField field(String field) {
    for (StructField candidate : fields()) {
      if (candidate.name().equals(field)) {
        return candidate;
      }
    }
    throw new NoSuchElementException(name + " has no field " + field);
  }

  /** How C writes the text in an array; nothing if it is none. */
  Optional<NativeText> text(StructField field) {
    boolean isText = field.type() == CHAR || texts.containsKey(field.name());
    return isText && field.isArray() && field.length() > 0 && field.type() != POINTER
        ? Optional.of(charset(field.name()))
        : Optional.empty();
  }

  /** How many characters each text in an array has room for. */
  int textLength(StructField field) {
    return rows.getOrDefault(field.name(), Math.toIntExact(field.length()));
  }

  /** How C writes the texts of a field, if there are any. */
  NativeText charset(String field) {
    return texts.getOrDefault(field, NativeText.UTF_8);
  }

  /** Whether there are pointers in it, also in structs inside it. */
  boolean hasPointers() {
    return hasPointers;
  }

  private static boolean isOrHasPointer(StructField field) {
    return field.type() instanceof StructLayout inner
        ? inner.hasPointers()
        : field.type() == POINTER;
  }

  @Override
  public long byteSize() {
    return result.byteSize();
  }

  @Override
  public long alignment() {
    return result.alignment();
  }

  /** The alignment that attributes ask for. */
  long required() {
    return result.required();
  }

  boolean isUnion() {
    return union;
  }

  /** Whether neither it nor a struct in it is packed or aligned in a way of its own. */
  boolean isPlain() {
    return plain;
  }

  List<StructField> fields() {
    return result.fields();
  }

  /**
   * The fields as they matter for passing the struct by value: integers in place of bit-fields and
   * of the room around them.
   */
  List<StructField> valueFields() {
    List<StructField> values = new ArrayList<>();
    long end = 0;
    boolean open = false;
    for (StructField field : fields()) {
      if (field.isBitField()) {
        open = true;
      } else {
        end = open ? fill(values, end, union ? byteSize() : field.offset()) : end;
        open = false;
        values.add(field);
        end = union ? 0 : field.end();
      }
    }
    if (open) {
      fill(values, end, byteSize());
    }
    return values;
  }

  private long fill(List<StructField> values, long from, long to) {
    long at = from;
    while (at < to) {
      long largest = Math.min(Long.highestOneBit(to - at), alignment());
      long size = at == 0 ? largest : Math.min(largest, Long.lowestOneBit(at));
      values.add(new StructField("bits", integer((int) size), 1, false, at * Byte.SIZE, -1));
      at += size;
    }
    return to;
  }

  private static NativeType integer(int size) {
    return switch (size) {
      case 1 -> UNSIGNED_CHAR;
      case 2 -> UNSIGNED_SHORT;
      case 4 -> UNSIGNED_INT;
      default -> UNSIGNED_LONG_LONG;
    };
  }

  /** The name as C spells it. */
  @Override
  public String toString() {
    return name;
  }

  /** Collects the fields of a layout in their order. */
  public static final class Builder {
    private final String name;
    private final boolean union;
    private final List<LayoutRules.Member> members = new ArrayList<>();
    private final Map<String, NativeText> texts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private boolean packed;
    private long aligned;
    private long pack;

    private Builder(String name, boolean union) {
      this.name = name;
      this.union = union;
    }

    /** Packs all of it, as an attribute does. */
    public Builder packed() {
      packed = true;
      return this;
    }

    /** Packs all of it, as {@code #pragma pack} does. */
    public Builder pack(long bytes) {
      pack = bytes;
      return this;
    }

    /** Aligns all of it, at least so. */
    public Builder aligned(long bytes) {
      aligned = bytes;
      return this;
    }

    /** Adds a field. */
    public Builder field(String field, NativeType type) {
      return add(new LayoutRules.Member(field, type, 1, false, -1, false, 0));
    }

    /** Adds an array of a fixed length; with 0 elements for what follows the struct. */
    public Builder array(String field, NativeType element, long length) {
      return add(new LayoutRules.Member(field, element, length, true, -1, false, 0));
    }

    /** Adds a bit-field, without a name if that is empty. */
    public Builder bits(String field, NativeType type, int width) {
      return add(new LayoutRules.Member(field, type, 1, false, width, false, 0));
    }

    /** Packs the field that was added last. */
    public Builder packedField() {
      return change(last -> copy(last, true, last.aligned()));
    }

    /** Aligns the field that was added last, at least so. */
    public Builder alignedField(long bytes) {
      return change(last -> copy(last, last.packed(), bytes));
    }

    private static LayoutRules.Member copy(LayoutRules.Member of, boolean packed, long aligned) {
      return new LayoutRules.Member(
          of.name(), of.type(), of.length(), of.isArray(), of.width(), packed, aligned);
    }

    private Builder change(UnaryOperator<LayoutRules.Member> change) {
      int last = members.size() - 1;
      members.set(last, change.apply(members.get(last)));
      return this;
    }

    private Builder add(LayoutRules.Member member) {
      members.add(member);
      return this;
    }

    /** The field that was added last holds a text, or points to texts, which C writes so. */
    public Builder text(NativeText charset) {
      texts.put(members.get(members.size() - 1).name(), charset);
      return this;
    }

    /** The array that was added last holds several texts, each with room for so many characters. */
    public Builder texts(int length) {
      rows.put(members.get(members.size() - 1).name(), length);
      return this;
    }

    private LayoutRules.Record record() {
      return new LayoutRules.Record(union, packed, aligned, pack);
    }

    private boolean isPlain() {
      return !packed
          && aligned == 0
          && pack == 0
          && members.stream()
              .noneMatch(
                  member ->
                      member.packed()
                          || member.aligned() > 0
                          || member.type() instanceof StructLayout inner && !inner.isPlain());
    }

    /** The layout. */
    public StructLayout build() {
      return build(LayoutRules.current());
    }

    StructLayout build(LayoutRules rules) {
      return new StructLayout(this, rules);
    }
  }
}
