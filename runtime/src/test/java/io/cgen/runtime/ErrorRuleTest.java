package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorRuleTest {
  private static final class Refused extends NativeException {
    private static final long serialVersionUID = 1L;

    Refused(String text, String function, long code) {
      super(text, function, code);
    }
  }

  private static boolean fails(ErrorRule rule, long result) {
    try {
      rule.check(result, "f");
      return false;
    } catch (NativeException failure) {
      assertEquals("f", failure.function());
      assertEquals(result, failure.code());
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, 100, 101, Long.MAX_VALUE})
  void listsAndRangesSayWhatAnErrorIs(long result) {
    assertEquals(result != 0, fails(ErrorRule.success(0), result));
    assertEquals(result != 0 && result != 100, fails(ErrorRule.success(0, 100), result));
    assertEquals(result == -1 || result == 101, fails(ErrorRule.failure(-1, 101), result));
    assertEquals(result < 0, fails(ErrorRule.successBetween(0, Long.MAX_VALUE), result));
    assertEquals(result <= 0, fails(ErrorRule.failureBetween(Long.MIN_VALUE, 0), result));
    assertEquals(result == 0, fails(ErrorRule.NULL, result));
  }

  @Test
  void textsComeFromTheCodeTheHandleOrTheLastError() {
    try (Scratch scratch = Scratch.open()) {
      long text = scratch.utf8("na\u00EFve", "text");
      ErrorRule ofCode = ErrorRule.success(0).textOfCode((int code) -> code == 3 ? text : 0);
      ErrorRule ofHandle = ErrorRule.success(0).textOf(handle -> handle == 8 ? text : 0);
      ErrorRule ofLast = ErrorRule.success(0).textOfLast(() -> text);
      assertEquals("f: na\u00EFve (3)", message(ofCode, 3, 0));
      assertEquals("f failed (4)", message(ofCode, 4, 0));
      assertEquals("f: na\u00EFve (1)", message(ofHandle, 1, 8));
      assertEquals("f failed (1)", message(ofHandle, 1, 0));
      assertEquals("f: na\u00EFve (1)", message(ofHandle.through(handle -> handle + 1), 1, 7));
      assertEquals("f: na\u00EFve (-1)", message(ofLast, -1, 0));
    }
  }

  private static String message(ErrorRule rule, long result, long subject) {
    return assertThrows(NativeException.class, () -> rule.check(result, "f", subject)).getMessage();
  }

  @Test
  void textsAreFreedOnceAndReadInTheirCharset() {
    List<Long> freed = new ArrayList<>();
    try (Scratch scratch = Scratch.open()) {
      long text = scratch.text(NativeText.of("ISO-8859-1"), "\u00FCbel", "text");
      ErrorRule rule =
          ErrorRule.success(0)
              .textOfLast(() -> text)
              .freedBy(freed::add)
              .in(NativeText.of("ISO-8859-1"))
              .thrownBy(Refused::new);
      rule.check(0, "f");
      assertTrue(freed.isEmpty());
      Refused refused = assertThrows(Refused.class, () -> rule.check(2, "f"));
      assertEquals("\u00FCbel", refused.text());
      assertEquals(List.of(text), freed);
    }
  }

  @Test
  void whatAFailedCallGaveAwayIsReleased() {
    Item one = Item.create(1);
    Item other = Item.create(2);
    IllegalStateException failure = new IllegalStateException();
    assertEquals(failure, abandoned(failure, 7, () -> one));
    assertEquals(failure, abandoned(failure, 7, () -> Arrays.asList(other, null)));
    assertTrue(one.isClosed() && other.isClosed());
    assertEquals(0, failure.getSuppressed().length);
    assertEquals(failure, abandoned(failure, 0, () -> fail("there is nothing to take over")));
    IllegalArgumentException also = new IllegalArgumentException();
    assertEquals(failure, abandoned(failure, 7, () -> rethrow(also)));
    assertArrayEquals(new Throwable[] {also}, failure.getSuppressed());
  }

  private static Throwable abandoned(Throwable failure, long address, Supplier<?> taken) {
    return assertThrows(
        failure.getClass(),
        () -> {
          throw NativeCall.abandoned(failure, address, taken);
        });
  }

  private static Object rethrow(RuntimeException failure) {
    throw failure;
  }

  @Test
  void anAddressThatSaysThatTheCallFailedIsNone() {
    assertEquals(0, ErrorRule.failure(-1).unlessFailed(-1));
    assertEquals(9, ErrorRule.failure(-1).unlessFailed(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\uD83D\uDE00 \u20AC", "x"})
  void textsOfAllWidthsComeBack(String text) {
    for (NativeText way :
        List.of(NativeText.UTF_8, NativeText.CHAR16, NativeText.CHAR32, NativeText.WIDE)) {
      try (Scratch scratch = Scratch.open()) {
        assertEquals(text, way.read(scratch.text(way, text, "text")), way::toString);
      }
    }
    assertEquals(null, NativeText.CHAR16.read(0));
  }
}
