package org.example;

import org.example.counter.Counter;

/** Counts to two. */
public final class Main {
  private Main() {}

  /** Prints two numbers. */
  public static void main(String[] args) {
    try (Counter counter = Counter.create(41)) {
      System.out.println("counted " + counter.next() + " and " + counter.next());
    }
  }
}
