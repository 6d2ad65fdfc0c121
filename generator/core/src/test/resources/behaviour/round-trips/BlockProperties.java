package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows that lie one behind the other: tables in one block, and texts of fixed room in structs. */
class BlockProperties {
  @Provide
  Arbitrary<double[][]> tables() {
    return Arbitraries.integers()
        .between(0, 9)
        .flatMap(columns -> Values.doubles().array(double[].class).ofSize(columns))
        .array(double[][].class)
        .ofMaxSize(9)
        .map(BlockProperties::rectangular);
  }

  private static double[][] rectangular(double[][] rows) {
    for (int i = 1; i < rows.length; i++) {
      rows[i] = Arrays.copyOf(rows[i], rows[0].length);
    }
    return rows;
  }

  @Provide
  Arbitrary<String[]> lines() {
    return Values.texts().filter(BlockProperties::fits).array(String[].class).ofSize(4);
  }

  private static boolean fits(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length < 16;
  }

  @Property
  void blocksComeBack(@ForAll("tables") double[][] table) {
    assertArrayEquals(table, Api.blockEcho(table));
  }

  @Property
  void linesComeBack(@ForAll("lines") String[] lines) {
    Page page = Page.allocate().lines(lines);
    assertArrayEquals(lines, Api.pageSame(page).lines());
    assertThrows(IllegalArgumentException.class, () -> page.lines(0, "sixteen letters.."));
    assertThrows(IllegalArgumentException.class, () -> page.lines(1, "a\0b"));
    assertThrows(NullPointerException.class, () -> page.lines(2, null));
    assertArrayEquals(lines, page.lines());
  }
}
