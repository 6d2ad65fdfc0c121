package org.example;

import java.util.concurrent.CompletableFuture;

/** Closes a gate at which a thread waits, and calls from within calls. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Gate gate = Gate.newGate();
    CompletableFuture<Integer> waiting =
        CompletableFuture.supplyAsync(() -> gate.gateWait("four"), Use::start);
    while (Api.waiting() == 0) {
      Thread.onSpinWait();
    }
    gate.close();
    System.out.println(gate.isClosed() + " " + waiting.isDone() + " " + Api.gatesFreed());
    Api.openGates();
    System.out.println(waiting.join() + " " + Api.gatesFreed());
    try (Gate other = Gate.newGate()) {
      System.out.println(
          other.visit(
              "outer", outer -> other.visit("the inner", inner -> other.gateWait(outer + inner))));
    }
    System.out.println(Api.gatesFreed());
  }

  private static void start(Runnable run) {
    new Thread(run).start();
  }
}
