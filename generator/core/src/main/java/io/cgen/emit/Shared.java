package io.cgen.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Work that all processors share: each takes the next piece when it is done with one, so that a few
 * large pieces at the beginning keep none of them waiting at the end.
 */
final class Shared {
  private Shared() {}

  /** What each of {@code pieces} makes, in their order. */
  static <T> List<T> inOrder(List<Supplier<T>> pieces) {
    List<T> made = new ArrayList<>(Collections.nCopies(pieces.size(), null));
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < made.size(); i = next.getAndIncrement()) {
                made.set(i, pieces.get(i).get());
              }
            });
    return made;
  }
}
