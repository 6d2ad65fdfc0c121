package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C calling Java, in the shape of generated code. */
class CallbackTest {
  interface Operator {
    int apply(int a, int b);
  }

  static final class OperatorUpcall {
    static final CallbackType<Operator> TYPE =
        CallbackType.of(
            "int (*)(int, int)",
            Operator.class,
            MethodHandles.lookup(),
            NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.INT));

    static int upcall(Operator target, int a, int b) {
      return target.apply(a, b);
    }
  }

  interface Visitor {
    void visit(int index);
  }

  static final class VisitorUpcall {
    static final CallbackType<Visitor> TYPE =
        CallbackType.of(
            "void (*)(void *, int)",
            Visitor.class,
            MethodHandles.lookup(),
            NativeSignature.of(NativeType.VOID, NativeType.POINTER, NativeType.INT));

    static void upcall(Visitor target, long context, int index) {
      assertEquals(77, context);
      target.visit(index);
    }
  }

  interface Mixed {
    double apply(double a, long b, short c, byte d, boolean e);
  }

  private static final class MixedUpcall {
    static final CallbackType<Mixed> TYPE =
        CallbackType.of(
            "double (*)(void *, double, long, short, signed char, bool)",
            Mixed.class,
            MethodHandles.lookup(),
            NativeSignature.of(
                NativeType.DOUBLE,
                NativeType.POINTER,
                NativeType.DOUBLE,
                NativeType.LONG,
                NativeType.SHORT,
                NativeType.SIGNED_CHAR,
                NativeType.BOOL));

    static double upcall(Mixed target, long context, double a, long b, short c, byte d, byte e) {
      return target.apply(a, b, c, d, e != 0);
    }
  }

  interface Listener {
    void said(String message);
  }

  private static final class ListenerUpcall {
    static final CallbackType<Listener> TYPE =
        CallbackType.of(
            "void (*)(const char *)",
            Listener.class,
            MethodHandles.lookup(),
            NativeSignature.of(NativeType.VOID, NativeType.POINTER));

    static void upcall(Listener target, long message) {
      target.said(NativeStrings.utf8(message));
    }
  }

  private static int apply(CallbackType<Operator> type, Operator operator, int a, int b) {
    try (Scratch scratch = Scratch.open()) {
      return Contract.apply.call(scratch.callback(type, operator, "operator"), a, b);
    }
  }

  private static void each(Visitor visitor, int count) {
    try (Scratch scratch = Scratch.open()) {
      Contract.each.call(scratch.callback(VisitorUpcall.TYPE, visitor, "visitor"), 77, count);
    }
  }

  private static void trigger(String message) {
    try (Scratch scratch = Scratch.open()) {
      Contract.trigger_callback.call(scratch.utf8(message, "message"));
    }
  }

  @AfterEach
  void forget() {
    Contract.store_callback.call(0);
  }

  @Test
  void cCallsJava() {
    assertEquals(42, apply(OperatorUpcall.TYPE, (a, b) -> a * b, 6, 7));
    List<Integer> seen = new ArrayList<>();
    each(seen::add, 4);
    assertEquals(List.of(0, 1, 2, 3), seen);
  }

  @Test
  void allKindsOfArgumentsArrive() {
    Mixed mixed =
        (a, b, c, d, e) -> {
          assertEquals("1.5 -7 -3 -1 true", a + " " + b + " " + c + " " + d + " " + e);
          return 0.25;
        };
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.callback(MixedUpcall.TYPE, mixed, "mixed");
      assertEquals(0.25, Contract.apply_mixed.call(address, 0));
    }
  }

  @Test
  void callbacksMayCallC() {
    int[] values = {3, 1, 2};
    Operator nested = (a, b) -> apply(OperatorUpcall.TYPE, Integer::compare, a, b);
    assertEquals(1, apply(OperatorUpcall.TYPE, nested, 5, 4));
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.copyIn(values, "values");
      long compare = scratch.callback(CompareUpcall.TYPE, Integer::compare, "compare");
      Contract.sort_ints.call(address, values.length, compare);
      scratch.copyOut(address, values);
    }
    assertArrayEquals(new int[] {1, 2, 3}, values);
  }

  private static final class CompareUpcall {
    static final CallbackType<Operator> TYPE =
        CallbackType.of(
            "int (*)(const void *, const void *)",
            Operator.class,
            MethodHandles.lookup(),
            NativeSignature.of(NativeType.INT, NativeType.POINTER, NativeType.POINTER));

    static int upcall(Operator target, long a, long b) {
      return target.apply(RawMemory.getInt(a), RawMemory.getInt(b));
    }
  }

  @Test
  void anExceptionIsThrownFromTheCallAndLaterCallbacksAreSkipped() {
    List<Integer> seen = new ArrayList<>();
    IllegalArgumentException thrown = new IllegalArgumentException("enough");
    Visitor visitor =
        index -> {
          seen.add(index);
          if (index == 2) {
            throw thrown;
          }
        };
    assertSame(thrown, assertThrows(IllegalArgumentException.class, () -> each(visitor, 10)));
    assertEquals(List.of(0, 1, 2), seen);
    each(seen::add, 1);
    assertEquals(List.of(0, 1, 2, 0), seen);
  }

  @Test
  void cGetsTheFallbackValue() {
    int[] seenByC = {0};
    Operator outer =
        (a, b) -> {
          Operator failing =
              (c, d) -> {
                throw new ArithmeticException("inner");
              };
          try (Scratch scratch = Scratch.open()) {
            long address =
                scratch.callback(OperatorUpcall.TYPE.withFallback(-5), failing, "failing");
            seenByC[0] = Contract.apply_quietly.call(address, a, b);
          }
          return 1;
        };
    assertThrows(ArithmeticException.class, () -> apply(OperatorUpcall.TYPE, outer, 1, 2));
    assertEquals(-5, seenByC[0]);
  }

  @Test
  void errorsPassToo() {
    Operator failing =
        (a, b) -> {
          throw new AssertionError("wrong");
        };
    assertThrows(AssertionError.class, () -> apply(OperatorUpcall.TYPE, failing, 1, 2));
  }

  @Test
  void threadsThatCMadeMayCall() {
    AtomicReference<Thread> caller = new AtomicReference<>();
    Operator operator =
        (a, b) -> {
          caller.set(Thread.currentThread());
          return a - b;
        };
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.callback(OperatorUpcall.TYPE, operator, "operator");
      assertEquals(2, Contract.apply_on_thread.call(address, 5, 3));
    }
    assertNotSame(Thread.currentThread(), caller.get());
  }

  @Test
  void anExceptionOnAThreadThatCMadeGoesToTheHandler() {
    AtomicReference<Throwable> uncaught = new AtomicReference<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.set(failure));
    Operator failing =
        (a, b) -> {
          throw new IllegalArgumentException("far away");
        };
    try (Scratch scratch = Scratch.open()) {
      var type = OperatorUpcall.TYPE.withFallback(9);
      long address = scratch.callback(type, failing, "operator");
      assertEquals(9, Contract.apply_on_thread.call(address, 5, 3));
      assertEquals("far away", uncaught.get().getMessage());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void aCallbackLivesAsLongAsTheHandleItWasGivenTo() {
    List<String> heard = new ArrayList<>();
    Item item = Item.create(1);
    try (Scratch scratch = Scratch.open()) {
      Contract.store_callback.call(scratch.callback(ListenerUpcall.TYPE, heard::add, "listener"));
      scratch.keepCallbacksWith(item);
    }
    System.gc();
    trigger("one");
    item.close();
    var late = assertThrows(IllegalStateException.class, () -> trigger("two"));
    assertTrue(late.getMessage().contains("const char *"), late::getMessage);
    assertEquals(List.of("one"), heard);
  }

  @Test
  void aCallbackMayLiveForEver() throws InterruptedException {
    List<String> heard = new ArrayList<>();
    try (Scratch scratch = Scratch.open()) {
      Contract.store_callback.call(scratch.callback(ListenerUpcall.TYPE, heard::add, "listener"));
      scratch.keepCallbacksForever();
    }
    for (int i = 0; i < 3; i++) {
      Collecting.once();
      trigger("again");
    }
    assertEquals(3, heard.size());
  }

  @Test
  void anObjectThatIsKeptForEverHasOneStub() {
    Listener listener = message -> {};
    Listener other = message -> {};
    List<Long> addresses = new ArrayList<>();
    int before = ListenerUpcall.TYPE.stubs();
    for (int i = 0; i < 10_000; i++) {
      try (Scratch scratch = Scratch.open()) {
        addresses.add(scratch.callback(ListenerUpcall.TYPE, listener, "listener"));
        scratch.keepCallbacksForever();
      }
    }
    assertEquals(1, Set.copyOf(addresses).size());
    assertTrue(ListenerUpcall.TYPE.stubs() <= before + 1);
    assertSame(listener, ListenerUpcall.TYPE.targetAt(addresses.get(0)));
    try (Scratch scratch = Scratch.open()) {
      long address = scratch.callback(ListenerUpcall.TYPE, other, "listener");
      assertFalse(addresses.contains(address));
      assertSame(other, ListenerUpcall.TYPE.targetAt(address));
    }
  }

  @Test
  void anObjectThatAHandleKeepsHasOneStub() {
    Listener listener = message -> {};
    Set<Long> addresses = new HashSet<>();
    Item first = Item.create(1);
    Item second = Item.create(2);
    int before = ListenerUpcall.TYPE.stubs();
    for (int i = 0; i < 10_000; i++) {
      try (Scratch scratch = Scratch.open()) {
        addresses.add(scratch.callback(ListenerUpcall.TYPE, listener, "listener"));
        scratch.keepCallbacksWith(i % 2 == 0 ? first : second);
      }
    }
    assertEquals(1, addresses.size());
    assertTrue(ListenerUpcall.TYPE.stubs() <= before + 1);
    long address = addresses.iterator().next();
    first.close();
    assertSame(listener, ListenerUpcall.TYPE.targetAt(address));
    second.close();
    assertNull(ListenerUpcall.TYPE.targetAt(address));
    try (Scratch scratch = Scratch.open()) {
      scratch.callback(ListenerUpcall.TYPE, listener, "listener");
      assertThrows(IllegalStateException.class, () -> scratch.keepCallbacksWith(first));
    }
    assertEquals(before, ListenerUpcall.TYPE.stubs(), 1);
  }

  @Test
  void aMissingCallbackIsNamed() {
    try (Scratch scratch = Scratch.open()) {
      var error =
          assertThrows(
              NullPointerException.class,
              () -> scratch.callback(OperatorUpcall.TYPE, null, "compare"));
      assertTrue(error.getMessage().contains("compare"));
      assertEquals(0, scratch.callbackOrNull(OperatorUpcall.TYPE, null, "compare"));
    }
  }
}
