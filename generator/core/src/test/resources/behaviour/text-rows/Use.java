package org.example;

import java.util.Arrays;

/** Reads and writes several texts in one array. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    show(Api.legendFull());
    System.out.println(Api.legendLength(Api.legendFull()));
    Legend own = Legend.allocate();
    show(own);
    own.names(0, "one").names(2, "five5").labels(new String[] {"", "7654321"}).grid(3, "é");
    own.wide(1, "😀").bytes(5, 100);
    show(own);
    System.out.println(Api.legendLength(own));
    Coded coded = Coded.allocate().texts(1, "é");
    System.out.println(Api.codedSum(coded) + " " + coded.texts(1) + " " + coded);
    refused(own);
    show(own);
  }

  private static void refused(Legend own) {
    refused(() -> own.names(0, "sixsix"));
    refused(() -> own.names(1, "\0"));
    refused(() -> own.names(3));
    refused(() -> own.names(-1, ""));
    refused(() -> own.names(1, null));
    refused(() -> own.labels(new String[1]));
    refused(() -> own.labels(new String[] {"", null}));
    refused(() -> own.labels((String[]) null));
    refused(() -> Coded.allocate().texts(0, "€"));
  }

  private static void show(Legend legend) {
    System.out.println(Arrays.toString(legend.names()) + Arrays.toString(legend.labels()));
    System.out.println(legend.names(2) + " " + legend.grid(3) + Arrays.toString(legend.grid()));
    System.out.println(Arrays.toString(legend.wide()) + Arrays.toString(legend.bytes()));
    System.out.println(legend);
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
