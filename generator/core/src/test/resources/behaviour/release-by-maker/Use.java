package org.example;

/** Closes what different functions made. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Store.newStore().close();
    try (Store disk = Store.diskNew()) {
      System.out.println(disk.size());
    }
    System.out.println(Api.log());
    Store inner = Store.newStore();
    Store outer = inner.copyOf();
    try {
      inner.size();
    } catch (IllegalStateException gone) {
      System.out.println(gone.getMessage());
    }
    inner.close();
    outer.close();
    outer.close();
    System.out.println(Api.log());
  }
}
