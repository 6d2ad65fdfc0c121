package io.cgen.runtime;

/**
 * A program that drops a million handles and prints how many objects were alive at the most. The
 * longer it had to wait for the collector, the more there may be: a slow machine is not asked to
 * collect more often than pays.
 */
final class ManyDropped {
  private static final int MANY = 1_000_000;
  private static final int FEW = 250_000;
  private static final int NANOS_FOR_ONE_MORE = 5_000;

  /** What takes longer than this was no mere call. */
  private static final int PAUSE_NANOS = 1_000_000;

  private long most;
  private long paused;

  private ManyDropped() {}

  public static void main(String[] arguments) {
    ManyDropped run = new ManyDropped();
    for (int i = 0; i < MANY; i++) {
      run.drop(i);
    }
    long allowed = FEW + run.paused / NANOS_FOR_ONE_MORE;
    System.out.println("most " + run.most + ", allowed " + allowed);
    System.exit(run.most < allowed ? 0 : 1);
  }

  private void drop(int value) {
    long begin = System.nanoTime();
    Item.create(value);
    long took = System.nanoTime() - begin;
    paused += took > PAUSE_NANOS ? took : 0;
    if (value % 1000 == 0) {
      most = Math.max(most, Contract.items_alive.call());
    }
  }
}
