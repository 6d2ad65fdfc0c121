package io.cgen.runtime;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * A kind of table, by the C type of its elements, and what makes tables of that kind.
 *
 * @param <T> the class of its tables
 * @param <A> a row as a Java array
 * @param <B> a row as a buffer
 */
public final class TableType<T extends NativeTable<A, B>, A, B extends Buffer> {
  /** {@code bool **}; a row as a buffer has a byte for each element. */
  public static final TableType<BooleanTable, boolean[], ByteBuffer> BOOLEAN =
      new TableType<>(
          "bool **",
          BooleanTable::new,
          RowFormat.of(NativeType.BOOL, boolean[]::new, RowArrays::copyIn, RowArrays::copyOut),
          boolean[][]::new,
          Function.identity());

  /** {@code signed char **}, and other types of eight bits. */
  public static final TableType<ByteTable, byte[], ByteBuffer> BYTE =
      new TableType<>(
          "signed char **",
          ByteTable::new,
          RowFormat.of(NativeType.CHAR, byte[]::new, RowArrays::copyIn, RowArrays::copyOut),
          byte[][]::new,
          Function.identity());

  /** {@code short **}. */
  public static final TableType<ShortTable, short[], ShortBuffer> SHORT =
      new TableType<>(
          "short **",
          ShortTable::new,
          RowFormat.of(NativeType.SHORT, short[]::new, RowArrays::copyIn, RowArrays::copyOut),
          short[][]::new,
          ByteBuffer::asShortBuffer);

  /** {@code int **}. */
  public static final TableType<IntTable, int[], IntBuffer> INT =
      new TableType<>(
          "int **",
          IntTable::new,
          RowFormat.of(NativeType.INT, int[]::new, RowArrays::copyIn, RowArrays::copyOut),
          int[][]::new,
          ByteBuffer::asIntBuffer);

  /** {@code long **}, as wide as that is on the platform; a row as a buffer has its bytes. */
  public static final TableType<CLongTable, long[], ByteBuffer> C_LONG =
      new TableType<>(
          "long **",
          CLongTable::new,
          RowFormat.of(NativeType.LONG, long[]::new, CLong::copyIn, CLong::copyOut),
          long[][]::new,
          Function.identity());

  /** {@code long long **}. */
  public static final TableType<LongTable, long[], LongBuffer> LONG =
      new TableType<>(
          "long long **",
          LongTable::new,
          RowFormat.of(NativeType.LONG_LONG, long[]::new, RowArrays::copyIn, RowArrays::copyOut),
          long[][]::new,
          ByteBuffer::asLongBuffer);

  /** {@code float **}. */
  public static final TableType<FloatTable, float[], FloatBuffer> FLOAT =
      new TableType<>(
          "float **",
          FloatTable::new,
          RowFormat.of(NativeType.FLOAT, float[]::new, RowArrays::copyIn, RowArrays::copyOut),
          float[][]::new,
          ByteBuffer::asFloatBuffer);

  /** {@code double **}. */
  public static final TableType<DoubleTable, double[], DoubleBuffer> DOUBLE =
      new TableType<>(
          "double **",
          DoubleTable::new,
          RowFormat.of(NativeType.DOUBLE, double[]::new, RowArrays::copyIn, RowArrays::copyOut),
          double[][]::new,
          ByteBuffer::asDoubleBuffer);

  private final String cName;
  private final Function<TableShape, T> constructor;
  private final RowFormat<A> format;
  private final IntFunction<A[]> newRows;
  private final Function<ByteBuffer, B> buffer;

  private TableType(
      String cName,
      Function<TableShape, T> constructor,
      RowFormat<A> format,
      IntFunction<A[]> newRows,
      Function<ByteBuffer, B> buffer) {
    this.cName = cName;
    this.constructor = constructor;
    this.format = format;
    this.newRows = newRows;
    this.buffer = buffer;
  }

  /**
   * A new table of zeros in one block of native memory, which is freed when the table is closed, or
   * it and its rows are unreachable.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public T allocate(int rows, int columns) {
    TableBlock block = new TableBlock(rows, columns, format.elementSize());
    return owned(block.allocateZeroed(), rows, columns, RawMemory::free);
  }

  /**
   * A new table with a copy of what is in Java's arrays, which cannot be shown to C where they are:
   * the collector moves them. It is freed as one of zeros is.
   *
   * @throws IllegalArgumentException if a row is not as long as the first
   * @throws NullPointerException if a row is {@code null}
   */
  public T copyOf(A[] rows) {
    int columns = rows.length == 0 ? 0 : format.length(rows, 0);
    format.requireShape(rows, rows.length, columns);
    TableBlock block = new TableBlock(rows.length, columns, format.elementSize());
    T table = owned(block.allocate(), rows.length, columns, RawMemory::free);
    table.copyFrom(rows);
    return table;
  }

