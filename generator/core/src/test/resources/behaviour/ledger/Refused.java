package org.example;

import io.cgen.runtime.Out;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Calls of which one argument is refused, or whose callback fails, when others are prepared. */
final class Refused {
  private Refused() {}

  /** The arguments of one call, each of which can be made a wrong one. */
  private static final class Arguments implements AutoCloseable {
    Box handle = Box.create(1);
    Box second = Box.create(2);
    Box consumed = Box.create(3);
    final Pair owned = Api.pairMake(4);
    Pair structure = owned;
    Pair value = Pair.allocate().first(5);
    String text = "text";
    String latin = "\u00e4";
    String[] texts = {"one", "two"};
    double[] numbers = {1, 2, 3};
    int[] changed = {1, 2};
    Pair[] pairs = {Pair.allocate(), Pair.allocate().first(7)};
    double[][] rows = {{1, 2}, {3, 4}};
    ByteBuffer data = ByteBuffer.wrap(new byte[] {1, 2, 3});
    YearMonth month = YearMonth.of(2000, 1);
    Colour colour = Colour.GREEN;
    VisitFn fn = number -> number;
    Out<Box> box = new Out<>();
    Out<String> out = new Out<>();
    int small = 200;
    private final Box[] all = {handle, second, consumed};

    int all() {
      return handle.takeAll(
          structure, value, text, latin, texts, numbers, changed, pairs, rows, data, month, colour,
          fn, box, out, 9, small, second);
    }

    int reversed() {
      return Objects.requireNonNull(second, "no receiver")
          .takeAllReversed(
              small, 9, out, box, fn, colour, month, data, rows, pairs, changed, numbers, texts,
              latin, text, value, structure, handle);
    }

    int over() {
      return consumed.takeOver(text, texts, fn, small, handle);
    }

    /** Releases at once: nothing is in use any more. */
    @Override
    public void close() {
      for (Box each : all) {
        each.close();
      }
      owned.close();
      if (box != null && box.get() != null) {
        box.get().close();
      }
    }
  }

  private record Mistake(String name, Consumer<Arguments> made) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("nothing", a -> {}),
          new Mistake("a closed receiver", a -> a.handle.close()),
          new Mistake("a closed handle", a -> a.second.close()),
          new Mistake("no handle", a -> a.second = null),
          new Mistake("a closed consumed handle", a -> a.consumed.close()),
          new Mistake("a borrowed handle", a -> a.consumed = a.consumed.self()),
          new Mistake("a freed struct", a -> a.structure.close()),
          new Mistake("no struct", a -> a.structure = null),
          new Mistake("no struct by value", a -> a.value = null),
          new Mistake("no text", a -> a.text = null),
          new Mistake("a text with NUL", a -> a.text = "a\0b"),
          new Mistake("no text in Latin-1", a -> a.latin = null),
          new Mistake("a text beyond Latin-1", a -> a.latin = "\u20ac"),
          new Mistake("no texts", a -> a.texts = null),
          new Mistake("texts without one", a -> a.texts[1] = null),
          new Mistake("texts with NUL", a -> a.texts[1] = "\0"),
          new Mistake("no numbers", a -> a.numbers = null),
          new Mistake("no numbers to change", a -> a.changed = null),
          new Mistake("no structs", a -> a.pairs = null),
          new Mistake("structs without one", a -> a.pairs[1] = null),
          new Mistake("a freed struct among others", a -> a.pairs[1] = freed()),
          new Mistake("no rows", a -> a.rows = null),
          new Mistake("rows without one", a -> a.rows[1] = null),
          new Mistake("rows of two lengths", a -> a.rows[1] = new double[5]),
          new Mistake("no buffer", a -> a.data = null),
          new Mistake("no month", a -> a.month = null),
          new Mistake("a month that is not converted", a -> a.month = YearMonth.of(1066, 10)),
          new Mistake("no colour", a -> a.colour = null),
          new Mistake("no callback", a -> a.fn = null),
          new Mistake("a callback that fails", a -> a.fn = Refused::fail),
          new Mistake("a callback that calls and fails", a -> a.fn = Refused::callAndFail),
          new Mistake("no cell for a handle", a -> a.box = null),
          new Mistake("no cell for a text", a -> a.out = null),
          new Mistake("too large a number", a -> a.small = 256));

  static void run() {
    for (Mistake mistake : MISTAKES) {
      List<String> said = new ArrayList<>();
      said.add(said(mistake, Arguments::all));
      said.add(said(mistake, Arguments::reversed));
      said.add(said(mistake, Arguments::over));
      System.out.println(mistake.name() + ": " + String.join(" | ", said));
    }
  }

  private static String said(Mistake mistake, ToIntFunction<Arguments> call) {
    Ledger ledger = new Ledger();
    String said;
    try (Arguments arguments = new Arguments()) {
      mistake.made().accept(arguments);
      said = called(call, arguments);
    }
    String imbalance = ledger.imbalance();
    return imbalance.isEmpty() ? said : said + " BUT " + imbalance;
  }

  private static String called(ToIntFunction<Arguments> call, Arguments arguments) {
    int[] before = arguments.changed == null ? null : arguments.changed.clone();
    try {
      return "" + call.applyAsInt(arguments);
    } catch (RuntimeException refused) {
      boolean same = Arrays.equals(before, arguments.changed);
      return refused.getMessage() + (same ? "" : " (changed)");
    }
  }

  private static Pair freed() {
    Pair pair = Api.pairMake(8);
    pair.close();
    return pair;
  }

  private static int fail(int number) {
    throw new IllegalStateException("callback");
  }

  /** Calls that are made inside leave the outer one's arguments alone. */
  private static int callAndFail(int number) {
    Api.visit(2, inner -> Api.textMake(inner).length());
    Api.visit(2, Refused::fail);
    return 0;
  }
}
