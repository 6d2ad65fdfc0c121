package org.example;

import io.cgen.behaviour.PropertyRun;

/** Sends values of every kind and shape to C, and compares what comes back. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    PropertyRun.check(
        TextProperties.class,
        NumberProperties.class,
        EachArray.class,
        StructProperties.class,
        BlockProperties.class,
        ConverterProperties.class);
    System.out.println("left: " + Api.alive());
  }
}
