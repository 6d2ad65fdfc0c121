package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The layout of a C struct or union, computed from its fields by the rules of the platform. */
public final class StructLayout implements NativeType {
  private final String name;
  private final boolean union;
  private final List<StructField> fields;
  private final long byteSize;
  private final long alignment;
  private final boolean hasPointers;

  private StructLayout(Builder builder) {
    this.name = builder.name;
    this.union = builder.union;
    this.fields = List.copyOf(builder.fields);
    this.alignment = builder.alignment;
    this.hasPointers = fields.stream().anyMatch(StructLayout::isOrHasPointer);
    this.byteSize = StructField.align(builder.end, builder.alignment);
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
   * The offset of a field in bytes.
   *
   * @throws NoSuchElementException if there is no such field
   */
  public long offset(String field) {
    return field(field).offset();
  }

  StructField field(String field) {
    for (StructField candidate : fields) {
      if (candidate.name().equals(field)) {
        return candidate;
      }
    }
    throw new NoSuchElementException(name + " has no field " + field);
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
    return byteSize;
  }

  @Override
  public long alignment() {
    return alignment;
  }

  boolean isUnion() {
    return union;
  }

  List<StructField> fields() {
    return fields;
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
    private final List<StructField> fields = new ArrayList<>();
    private long end;
    private long alignment = 1;

    private Builder(String name, boolean union) {
      this.name = name;
      this.union = union;
    }

    /** Adds a field. */
    public Builder field(String field, NativeType type) {
      return add(field, type, 1, false);
    }

    /** Adds an array of a fixed length. */
    public Builder array(String field, NativeType element, long length) {
      return add(field, element, length, true);
    }

    private Builder add(String field, NativeType type, long length, boolean array) {
      long offset = union ? 0 : StructField.align(end, type.alignment());
      fields.add(new StructField(field, type, length, array, offset));
      end = Math.max(end, offset + type.byteSize() * length);
      alignment = Math.max(alignment, type.alignment());
      return this;
    }

    /** The layout. */
    public StructLayout build() {
      return new StructLayout(this);
    }
  }
}
