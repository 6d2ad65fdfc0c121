package org.example;

import io.cgen.runtime.Out;

/** Tries to change structs that are const in C, and may lie in memory that nobody can write to. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    changing("a result", Api.findKind());
    Kind[] all = Api.allKinds();
    changing("an element", all[1]);
    Out<Kind> next = new Out<>();
    Api.nextKind(next);
    changing("what is stored", next.get());
    changing("a variable", Api.defaultKind());
    changing("what a variable points to", Api.currentKind());
    Api.eachKind(kind -> changing("what C passes back", kind));
    given();
    refused(() -> Api.openKind().usual().low(7));
    Kind open = Api.openKind();
    open.range().high(60);
    open.mine().low(-1);
    System.out.println(Api.width(open) + " " + Api.findKind().mine().low());
    Limits usual = Limits.allocate();
    Kind made = Kind.allocate().usual(usual);
    made.usual().low(9);
    System.out.println(usual.low());
  }

  private static void given() {
    Kind constant = Api.findKind();
    Kind copy = constant.copy();
    refused(() -> Api.widen(constant));
    refused(() -> Api.widenAll(new Kind[] {copy, constant}));
    refused(() -> Api.widenAll(Api.allKinds()));
    refused(() -> Api.widenEach(new Kind[] {copy, constant}));
    int before = Api.width(copy);
    Api.widen(copy);
    Api.widenAll(new Kind[] {copy});
    Api.widenEach(new Kind[] {copy, copy});
    System.out.println(Api.width(copy) - before);
    System.out.println(Api.widths(Api.allKinds()) > 0);
  }

  private static void changing(String what, Kind kind) {
    System.out.println(
        what + " " + kind.name() + " " + Api.width(kind) + " " + kind.usual().high());
    refused(() -> kind.range().high(100));
    refused(() -> kind.range(Limits.allocate()));
    refused(() -> kind.usual().low(100));
    Kind copy = kind.copy();
    copy.range().high(100);
    System.out.println(Api.width(copy) + " " + Api.width(kind));
  }

  private static void refused(Runnable change) {
    try {
      change.run();
      System.out.println("changed");
    } catch (UnsupportedOperationException thrown) {
      System.out.println("  " + thrown.getMessage());
    }
  }
}
