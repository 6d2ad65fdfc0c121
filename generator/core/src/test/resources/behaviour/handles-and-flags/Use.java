package org.example;

/** Combines flags, and closes on other threads. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    OpenFlags both = OpenFlags.of(OpenFlags.OPEN_READ, OpenFlags.OPEN_NEW);
    try (Shop shop = Shop.newShop(both)) {
      System.out.println(shop.flags() + " " + shop.flags().equals(both));
    }
    System.out.println(
        both.contains(OpenFlags.OPEN_NEW) + " " + both.contains(OpenFlags.OPEN_BOTH));
    System.out.println(both.or(OpenFlags.OPEN_WRITE).flags());
    System.out.println(both.without(OpenFlags.OPEN_NEW) + " " + OpenFlags.of());
    System.out.println(OpenFlags.of(19) + " " + OpenFlags.of(64));
    System.out.println(Api.shopColor(Color.RED.or(Color.BLUE)));
    Visit closedElsewhere = Visit.newVisit();
    Thread other = new Thread(closedElsewhere::close);
    other.start();
    other.join();
    System.out.println(Api.visitsEnded());
    Visit.newVisit().close();
    System.out.println(Api.visitsEnded() + " " + Api.visitsEndedElsewhere());
    for (var method : Shop.class.getMethods()) {
      if (method.getName().equals("repair")) {
        System.out.println("not exported, and bound");
      }
    }
  }
}
