package org.example;

import java.util.Arrays;

/** Gives C room for handles. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    borrowed();
    owned();
    converted();
    for (int i = 0; i < 100_000; i++) {
      try (Kennel kennel = Kennel.create(2)) {
        failing(kennel);
        secret();
      }
    }
    System.out.println("alive: " + Api.alive());
  }

  private static void borrowed() {
    Dog[] dogs = new Dog[4];
    try (Kennel kennel = Kennel.create(3)) {
      System.out.println(kennel.getDogs(dogs) + " " + ages(dogs));
      System.out.println(kennel.getDogs(new Dog[0]));
      Dog[] one = new Dog[1];
      System.out.println(kennel.getDogs(one) + " " + ages(one));
      Dog[] both = new Dog[2];
      kennel.first(both);
      System.out.println(ages(both));
      refused(() -> kennel.getDogs(null));
      refused(() -> kennel.first(one));
    }
    refused(() -> dogs[0].age());
  }

  private static void owned() {
    try (Kennel kennel = Kennel.create(2)) {
      Dog[] copies = new Dog[3];
      System.out.println(kennel.copies(copies) + " " + ages(copies));
      System.out.println(kennel.copies(null));
      copies[0].close();
      copies[1].close();
    }
    System.out.println("alive: " + Api.alive());
  }

  private static void converted() {
    Memo[] memos = new Memo[2];
    System.out.println(Api.findNotes(0, memos) + " " + memos[1].note().text());
    memos[0].close();
    memos[1].close();
    Memo[] none = new Memo[2];
    refused(() -> Api.findNotes(1, none));
    System.out.println(Arrays.toString(none) + " alive: " + Api.alive());
  }

  /** What C gave away in spite of the failure is in the array. */
  private static void failing(Kennel kennel) {
    Dog[] copies = new Dog[3];
    try {
      kennel.fail(copies);
      throw new AssertionError("did not fail");
    } catch (RuntimeException failed) {
      copies[0].close();
      copies[1].close();
    }
  }

  private static void secret() {
    try {
      Api.findNotes(1, new Memo[3]);
      throw new AssertionError("was not refused");
    } catch (IllegalArgumentException refused) {
      // as expected; what lives is counted in the end
    }
  }

  private static String ages(Dog[] dogs) {
    return Arrays.toString(Arrays.stream(dogs).map(d -> d == null ? -1 : d.age()).toArray());
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(refused.getClass().getSimpleName() + ": " + refused.getMessage());
    }
  }
}
