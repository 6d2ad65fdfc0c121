package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A program that treats handles at random from many threads. The test library ends it if an object
 * is misused; the program fails if one is left.
 *
 * <p>Arguments: the number of operations, the seed.
 */
final class HandleStress {
  private static final int THREADS = 4;

  private final AtomicReferenceArray<Item> shared = new AtomicReferenceArray<>(32);
  private final long operations;
  private final long seed;

  private HandleStress(long operations, long seed) {
    this.operations = operations;
    this.seed = seed;
  }

  public static void main(String[] arguments) throws InterruptedException {
    new HandleStress(Long.parseLong(arguments[0]), Long.parseLong(arguments[1])).run();
  }

  private void run() throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(seed + i);
      Thread thread = new Thread(() -> work(random));
      thread.setUncaughtExceptionHandler(
          (ignored, failure) -> {
            synchronized (failures) {
              failures.add(failure);
            }
          });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    failures.forEach(Throwable::printStackTrace);
    System.exit(failures.isEmpty() && nothingIsLeft() ? 0 : 1);
  }

  private boolean nothingIsLeft() throws InterruptedException {
    for (int i = 0; i < shared.length(); i++) {
      shared.set(i, null);
    }
    boolean nothingIsLeft = Collecting.reaches(() -> Contract.items_alive.call() == 0);
    System.out.println(
        "released " + Contract.items_released.call() + ", left " + Contract.items_alive.call());
    return nothingIsLeft;
  }

  private void work(SplittableRandom random) {
    for (long i = 0; i < operations / THREADS; i++) {
      int slot = random.nextInt(shared.length());
      Item item = shared.get(slot);
      try {
        if (item == null) {
          shared.set(slot, Item.create(slot));
        } else {
          operate(item, slot, random);
        }
      } catch (IllegalStateException closed) {
        shared.compareAndSet(slot, item, null);
      }
    }
  }

  private void operate(Item item, int slot, SplittableRandom random) {
    switch (random.nextInt(24)) {
      case 0 -> item.close();
      case 1 -> shared.set(slot, null);
      case 2 -> shared.set(random.nextInt(shared.length()), item.child(slot));
      case 3 -> shared.set(slot, item.same());
      case 4 -> retainAndRelease(item);
      case 5 -> item.borrowed().value();
      case 6 -> shared.set(random.nextInt(shared.length()), item.borrowed());
      case 7 -> consume(item);
      case 8 -> item.child(slot).child(slot).close();
      case 9 -> release(item);
      default -> item.value();
    }
  }

  private static void retainAndRelease(Item item) {
    item.retain();
    try {
      item.value();
    } finally {
      item.release();
    }
  }

  /** May give up the owner's reference instead; then it closes too, as an owner would. */
  private static void release(Item item) {
    item.release();
    item.close();
  }

  private static void consume(Item item) {
    long address = NativeCall.beginConsume(item, "item");
    try {
      Contract.item_release.call(address);
    } finally {
      NativeCall.end(item);
    }
  }
}