  /**
   * A table whose rows are the remaining elements of direct buffers, where they are. It keeps the
   * buffers alive, and is read-only if one of them is.
   *
   * <p>Buffers over Java arrays are refused; {@link #copyOf} copies those.
   *
   * @throws IllegalArgumentException naming the row, if a buffer is not direct, has another byte
   *     order than the platform, or has not as many elements as the first
   */
  public T ofBuffers(List<? extends B> rows) {
    List<B> kept = new ArrayList<>(Objects.requireNonNull(rows, "rows is null"));
    RowBuffers checked = new RowBuffers(kept, format.elementSize());
    NativeMemory pointers = NativeMemory.allocate((long) Long.BYTES * kept.size(), kept);
    for (int row = 0; row < kept.size(); row++) {
      pointers.putLong((long) Long.BYTES * row, RawMemory.address(kept.get(row)));
    }
    TableShape shape = TableShape.lent(pointers, kept.size(), checked.columns());
    return constructor.apply(checked.isReadOnly() ? shape.asReadOnly() : shape);
  }

  /**
   * A view of a table that C owns.
   *
   * @param pointer to the array of the pointers to the rows
   * @param owners handles whose release would end the memory; the view keeps them from being
   *     collected. Without one, nothing but the library's documentation says how long the view is
   *     good.
   * @throws NullPointerException if the pointer is NULL and there should be rows
   */
  public T wrap(NativePointer pointer, int rows, int columns, NativeHandle... owners) {
    TableBlock.requireShape(rows, columns);
    requireTable(pointer, rows);
    NativeMemory pointers = NativeMemory.view(pointer.address(), (long) Long.BYTES * rows, owners);
    return constructor.apply(TableShape.lent(pointers, rows, columns));
  }

  /**
   * A view of a table that now belongs to Java. It is freed when this view, each other one and each
   * row that was handed out as a buffer are unreachable; to free it earlier, {@link #wrap} it with
   * a {@link GenericHandle} that owns it.
   *
   * @param release called once, with the address of the array of pointers: a function of the
   *     library, or {@link #freeingRows}. It must not refer to the view.
   * @throws NullPointerException if the pointer is NULL and there should be rows
   */
  public T own(NativePointer pointer, int rows, int columns, LongConsumer release) {
    TableBlock.requireShape(rows, columns);
    requireTable(pointer, rows);
    if (pointer.isNull()) {
      return allocate(rows, columns);
    }
    return owned(pointer.address(), rows, columns, release);
  }

  private T owned(long address, int rows, int columns, LongConsumer release) {
    OwnedMemory owned = new OwnedMemory(address, cName, release);
    NativeMemory pointers = NativeMemory.owned(address, (long) Long.BYTES * rows, owned);
    return constructor.apply(new TableShape(pointers, rows, columns, false, owned.owner()::close));
  }

  /**
   * What frees a table of which each row was allocated alone: the rows that are there, then the
   * array of pointers.
   *
   * @param free called with the address of each
   */
  public static LongConsumer freeingRows(int rows, LongConsumer free) {
    return table -> {
      for (int row = 0; row < rows; row++) {
        long address = RawMemory.getLong(table + (long) Long.BYTES * row);
        if (address != 0) {
          free.accept(address);
        }
      }
      free.accept(table);
    };
  }

  private static void requireTable(NativePointer pointer, int rows) {
    if (Objects.requireNonNull(pointer, "pointer is null").isNull() && rows > 0) {
      throw new NullPointerException("NULL points to no table of " + rows + " rows");
    }
  }

  /** The table of that shape. */
  T at(TableShape shape) {
    return constructor.apply(shape);
  }

  /** A copy of the rows behind an array of pointers; one that is NULL is {@code null}. */
  A[] copyAt(long address, int rows, int columns) {
    A[] copy = newRows(rows);
    for (int row = 0; row < rows; row++) {
      long from = RawMemory.getLong(address + (long) Long.BYTES * row);
      if (from != 0) {
        copy[row] = format.newRow().apply(columns);
        format.from().copy(from, copy[row]);
      } else if (columns == 0) {
        copy[row] = format.newRow().apply(0);
      }
    }
    return copy;
  }

  /** A copy of rows that lie one behind the other. */
  A[] copyOfRowsAt(long address, int rows, int columns) {
    A[] copy = newRows(rows);
    for (int row = 0; row < rows; row++) {
      copy[row] = format.newRow().apply(columns);
      format.from().copy(address + (long) row * columns * format.elementSize(), copy[row]);
    }
    return copy;
  }

  RowFormat<A> format() {
    return format;
  }

  A[] newRows(int rows) {
    return newRows.apply(rows);
  }

  /** A typed buffer over the same memory as one of bytes. */
  B buffer(ByteBuffer bytes, boolean readOnly) {
    ByteBuffer seen = readOnly ? bytes.asReadOnlyBuffer().order(bytes.order()) : bytes;
    return buffer.apply(seen);
  }

  /** The type as C spells it. */
  @Override
  public String toString() {
    return cName;
  }
}
