package org.example;

import java.util.ArrayList;
import java.util.List;

/** Gives C structs and handles that it goes on using, and forgets them. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    withStructs();
    copies();
    withHandles();
    withResults();
    closedHandles();
    forEver();
    many();
  }

  private static Header header(double value, String name) {
    return Header.allocate().value(value).name(name);
  }

  private static GateOps ops(int factor) {
    return GateOps.allocate().ask(question -> question + factor).factor(factor);
  }

  private static void withStructs() {
    Stream stream = Stream.allocate();
    Api.streamSetHeader(stream, header(3, "b"));
    Api.streamGetHeader(stream, header(4, "c"));
    forget();
    System.out.println(Api.streamFlush(stream) + " " + stream.written());
  }

  private static void copies() {
    Stream stream = copied();
    Stream again = stream.copy();
    forget();
    System.out.println(Api.streamFlush(stream) + " " + Api.streamFlush(again));
  }

  private static Stream copied() {
    Stream model = Stream.allocate();
    Api.streamSetHeader(model, header(5, "d"));
    Stream copy = Stream.allocate();
    Api.streamCopy(copy, model);
    return copy;
  }

  private static void withHandles() {
    try (Gate gate = Gate.create(ops(1))) {
      for (int i = 0; i < 5; i++) {
        gate.addHeader(header(i, "a"));
      }
      gate.show(header(100, "z"));
      gate.setFactor(ops(7));
      forget();
      System.out.println(gate.total() + " " + gate.ask(2));
      Api.gateOpen(ops(9), 2, gate);
      forget();
      System.out.println(gate.ask(1));
    }
  }

  private static void withResults() {
    List<Gate> gates = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      gates.add(Gate.create(ops(i)));
    }
    forget();
    int sum = 0;
    for (Gate gate : gates) {
      sum += gate.ask(1);
      gate.close();
    }
    System.out.println(sum + " " + Api.gates());
  }

  private static void closedHandles() {
    Gate front = Gate.create(ops(1));
    Gate back = Gate.create(ops(2));
    front.lean(back);
    front.lean(back);
    front.lean(front);
    front.lean(back);
    back.close();
    System.out.println(front.askOther(3) + " " + Api.gates());
    try {
      back.ask(1);
    } catch (IllegalStateException closed) {
      System.out.println(closed.getMessage());
    }
    front.close();
    System.out.println(Api.gates());
  }

  private static void forEver() {
    Api.opsRegister(ops(20));
    forget();
    System.out.println(Api.opsAsk(1));
  }

  private static void many() {
    Header header = header(1, "a");
    try (Gate gate = Gate.create(ops(1))) {
      for (int i = 0; i < 100_000; i++) {
        gate.addHeader(header);
      }
      for (int i = 0; i < 1000; i++) {
        try (Gate other = Gate.create(ops(i))) {
          gate.lean(other);
        }
      }
      System.out.println(gate.total() + " " + Api.gates());
    }
    System.out.println(Api.gates());
  }

  /** Has the collector free what it may, and fills what it freed. */
  private static void forget() {
    List<Object> others = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      System.gc();
      for (int j = 0; j < 200; j++) {
        others.add(header(-1e9, "zzzzzzzzzzzzzzzz"));
        others.add(GateOps.allocate().factor(-1_000_000));
      }
    }
  }
}
