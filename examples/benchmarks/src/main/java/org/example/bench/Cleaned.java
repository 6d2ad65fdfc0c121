package org.example.bench;

import java.lang.ref.Cleaner;
import java.util.function.LongConsumer;

/**
 * What a careful programmer writes by hand around an address: a cleaner releases what nobody
 * closed.
 */
public final class Cleaned implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Cleaner.Cleanable cleanable;

  /** Takes over an object. */
  public Cleaned(long address, LongConsumer release) {
    cleanable = CLEANER.register(this, () -> release.accept(address));
  }

  @Override
  public void close() {
    cleanable.clean();
  }
}
