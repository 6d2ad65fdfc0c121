package org.example.stdlib.sorting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The C library calls a Java comparison while it sorts and searches. */
class SortingTest {
  private static final int[] VALUES = new Random(1).ints(1_000).toArray();

  @Test
  void sortsAsJavaDoes() {
    int[] expected = IntStream.of(VALUES).sorted().toArray();
    assertArrayEquals(expected, Sorting.sorted(VALUES, Comparator.naturalOrder()));
  }

  @Test
  void sortsAFewAndNone() {
    assertArrayEquals(new int[] {3, 2, 1}, Sorting.sorted(new int[] {2, 3, 1}, reversed()));
    assertArrayEquals(new int[0], Sorting.sorted(new int[0], reversed()));
  }

  @Test
  void finds() {
    int[] sorted = {9, 7, 7, 1};
    assertTrue(Sorting.contains(sorted, 7, reversed()));
    assertFalse(Sorting.contains(sorted, 8, reversed()));
  }

  @Test
  void anExceptionOfTheComparisonArrives() {
    UnsupportedOperationException thrown = new UnsupportedOperationException();
    Comparator<Integer> failing =
        (a, b) -> {
          throw thrown;
        };
    assertSame(
        thrown,
        assertThrows(UnsupportedOperationException.class, () -> Sorting.sorted(VALUES, failing)));
    assertArrayEquals(new int[] {1, 2}, Sorting.sorted(new int[] {2, 1}, (a, b) -> a - b));
  }

  @Test
  void aComparisonMaySort() {
    int[] small = {3, 1, 2};
    Comparator<Integer> sorting =
        (a, b) -> {
          assertEquals(1, Sorting.sorted(small, Comparator.naturalOrder())[0]);
          return Integer.compare(a, b);
        };
    assertArrayEquals(new int[] {1, 2, 3}, Sorting.sorted(small, sorting));
  }

  private static Comparator<Integer> reversed() {
    return Comparator.reverseOrder();
  }
}
