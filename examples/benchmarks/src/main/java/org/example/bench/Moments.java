package org.example.bench;

import org.example.bench.bindings.Moment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A struct as each peer sees it, used again for each call. */
public final class Moments {
  private Moments() {}

  static void set(JnaInterface.Moment moment, int[] parts) {
    moment.year = parts[0];
    moment.month = parts[1];
    moment.day = parts[2];
    moment.hour = parts[3];
    moment.minute = parts[4];
    moment.second = parts[5];
  }

  static void set(Cpp.Moment moment, int[] parts) {
    moment.year(parts[0]).month(parts[1]).day(parts[2]);
    moment.hour(parts[3]).minute(parts[4]).second(parts[5]);
  }

  /** A generated struct. */
  @State(Scope.Benchmark)
  public static class Generated {
    final Moment moment = Moment.allocate().year(2026).month(1).day(2).hour(3).minute(4).second(5);
  }

  /** A struct of JNA's direct mapping. */
  @State(Scope.Benchmark)
  public static class JnaDirectValue {
    final JnaDirect.Moment moment = new JnaDirect.Moment();

    /** Fills it in. */
    public JnaDirectValue() {
      moment.year = 2026;
      moment.month = 1;
      moment.day = 2;
      moment.hour = 3;
      moment.minute = 4;
      moment.second = 5;
    }
  }

  /** A struct of JNA that goes by pointer. */
  @State(Scope.Benchmark)
  public static class JnaPointer {
    final JnaInterface.Moment moment = new JnaInterface.Moment();
  }

  /** A struct of JNA that goes by value. */
  @State(Scope.Benchmark)
  public static class JnaValue {
    final JnaInterface.MomentValue moment = new JnaInterface.MomentValue();

    /** Fills it in. */
    public JnaValue() {
      set(moment, new int[] {2026, 1, 2, 3, 4, 5});
    }
  }

  /** A struct of JavaCPP. */
  @State(Scope.Benchmark)
  public static class CppMoment {
    final Cpp.Moment moment = new Cpp.Moment();

    /** Fills it in. */
    public CppMoment() {
      set(moment, new int[] {2026, 1, 2, 3, 4, 5});
    }
  }
}
