package org.example;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the ledger after calls of every kind, and after calls that fail halfway. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("cgen.leaks", "off");
    Logger.getLogger("io.cgen.runtime").setLevel(Level.OFF);
    Owned.run();
    Halfway.run();
    Refused.run();
  }
}
