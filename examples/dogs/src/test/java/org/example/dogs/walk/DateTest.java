package org.example.dogs.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.example.dogs.DateTimeToSecond;
import org.example.dogs.Dogs;
import org.junit.jupiter.api.Test;

/** A struct that C fills in and reads. */
class DateTest {
  @Test
  void cFillsInWhatJavaReads() {
    DateTimeToSecond date = DateTimeToSecond.allocate();
    Dogs.createDate(date, 2026, 2, 28, 23, 59, 58);

    assertEquals(2026, date.year());
    assertEquals(2, date.month());
    assertEquals(28, date.day());
    assertEquals(23, date.hour());
    assertEquals(59, date.minute());
    assertEquals(58, date.second());
  }

  @Test
  void cReadsWhatJavaFillsIn() {
    DateTimeToSecond date =
        DateTimeToSecond.allocate().year(1999).month(12).day(31).hour(1).minute(2).second(3);

    assertEquals(1, Dogs.testDate(date, 1999, 12, 31, 1, 2, 3));
    assertEquals(0, Dogs.testDate(date, 1999, 12, 31, 1, 2, 4));
  }

  @Test
  void datesAreComparedByTheirParts() {
    DateTimeToSecond one = DateTimeToSecond.allocate();
    DateTimeToSecond other = DateTimeToSecond.allocate();
    Dogs.createDate(one, 2026, 1, 2, 3, 4, 5);
    Dogs.createDate(other, 2026, 1, 2, 3, 4, 5);

    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    other.second(6);
    assertNotEquals(one, other);
  }

  @Test
  void aMissingDateIsRefused() {
    assertThrows(NullPointerException.class, () -> Dogs.testDate(null, 1, 2, 3, 4, 5, 6));
  }
}
