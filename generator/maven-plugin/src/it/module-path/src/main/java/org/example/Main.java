package org.example;

import org.example.zlib.Zlib;

/** Asks zlib for its version. */
public final class Main {
  private Main() {}

  /** Prints the version. */
  public static void main(String[] args) {
    boolean same = Zlib.zlibVersion().equals(Zlib.ZLIB_VERSION);
    System.out.println(Main.class.getModule() + " with its own zlib: " + same);
  }
}
