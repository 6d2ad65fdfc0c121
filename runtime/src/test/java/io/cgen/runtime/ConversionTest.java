package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversionTest {
  private static final Conversion<Long, Instant> TIME = Conversion.of("time_t", new Times());
  private static final Conversion<Item, Integer> VALUE =
      Conversion.of("ITEM_PTR", new PositiveValues());

  private static final class Times implements Converter<Long, Instant> {
    @Override
    public Instant toJava(Long value) {
      return value == -1 ? null : Instant.ofEpochSecond(value);
    }

    @Override
    public Long toNative(Instant value) {
      return value.getEpochSecond();
    }
  }

  private static final class PositiveValues implements Converter<Item, Integer> {
    @Override
    public Integer toJava(Item item) {
      if (item.value() < 0) {
        throw new IllegalArgumentException("negative");
      }
      return item.value();
    }

    @Override
    public Item toNative(Integer value) {
      return Item.create(value);
    }
  }

  @Test
  void goesBothWays() {
    assertEquals(Instant.ofEpochSecond(7), TIME.toJava(7L));
    assertEquals(7L, TIME.toNative(Instant.ofEpochSecond(7), "at"));
  }

  @Test
  void nullIsRefusedByNameOrStaysNull() {
    assertNull(TIME.toJava(null));
    assertNull(TIME.toNativeOrNull(null, "at"));
    var refused = assertThrows(NullPointerException.class, () -> TIME.toNative(null, "at"));
    assertTrue(refused.getMessage().contains("at"));
  }

  @Test
  void aConverterThatReturnsNullIsNamed() {
    var failure = assertThrows(NullPointerException.class, () -> TIME.toJava(-1L));
    assertTrue(failure.getMessage().contains("Times"), failure.getMessage());
    assertTrue(failure.getMessage().contains("time_t"), failure.getMessage());
  }

  @Test
  void aHandleThatCannotBeConvertedIsClosed() {
    Item refused = Item.create(-3);
    var failure =
        assertThrows(
            IllegalArgumentException.class, () -> Conversion.toJavaOrClose(VALUE, refused));
    assertEquals("negative", failure.getMessage());
    assertTrue(refused.isClosed());
    try (Item kept = Item.create(3)) {
      assertSame(3, Conversion.toJavaOrClose(VALUE, kept));
      assertEquals(3, kept.value());
    }
  }
}
