package org.example;

import io.cgen.behaviour.Collecting;
import java.util.ArrayList;
import java.util.List;

/** What C says that it gave away and got back, since this was asked last. */
final class Ledger {
  private final int[] given = new int[Kind.values().size()];
  private final int[] taken = new int[given.length];
  private int wrongs;

  Ledger() {
    read();
  }

  private void read() {
    for (int i = 0; i < given.length; i++) {
      given[i] = Api.given(Kind.of(i));
      taken[i] = Api.taken(Kind.of(i));
    }
    wrongs = Api.wrongs();
  }

  /** What is not as it should be; empty if all was given back once and nothing else was. */
  String imbalance() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      int gave = Api.given(Kind.of(i)) - given[i];
      int took = Api.taken(Kind.of(i)) - taken[i];
      if (gave != took) {
        found.add(Kind.of(i) + ": " + gave + " given away, " + took + " given back");
      }
    }
    if (Api.wrongs() != wrongs) {
      found.add("wrong: " + (Api.wrongs() - wrongs));
    }
    read();
    return String.join("; ", found);
  }

  /** The same when the collector has found what it can. */
  String imbalanceAtLast() throws InterruptedException {
    Collecting.until(() -> !open());
    return imbalance();
  }

  private boolean open() {
    for (int i = 0; i < given.length; i++) {
      if (Api.given(Kind.of(i)) - given[i] != Api.taken(Kind.of(i)) - taken[i]) {
        return true;
      }
    }
    return false;
  }

  /** How many things C has given away, of all kinds. */
  static int given() {
    int sum = 0;
    for (int i = 0; i < Kind.values().size(); i++) {
      sum += Api.given(Kind.of(i));
    }
    return sum;
  }
}
