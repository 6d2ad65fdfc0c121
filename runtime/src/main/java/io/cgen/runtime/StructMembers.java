package io.cgen.runtime;

/**
 * The members of a struct by their names in C, for a {@link Converter} that serves the struct
 * classes of several APIs. One that serves a single API uses the methods of its struct class.
 *
 * <p>Names are looked up in the struct's layout; what a pointer points to is not in there, so that
 * is for the caller to know.
 */
public final class StructMembers {
  private final StructLayout layout;
  private final NativeMemory memory;

  private StructMembers(StructLayout layout, NativeMemory memory) {
    this.layout = layout;
    this.memory = memory;
  }

  /** The members of a struct. */
  public static StructMembers of(NativeStruct struct) {
    return new StructMembers(struct.layout(), struct.memory());
  }

  /** Tells whether there is a member of that name. */
  public boolean has(String member) {
    return layout.fields().stream().anyMatch(field -> field.name().equals(member));
  }

  /**
   * The members of a struct that is a member.
   *
   * @throws IllegalArgumentException if it is no struct
   */
  public StructMembers inside(String member) {
    StructField field = layout.field(member);
    if (field.type() instanceof StructLayout inner) {
      return new StructMembers(inner, memory.slice(field.offset(), inner.byteSize()));
    }
    throw new IllegalArgumentException(member + " of " + layout + " is no struct");
  }

  /**
   * An {@code int}, or an enum.
   *
   * @throws java.util.NoSuchElementException if there is no such member
   * @throws IllegalArgumentException if it is of another size
   */
  public int getInt(String member) {
    return memory.getInt(offset(member, NativeType.INT));
  }

  /** Sets an {@code int}, or an enum. */
  public void putInt(String member, int value) {
    memory.putInt(offset(member, NativeType.INT), value);
  }

  /** A {@code double}. */
  public double getDouble(String member) {
    return memory.getDouble(offset(member, NativeType.DOUBLE));
  }

  /** Sets a {@code double}. */
  public void putDouble(String member, double value) {
    memory.putDouble(offset(member, NativeType.DOUBLE), value);
  }

  /** A pointer, also to a function. */
  public NativePointer getPointer(String member) {
    return memory.getPointer(offset(member, NativeType.POINTER));
  }

  /**
   * Sets a pointer, {@code null} for NULL; what it points to is not kept alive. So a member that
   * Java can be called through gets a function of C.
   */
  public void putPointer(String member, NativePointer value) {
    memory.putPointer(offset(member, NativeType.POINTER), value);
  }

  /**
   * The text that a {@code char *} points to, in the charset of the member; {@code null} for NULL.
   */
  public String getText(String member) {
    return memory.getText(layout.charset(member), offset(member, NativeType.POINTER));
  }

  /** Has a {@code char *} point to a copy of a text, which lives as long as the struct. */
  public void putText(String member, String value) {
    long offset = offset(member, NativeType.POINTER);
    memory.putText(layout.charset(member), offset, value, member);
  }

  /**
   * The length of arrays.
   *
   * @param path the member that says it, or one of a struct inside, {@code axis.length}
   * @param arrays the members that point to those arrays
   */
  public MemberCount count(String path, String... arrays) {
    return MemberCount.of(layout, path, arrays);
  }

  /** A copy of the array that a {@code double *} points to; {@code null} for NULL. */
  public double[] getDoubles(String member, MemberCount count) {
    return array(member, ArrayKind.DOUBLE, count).get(memory);
  }

  /** Has a {@code double *} point to a copy of an array, which lives as long as the struct. */
  public void putDoubles(String member, MemberCount count, double[] values) {
    array(member, ArrayKind.DOUBLE, count).set(memory, values);
  }

  /** A copy of the texts that a {@code char **} points to; {@code null} for NULL. */
  public String[] getTexts(String member, MemberCount count) {
    return texts(member, count).get(memory);
  }

  /** Has a {@code char **} point to copies of texts, which live as long as the struct. */
  public void putTexts(String member, MemberCount count, String[] values) {
    texts(member, count).set(memory, values);
  }

  private MemberArray<String[]> texts(String member, MemberCount count) {
    return array(member, ArrayKind.texts(layout.charset(member)), count);
  }

  /** A copy of the rows that a {@code double **} points to; {@code null} for NULL. */
  public double[][] getRows(String member, MemberCount rows, MemberCount columns) {
    return rows(member, rows, columns).get(memory);
  }

  /** Has a {@code double **} point to copies of rows, which live as long as the struct. */
  public void putRows(String member, MemberCount rows, MemberCount columns, double[][] values) {
    rows(member, rows, columns).set(memory, values);
  }

  private <A> MemberArray<A> array(String member, ArrayKind<A> kind, MemberCount count) {
    offset(member, NativeType.POINTER);
    return MemberArray.of(layout, member, kind, count);
  }

  private MemberRows<double[]> rows(String member, MemberCount rows, MemberCount columns) {
    offset(member, NativeType.POINTER);
    return MemberRows.of(layout, member, ArrayKind.DOUBLE, rows, columns);
  }

  private long offset(String member, NativeType type) {
    StructField field = layout.field(member);
    boolean same = field.type() == type || type == NativeType.INT && isInt(field.type());
    if (!same || field.isArray()) {
      throw new IllegalArgumentException(member + " of " + layout + " is no " + type);
    }
    return field.offset();
  }

  private static boolean isInt(NativeType type) {
    return type == NativeType.UNSIGNED_INT;
  }

  /** Names the struct. */
  @Override
  public String toString() {
    return "StructMembers[" + layout + "]";
  }
}
