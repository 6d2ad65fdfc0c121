package org.example.dogs.walk;

import io.cgen.runtime.NativeHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.example.dogs.Dog;
import org.example.dogs.Owner;

/**
 * A program in which many threads create, share, retain, call, close and drop handles at random.
 * The C++ side ends it if an object is misused; it fails if something else goes wrong or an object
 * is left in the end.
 *
 * <p>Arguments: how many operations and for how many seconds, both at least, and a seed.
 */
final class DogStress {
  private static final int THREADS = 8;
  private static final int SHARED = 16;
  private static final int ROUND = 1000;

  private final AtomicReferenceArray<Dog> dogs = new AtomicReferenceArray<>(SHARED);
  private final AtomicReferenceArray<Owner> owners = new AtomicReferenceArray<>(SHARED);
  private final LongAdder done = new LongAdder();
  private final LongAdder made = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final long operations;
  private final long deadline;

  private DogStress(long operations, long seconds) {
    this.operations = operations;
    this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
  }

  public static void main(String[] arguments) throws InterruptedException {
    DogStress stress = new DogStress(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
    boolean passed = stress.run(Long.parseLong(arguments[2]));
    System.exit(passed ? 0 : 1);
  }

  private boolean run(long seed) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(seed + i);
      Thread thread = new Thread(() -> work(random));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Census dropped = Census.now();
    Census left = collect();
    System.out.printf(
        "%d operations, %d of them refused; %d objects made, %s not collected yet, %s left%n",
        done.sum(), refused.sum(), made.sum(), dropped, left);
    failures.forEach(Throwable::printStackTrace);
    return failures.isEmpty() && left.equals(new Census(0, 0));
  }

  /** Drops what is shared, and waits until the collector has found all that was dropped. */
  private Census collect() throws InterruptedException {
    for (int i = 0; i < SHARED; i++) {
      dogs.set(i, null);
      owners.set(i, null);
    }
    for (int i = 0; i < 10_000 && !Census.now().equals(new Census(0, 0)); i++) {
      System.gc();
      Thread.sleep(10);
    }
    return Census.now();
  }

  private void work(SplittableRandom random) {
    try {
      while (done.sum() < operations || System.nanoTime() < deadline) {
        for (int i = 0; i < ROUND; i++) {
          operate(random);
        }
        done.add(ROUND);
      }
    } catch (Throwable failure) {
      failures.add(failure);
    }
  }

  private void operate(SplittableRandom random) {
    int at = random.nextInt(SHARED);
    if (random.nextBoolean()) {
      tryOn(dogs, at, dog -> withDog(dog, at, random));
    } else {
      tryOn(owners, at, owner -> withOwner(owner, at, random));
    }
  }

  /** Another thread may close the handle, any time. */
  private <T> void tryOn(AtomicReferenceArray<T> handles, int at, Consumer<T> operation) {
    T handle = handles.get(at);
    try {
      operation.accept(handle);
    } catch (IllegalStateException closed) {
      refused.increment();
      handles.compareAndSet(at, handle, null);
    }
  }

  private void withDog(Dog dog, int at, SplittableRandom random) {
    if (dog == null) {
      dogs.set(at, created(Dog.create()));
      return;
    }
    switch (random.nextInt(16)) {
      case 0 -> dog.close();
      case 1 -> dogs.set(at, null);
      case 2 -> dogs.set(random.nextInt(SHARED), dog);
      case 3 -> retained(dog, dog::getRefcount);
      case 4 -> owners.set(random.nextInt(SHARED), created(Owner.create(dog)));
      case 5 -> created(Owner.create(dog)).close();
      case 6 -> dogs.set(at, countedByC());
      case 7 -> release(dog);
      default -> dog.getRefcount();
    }
  }

  private void withOwner(Owner owner, int at, SplittableRandom random) {
    if (owner == null) {
      owners.set(at, ownerOfAnother(random));
      return;
    }
    switch (random.nextInt(16)) {
      case 0 -> owner.close();
      case 1 -> owners.set(at, null);
      case 2 -> owners.set(random.nextInt(SHARED), owner);
      case 3 -> retained(owner, owner::getRefcount);
      case 4 -> owners.set(at, ownerOfAnother(random));
      case 5 -> release(owner);
      default -> owner.getRefcount();
    }
  }

  /** Of a dog that is dropped, or closed, which its owner keeps alive. */
  private Owner ownerOfAnother(SplittableRandom random) {
    Dog dog = created(Dog.create());
    Owner owner = created(Owner.create(dog));
    if (random.nextBoolean()) {
      dog.close();
    }
    return owner;
  }

  private <T extends NativeHandle> T created(T handle) {
    made.increment();
    return handle;
  }

  private static void retained(NativeHandle handle, Runnable call) {
    handle.retain();
    try {
      call.run();
    } catch (IllegalStateException closed) {
      // By another thread, which the reference does not keep from it.
    } finally {
      handle.release();
    }
  }

  /** One that C counted twice for a while, before another thread saw it. */
  private Dog countedByC() {
    Dog dog = created(Dog.create());
    dog.addReference();
    dog.getRefcount();
    dog.removeReference();
    return dog;
  }

  /** Gives up a reference that may be another thread's; then it closes too, as an owner would. */
  private static void release(NativeHandle handle) {
    handle.release();
    handle.close();
  }
}
