package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two threads and one handle; the native side ends the process if an object is misused. */
class HandleRaceTest {
  private static final int ROUNDS = 1_000;

  private interface Step {
    void run(Item item);
  }

  /** Runs both steps at the same time on the same handle, many times. */
  private static void race(Step one, Step two) throws Exception {
    long before = Contract.items_alive.call();
    Item[] items = new Item[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      items[i] = Item.create(i);
    }
    AtomicInteger arrivals = new AtomicInteger();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> other = thread.submit(() -> steps(items, arrivals, one));
      steps(items, arrivals, two);
      other.get();
    } finally {
      thread.shutdown();
    }
    for (Item item : items) {
      item.close();
    }
    assertEquals(before, Contract.items_alive.call());
  }

  private static void steps(Item[] items, AtomicInteger arrivals, Step step) {
    for (int i = 0; i < items.length; i++) {
      arrivals.incrementAndGet();
      for (int spins = 0; arrivals.get() < 2 * (i + 1); spins++) {
        if (spins % 1000 == 999) {
          Thread.yield();
        }
      }
      step.run(items[i]);
    }
  }

  private static void callUntilClosed(Item item) {
    try {
      while (true) {
        item.value();
      }
    } catch (IllegalStateException closed) {
      assertTrue(item.isClosed());
    }
  }

  @Test
  void closeAgainstClose() throws Exception {
    race(Item::close, Item::close);
  }

  @Test
  void closeAgainstCalls() throws Exception {
    race(HandleRaceTest::callUntilClosed, Item::close);
  }

  @Test
  void closeAgainstChildren() throws Exception {
    race(
        item -> {
          try {
            item.child(1).close();
          } catch (IllegalStateException closed) {
            assertTrue(item.isClosed());
          }
        },
        Item::close);
  }

  @Test
  void closeAgainstRetain() throws Exception {
    AtomicInteger retained = new AtomicInteger();
    race(
        item -> {
          try {
            item.retain();
          } catch (IllegalStateException closed) {
            return;
          }
          retained.incrementAndGet();
          item.release();
        },
        Item::close);
  }

  @Test
  void detachAgainstCalls() throws Exception {
    race(
        item -> {
          for (int i = 0; i < 3 && !item.isClosed(); i++) {
            try {
              Contract.item_release.call(item.detach().address());
            } catch (IllegalStateException inUse) {
              Thread.onSpinWait();
            }
          }
        },
        item -> {
          for (int i = 0; i < 3 && !item.isClosed(); i++) {
            try {
              item.value();
            } catch (IllegalStateException detached) {
              assertTrue(item.isClosed());
            }
          }
        });
  }

  @Test
  void aCallThatLastsDelaysTheRelease() throws Exception {
    long before = Contract.items_alive.call();
    Item item = Item.create(9);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      NativeMemory gate = NativeMemory.allocate(8);
      Future<Integer> call = thread.submit(() -> item.linger(gate));
      while (gate.getInt(0) == 0 && !call.isDone()) {
        Thread.sleep(1);
      }
      item.close();
      assertEquals(before + 1, Contract.items_alive.call());
      gate.putInt(4, 1);
      assertEquals(9, call.get());
    } finally {
      thread.shutdown();
    }
    assertEquals(before, Contract.items_alive.call());
  }
}
