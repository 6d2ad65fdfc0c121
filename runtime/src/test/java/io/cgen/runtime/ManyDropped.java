package io.cgen.runtime;

/** A program that drops a million handles and prints how many objects were alive at the most. */
final class ManyDropped {
  private ManyDropped() {}

  public static void main(String[] arguments) throws InterruptedException {
    long most = 0;
    for (int i = 0; i < 1_000_000; i++) {
      Item.create(i);
      if (i % 1000 == 0) {
        most = Math.max(most, Contract.items_alive.call());
      }
    }
    System.out.println("most " + most);
    System.exit(most < 250_000 ? 0 : 1);
  }
}
