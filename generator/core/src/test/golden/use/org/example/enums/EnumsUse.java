package org.example.enums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Uses the enum classes of the enums plan as a user would. */
public final class EnumsUse implements Runnable {
  @Override
  public void run() {
    assertSame(Color.RED, Color.of(0));
    assertEquals(Color.RED, Color.CRIMSON);
    assertEquals(List.of(Color.RED, Color.CRIMSON, Color.TYPE, Color.Color, Color.MIN), Color.values());
    assertSame(Color.MIN, Color.of(Long.MIN_VALUE));
    assertEquals("TYPE", Color.of(-1).name());
    assertTrue(Color.of(-1).isKnown());
    assertEquals(7, Color.of(7).value());
    assertEquals(Color.of(7), Color.of(7));
    assertFalse(Color.of(7).isKnown());
    assertEquals(List.of(), None.values());
    assertFalse(None.of(0).isKnown());
  }
}
