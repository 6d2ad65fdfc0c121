package org.example;

import io.cgen.behaviour.Collecting;
import java.util.Arrays;

/** Gets structs that C gives away, and others that it keeps. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) throws InterruptedException {
    closed();
    made();
    bySpec();
    keptByC();
    dropped();
    many();
  }

  private static void closed() {
    ValuesVector vector = Api.range(4);
    System.out.println(
        Arrays.toString(vector.values()) + " " + Api.sum(vector) + " " + Api.alive());
    vector.close();
    vector.close();
    System.out.println(Api.alive());
    refused(vector::values);
    refused(() -> Api.sum(vector));
    try (ValuesVector two = Api.rangeIfEven(2)) {
      System.out.println(two.size() + " " + Api.rangeIfEven(3));
    }
    ValuesVector ours = ValuesVector.allocate().values(new double[] {5});
    ours.close();
    System.out.println(Api.sum(ours) + " " + Api.alive());
  }

  private static void made() {
    try (ValuesVector vector = Api.range(3);
        ValuesVector doubled = Api.doubled(vector);
        ValuesVector latest = Api.latest()) {
      System.out.println(Api.sum(doubled) + " " + Api.sum(latest) + " " + Api.alive());
    }
    System.out.println(Api.alive());
  }

  private static void bySpec() {
    try (Setting setting = Api.settingOf(7)) {
      System.out.println(setting + " " + Api.alive());
    }
    System.out.println(Api.alive());
  }

  private static void keptByC() {
    Setting kept = Api.getSetting();
    kept.close();
    System.out.println(kept + " " + Api.firstNode().value());
  }

  private static void dropped() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      Api.range(i % 7);
    }
    Collecting.until(() -> Api.alive() == 0);
    System.out.println(Api.alive());
  }

  private static void many() {
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      try (ValuesVector vector = Api.range(3)) {
        sum += Api.sum(vector);
      }
    }
    System.out.println(sum + " " + Api.alive());
  }

  private static void refused(Runnable action) {
    try {
      action.run();
      System.out.println("not refused");
    } catch (IllegalStateException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
