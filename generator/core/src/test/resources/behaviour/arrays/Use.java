package org.example;

import io.cgen.runtime.Out;
import java.util.Arrays;
import java.util.List;

/** Gets arrays from C, and counts what was freed. */
public final class Use {
  private static final int CALLS = 100_000;

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    results();
    outParameters();
    texts();
    System.out.println("left " + Api.live());
    count();
  }

  private static void results() {
    System.out.println(Arrays.toString(Api.makeDoubles(3)) + Arrays.toString(Api.makeDoubles(0)));
    System.out.println(Arrays.toString(Api.keptDoubles()));
    System.out.println(Arrays.toString(Api.makeLongs(3)) + Arrays.toString(Api.makeBytes(2)));
    System.out.println(Arrays.toString(Api.makeNames(3)).replace("\ufffd", "<bad>"));
    System.out.println(Arrays.toString(Api.keptNames()) + Arrays.toString(Api.namesToNull()));
    System.out.println(Api.makeDoubles(99));
    refused(() -> Api.makeDoubles(-5));
    List<Item> items = Api.keptItems();
    System.out.println(items.get(0).value() + " " + items.get(1).value());
  }

  private static void outParameters() {
    Out<double[]> doubles = new Out<>();
    Out<String[]> names = new Out<>();
    System.out.println(Api.manyDoubles(doubles) + Arrays.toString(doubles.get()));
    System.out.println(Api.manyNames(names) + " " + names.get()[1]);
  }

  private static void texts() {
    System.out.println(Api.totalLength(new String[] {"a", "", "\ud83d\udc15", "\u00e4"}));
    System.out.println(
        Api.totalLength(new String[0]) + " " + Api.countAll(new String[] {"x", "y"}));
    System.out.println(Api.toNull(new String[] {"a", "b"}) + " " + Api.toNull(List.of()));
    System.out.println(Api.sparseNames(new String[] {null, "x", null}));
    refused(() -> Api.totalLength(new String[] {"a", null}));
    refused(() -> Api.totalLength(new String[] {"a", "b\0c"}));
    refused(() -> Api.totalLength((String[]) null));
  }

  private static void count() {
    int before = Api.freed();
    Out<double[]> doubles = new Out<>();
    Out<String[]> names = new Out<>();
    for (int i = 0; i < CALLS; i++) {
      Api.makeDoubles(i % 5);
      Api.keptDoubles();
      Api.makeLongs(2);
      Api.makeBytes(1);
      Api.makeNames(2);
      Api.keptNames();
      Api.namesToNull();
      Api.manyDoubles(doubles);
      Api.manyNames(names);
      Api.totalLength(names.get());
    }
    System.out.println("left " + Api.live() + ", freed " + (Api.freed() - before));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("was accepted");
    } catch (RuntimeException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
