package io.cgen.runtime;

/** A program that calls C in several ways. */
final class ForeignUser {
  private ForeignUser() {}

  public static void main(String[] arguments) {
    try (Item item = Item.create(1)) {
      System.out.println("value " + item.value());
    }
  }
}
