package org.example;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives C arrays of handles and texts. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    handles();
    refusedHandles();
    keptAlive();
    texts();
    many();
    closedMeanwhile();
  }

  private static void handles() {
    try (Item one = Item.create(1);
        Item two = Item.create(2)) {
      System.out.println(Api.weighAll(new Item[] {one, two, one}));
      System.out.println(Api.weighAll(new Item[0]));
      System.out.println(Api.weighAll(List.of(two, two)));
      System.out.println(Api.weighSome(new Item[] {two}));
      System.out.println(Api.weighMaybe(new Item[] {one, null, two}) + Api.weighMaybe(null));
      System.out.println(Api.countToNull(new Item[] {one, two}) + " " + Api.countToNull(null));
      System.out.println(Api.weighBoth(new Item[] {one, two}, new Item[] {two, two}));
      System.out.println(Item.heaviest(new Item[] {one, two, one}).weight());
      System.out.println(Item.heaviest(new Item[0]));
    }
    System.out.println("alive " + Api.itemsAlive());
  }

  private static void refusedHandles() {
    Item one = Item.create(1);
    Item closed = Item.create(2);
    closed.close();
    refused(() -> Api.weighAll((Item[]) null));
    refused(() -> Api.weighAll((List<Item>) null));
    refused(() -> Api.weighAll(new Item[] {one, null, one}));
    refused(() -> Api.weighAll(new Item[] {one, one, closed, one, one}));
    refused(() -> Api.weighBoth(new Item[] {one, one}, new Item[] {one, closed}));
    refused(() -> Api.weighBoth(new Item[] {one}, new Item[2]));
    refused(() -> Api.weighBoth(new Item[] {one}, new Item[] {one, one}));
    refused(() -> Api.weighAll(new Item[40]));
    one.close();
    System.out.println("alive " + Api.itemsAlive());
  }

  private static void keptAlive() {
    Item one = Item.create(3);
    Item two = Item.create(4);
    Group group = Group.create(new Item[] {one, two});
    one.close();
    two.close();
    System.out.println(group.weight() + " alive " + Api.itemsAlive());
    try (Item more = Item.create(5)) {
      System.out.println(group.add(new Item[] {more}));
      System.out.println(group.add(Set.of(more)));
    }
    group.close();
    System.out.println("alive " + Api.itemsAlive());
  }

  private static void texts() {
    System.out.println(Api.joinedLength(new String[] {"a", "bc"}));
    System.out.println(Api.joinedLength(List.of("a", "bc")));
    System.out.println(Api.joinedLength(new LinkedHashSet<>(List.of("abc", "\uD83D\uDC15"))));
    System.out.println(Api.pairs(List.of("k"), null) + " " + Api.pairs(new String[] {"k"}, null));
    System.out.println(Api.pairs(List.of("k"), List.of("value")));
    System.out.println(Api.optionalNames(null));
    refused(() -> Api.joinedLength(Arrays.asList("a", null)));
    refused(() -> Api.joinedLength(List.of("a", "b\0c")));
    refused(() -> Api.joinedLength((List<String>) null));
    refused(() -> Api.pairs(List.of("k"), List.of()));
  }

  private static void many() {
    long sum = 0;
    try (Item one = Item.create(1);
        Item two = Item.create(2)) {
      Item[] both = {one, two};
      for (int i = 0; i < 100_000; i++) {
        sum += Api.weighAll(both);
        try (Group group = Group.create(both)) {
          sum += group.weight();
        }
      }
    }
    System.out.println(sum + " alive " + Api.itemsAlive());
  }

  /** The object of an element that another thread closes is there until the call returns. */
  private static void closedMeanwhile() throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      Item[] items = {Item.create(1), Item.create(1), Item.create(1)};
      AtomicBoolean wrong = new AtomicBoolean();
      Thread caller =
          new Thread(
              () -> {
                try {
                  while (true) {
                    if (Api.weighAll(items) != 3) {
                      wrong.set(true);
                    }
                  }
                } catch (IllegalStateException closed) {
                  return;
                }
              });
      caller.start();
      items[1].close();
      caller.join();
      items[0].close();
      items[2].close();
      if (wrong.get()) {
        System.out.println("a closed handle was used");
      }
    }
    System.out.println("alive " + Api.itemsAlive());
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
