package org.example;

import io.cgen.runtime.NativeException;
import java.time.LocalDateTime;
import java.util.Map;

/** Runs a simulation. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    try (Simulation simulation = Simulation.create("Upper Yarra")) {
      simulation.setStart(LocalDateTime.of(2010, 1, 1, 9, 0));
      simulation.setParameters(Map.of("x1", 320.5));
      System.out.println(simulation.getStart() + " " + simulation.getParameter("x1"));
      System.out.println(String.join(", ", simulation.getElementIds()));
      System.out.println(simulation.getParameter("x2"));
    } catch (NativeException failure) {
      System.out.println(failure.getMessage());
    }
  }
}
