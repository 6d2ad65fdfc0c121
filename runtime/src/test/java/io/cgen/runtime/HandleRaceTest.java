package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two threads and one handle; the native side ends the process if an object is misused. */
class HandleRaceTest {
  private static final int ROUNDS = 20_000;

  private interface Step {
    void run(Item item) throws Exception;
  }

  private static void race(Step one, Step two) throws Exception {
    long before = Contract.items_alive.call();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier barrier = new CyclicBarrier(2);
      for (int i = 0; i < ROUNDS; i++) {
        Item item = Item.create(i);
        Future<?> first = threads.submit(() -> step(barrier, one, item));
        Future<?> second = threads.submit(() -> step(barrier, two, item));
        first.get();
        second.get();
        item.close();
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(before, Contract.items_alive.call());
  }

  private static Void step(CyclicBarrier barrier, Step step, Item item) throws Exception {
    barrier.await();
    step.run(item);
    return null;
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
          while (!item.isClosed()) {
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
      Future<Integer> call = thread.submit(() -> item.linger(200));
      while (item.state().callsInFlight() == 0) {
        Thread.onSpinWait();
      }
      item.close();
      assertEquals(9, call.get());
    } finally {
      thread.shutdown();
    }
    assertEquals(before, Contract.items_alive.call());
  }
}
