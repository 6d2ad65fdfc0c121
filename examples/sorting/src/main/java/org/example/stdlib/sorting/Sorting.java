package org.example.stdlib.sorting;

import io.cgen.runtime.NativeMemory;
import io.cgen.runtime.NativePointer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import org.example.stdlib.ComparFn;
import org.example.stdlib.Stdlib;

/** Sorts and searches numbers with the C library, in an order that Java code decides on. */
public final class Sorting {
  private Sorting() {}

  /** Prints the arguments, which are numbers, the largest first. */
  public static void main(String[] numbers) {
    int[] values = Arrays.stream(numbers).mapToInt(Integer::parseInt).toArray();
    System.out.println(Arrays.toString(sorted(values, Comparator.reverseOrder())));
  }

  /** The numbers in order. */
  public static int[] sorted(int[] values, Comparator<Integer> order) {
    return inC(
        values,
        base -> {
          Stdlib.qsort(base, values.length, Integer.BYTES, compare(order));
          return memory(base, values.length).getInts(0, values.length);
        });
  }

  /** Whether {@code wanted} is among the numbers, which are in order. */
  public static boolean contains(int[] values, int wanted, Comparator<Integer> order) {
    return inC(
        new int[] {wanted},
        key ->
            inC(
                values,
                base ->
                    !Stdlib.bsearch(key, base, values.length, Integer.BYTES, compare(order))
                        .isNull()));
  }

  private static ComparFn compare(Comparator<Integer> order) {
    return (a, b) -> order.compare(memory(a, 1).getInt(0), memory(b, 1).getInt(0));
  }

  private static <R> R inC(int[] values, Function<NativePointer, R> use) {
    NativePointer base = Stdlib.calloc(values.length + 1, Integer.BYTES);
    try {
      memory(base, values.length).putInts(0, values.length, values);
      return use.apply(base);
    } finally {
      Stdlib.free(base);
    }
  }

  private static NativeMemory memory(NativePointer base, int count) {
    return base.memory((long) count * Integer.BYTES);
  }
}
