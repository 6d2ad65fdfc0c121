package org.example.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Native memory that hand-written JNA code uses again for each call. */
@State(Scope.Benchmark)
public class Scratchpad {
  private static final long SIZE = 8L * Sizes.ROWS * (Sizes.COLUMNS + 1);

  private final Memory memory = new Memory(SIZE);
  private final long address = Pointer.nativeValue(memory);

  long utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    memory.write(0, bytes, 0, bytes.length);
    memory.setByte(bytes.length, (byte) 0);
    return address;
  }

  long ints(int[] values) {
    memory.write(0, values, 0, values.length);
    return address;
  }

  void read(int[] into) {
    memory.read(0, into, 0, into.length);
  }

  long doubles(double[] values) {
    memory.write(0, values, 0, values.length);
    return address;
  }

  long room() {
    return address;
  }

  void read(double[] into) {
    memory.read(0, into, 0, into.length);
  }

  /** A table of pointers, and behind it room for the rows. */
  long rows(double[][] rows) {
    long row = address + 8L * rows.length;
    for (int i = 0; i < rows.length; i++) {
      memory.setLong(8L * i, row + 8L * i * rows[i].length);
    }
    return address;
  }

  /** The same with the rows in it. */
  long copyRows(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      memory.write(8L * rows.length + 8L * i * rows[i].length, rows[i], 0, rows[i].length);
    }
    return rows(rows);
  }

  void readRows(double[][] into) {
    for (int i = 0; i < into.length; i++) {
      memory.read(8L * into.length + 8L * i * into[i].length, into[i], 0, into[i].length);
    }
  }
}
