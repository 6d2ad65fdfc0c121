package org.example;

import java.util.Arrays;

/** Gets tables that C has in one block. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    try (Image image = Image.create(2, 3)) {
      System.out.println(Arrays.deepToString(image.cells()) + Arrays.toString(image.line()));
    }
    try (Image empty = Image.create(2, 0)) {
      System.out.println(Arrays.deepToString(empty.cells()) + Arrays.toString(empty.line()));
    }
    System.out.println(Arrays.deepToString(Api.makeCells(3, 2)));
    System.out.println(Arrays.deepToString(Api.makeCells(0, 2)) + Api.makeCells(99, 1));
    System.out.println(Arrays.deepToString(Api.makeShaped(7)));
    System.out.println(Arrays.deepToString(Api.makeLongs(2, 2)));
    System.out.println(Arrays.deepToString(Api.keptFlags(2, 2)));
    try {
      Api.makeCells(-1, 2);
    } catch (RuntimeException refused) {
      System.out.println(refused.getMessage());
    }
    try {
      Api.makeCells(2, -1);
    } catch (RuntimeException refused) {
      System.out.println(refused.getMessage());
    }
    for (int i = 0; i < 100_000; i++) {
      if (Api.makeCells(2, 2)[1][1] != 4) {
        System.out.println("wrong");
      }
    }
    System.out.println("alive " + Api.arraysAlive());
  }
}
