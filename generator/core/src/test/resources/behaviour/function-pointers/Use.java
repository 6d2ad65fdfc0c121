package org.example;

import io.cgen.runtime.NativePointer;
import io.cgen.runtime.Out;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls functions of C that it knows by their addresses. */
public final class Use {
  private Use() {}

  /** The program. */
  public static void main(String[] arguments) {
    table();
    lookup();
    handler();
    marks();
    ofPlugin();
    hook();
  }

  private static void table() {
    StoreOps ops = Api.storeGetOps();
    System.out.println(ops.name() + " " + (ops.vary() instanceof NativePointer));
    try (Store store = ops.open().call("words")) {
      System.out.println(store.isOpen() + " " + ops.nameOf().call(store));
      System.out.println(ops.put().call(store, "key", new double[] {1.5, 2.5, 3.5}));
      double[] read = new double[5];
      System.out.println(ops.get().call(store, read) + " " + Arrays.toString(read));
      List<String> keys = new ArrayList<>();
      ops.each().call(store, keys::add);
      System.out.println(keys + " " + ops.calls().call(ops));
      refused(() -> ops.each().call(store, key -> refuse("seen " + key)));
      refused(() -> ops.put().call(null, "key", new double[1]));
      refused(() -> ops.nameOf().call(null));
    }
    System.out.println(Api.storesOpen());
    refused(() -> ops.open().call("none"));
    Point middle = ops.middle().call(point(1, 2), point(3, 8));
    System.out.println(middle.x() + " " + middle.y() + " " + ops.fail().call(7));
    System.out.println(ops.open().equals(ops.open()) + " " + ops.open().equals(ops.fail()));
  }

  private static Point point(double x, double y) {
    return Point.allocate().x(x).y(y);
  }

  private static void refuse(String message) {
    throw new IllegalArgumentException(message);
  }

  private static void lookup() {
    Unary twice = Api.unaryFind("twice");
    System.out.println(twice.call(21) + " " + Api.unaryFind("thrice"));
    System.out.println(Api.unaryApply(twice, 1.5) + " " + Api.unaryApply(x -> -x, 1.5));
    Out<Unary> found = new Out<>();
    System.out.println(Api.unaryGet("square", found) + " " + found.get().call(3));
    System.out.println(Api.unaryGet("none", found) + " " + found.get());
  }

  private static void handler() {
    NoteFn first = Api.noteSetHandler(null);
    Api.note("to nobody", 1);
    first.call("straight to C", 5);
    List<String> heard = new ArrayList<>();
    NoteFn mine = (text, level) -> heard.add(text + level);
    System.out.println(Api.noteSetHandler(mine));
    Api.note("to Java", 2);
    NoteFn before = Api.noteSetHandler(first);
    System.out.println((before == mine) + " " + heard);
    Api.note("to C", 10);
    System.out.println(Api.notesOfC());
    before.call("again", 3);
    System.out.println(heard);
    NoteFn failing = (text, level) -> refuse(text);
    Api.noteSetHandler(failing);
    refused(() -> Api.note("passed on", 1));
    Api.noteSetHandler(first);
  }

  private static void marks() {
    System.out.println(Api.unaryMarked(0));
    refused(() -> Api.unaryMarked(-1).call(1));
    refused(() -> Api.unaryMarked(1).call(1));
  }

  private static void ofPlugin() {
    Unary times;
    try (Plugin plugin = Plugin.open(3)) {
      times = plugin.function();
      System.out.println(times.call(5) + " " + Api.unaryApply(times, 6));
      Unary own = plugin.setFunction(x -> -x);
      System.out.println(plugin.usesOwn() + " " + plugin.function().call(5));
      plugin.setFunction(own);
      System.out.println(plugin.usesOwn() + " " + plugin.function().call(5));
      try (Plugin other = Plugin.open(4)) {
        other.setFunction(own);
        System.out.println(other.usesOwn() + " " + other.function().call(5));
      }
    }
    refused(() -> times.call(5));
    refused(() -> Api.unaryApply(times, 6));
  }

  private static void hook() {
    System.out.println(Api.divisionHook() + " " + Api.divide(12, 4));
    Api.divisionHook((dividend, divisor) -> divisor == 0 ? 1 : 0);
    System.out.println(Api.divide(12, 0) + " " + Api.divisionHook().call(1, 0));
    Api.divisionHook(null);
    System.out.println(Api.divide(12, 6));
  }

  private static void refused(Runnable call) {
    try {
      call.run();
      System.out.println("not refused");
    } catch (RuntimeException refused) {
      System.out.println(
          refused.getClass().getSimpleName()
              + ": "
              + refused.getMessage().replaceAll("0x[0-9a-f]{4,}", "0x..."));
    }
  }
}
