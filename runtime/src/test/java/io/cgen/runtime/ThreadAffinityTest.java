package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadAffinityTest {
  private final List<Thread> releasedOn = new CopyOnWriteArrayList<>();
  private final ExecutorService other = Executors.newSingleThreadExecutor();

  private HandleType<Item> type(ThreadAffinity rule) {
    return HandleType.of("ITEM_PTR", Item.class, Item::new)
        .releasedBy("item_release", this::release)
        .releasedOnItsThread(rule);
  }

  private void release(long address) {
    releasedOn.add(Thread.currentThread());
    Contract.item_release.call(address);
  }

  @AfterEach
  void stop() {
    other.shutdown();
  }

  @Test
  void aReleaseElsewhereWaitsForTheNextCall() throws Exception {
    HandleType<Item> type = type(ThreadAffinity.queueing());
    Item open = type.own(Contract.item_new.call(1), "item_new");
    Item closed = type.own(Contract.item_new.call(2), "item_new");
    other.submit(closed::close).get();
    assertTrue(closed.isClosed());
    assertEquals(List.of(), releasedOn);
    assertEquals(1, open.value());
    assertEquals(List.of(Thread.currentThread()), releasedOn);
    open.close();
    assertEquals(2, releasedOn.size());
  }

  @Test
  void theCollectorDoesNotReleaseOnItsThread() throws InterruptedException {
    ThreadAffinity rule = ThreadAffinity.queueing();
    long before = Contract.items_alive.call();
    HandleType<Item> type = type(rule);
    for (int i = 0; i < 10; i++) {
      type.own(Contract.item_new.call(i), "item_new");
    }
    Collecting.until(
        () -> {
          rule.releaseWaiting();
          return Contract.items_alive.call() == before;
        });
    assertEquals(before, Contract.items_alive.call());
    assertEquals(10, releasedOn.size());
    assertTrue(releasedOn.stream().allMatch(Thread.currentThread()::equals));
  }

  @Test
  void aParentWaitsForItsChildsThread() throws Exception {
    ThreadAffinity rule = ThreadAffinity.queueing();
    HandleType<Item> type = type(rule);
    Item parent = type.own(Contract.item_new.call(1), "item_new");
    Item child =
        type.own(Contract.item_child.call(NativeCall.begin(parent), 2), "item_child", parent);
    NativeCall.end(parent);
    parent.close();
    other.submit(child::close).get();
    assertEquals(List.of(), releasedOn);
    rule.releaseWaiting();
    assertEquals(2, releasedOn.size());
  }

  @Test
  void aReportingRuleReleasesNothing() throws Exception {
    long address = Contract.item_new.call(1);
    Item item = type(ThreadAffinity.reporting()).own(address, "item_new");
    other.submit(item::close).get();
    assertEquals(List.of(), releasedOn);
    Contract.item_release.call(address);
  }

  @Test
  void anObjectWithAThreadCanBeGivenAway() {
    Item item = type(ThreadAffinity.queueing()).own(Contract.item_new.call(1), "item_new");
    Contract.item_release.call(item.detach().address());
    assertEquals(List.of(), releasedOn);
  }
}
