package org.example;

import java.util.List;

/** Gives C arrays of functions. */
public final class Use {
  private static int seen;

  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    Step twice = value -> 2 * value;
    Step next = value -> value + 1;
    System.out.println(Api.applyAll(new Step[] {twice, next, twice}, 5));
    System.out.println(Api.applyAll(List.of(next, next), 5) + " " + Api.applyAll(List.of(), 5));
    System.out.println(Api.applySome(new Step[] {next, null}, 5) + " " + Api.applySome(null, 5));
    System.out.println(Api.applyThree(new Step[] {twice, twice, twice, next}, 5));
    Api.eachHook(List.of(count -> seen += count, count -> seen += 10 * count));
    System.out.println(seen);
    kept(twice, next);
    refused(() -> Api.applyAll((Step[]) null, 5));
    refused(() -> Api.applyAll(new Step[] {twice, null}, 5));
    refused(() -> Api.applyThree(new Step[] {twice}, 5));
    refused(() -> Api.applyAll(List.of(twice, Use::failing, next), 5));
    long sum = 0;
    for (int i = 0; i < 100_000; i++) {
      int plus = i % 7;
      sum += Api.applyAll(new Step[] {value -> value + plus, twice}, i);
    }
    System.out.println(sum + " machines: " + Api.machinesAlive());
  }

  private static void kept(Step twice, Step next) {
    try (Machine machine = Machine.create()) {
      machine.setSteps(List.of(twice, next));
      System.out.println(machine.run(20) + " " + machine.run(1));
      machine.setSteps(new Step[] {next});
      System.out.println(machine.run(20));
    }
  }

  private static int failing(int value) {
    throw new IllegalStateException("no step from " + value);
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
