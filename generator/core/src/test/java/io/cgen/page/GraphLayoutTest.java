package io.cgen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.page.GraphLayout.Place;
import io.cgen.page.GraphLayout.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphLayoutTest {
  private static Relation relation(String keeper, String kept) {
    return new Relation(keeper, kept, true, List.of("make"));
  }

  @Test
  void aHandleStandsBehindThoseThatItKeeps() {
    GraphLayout layout =
        new GraphLayout(
            List.of("Row", "Statement", "Connection"),
            List.of(relation("Row", "Statement"), relation("Statement", "Connection")),
            4);

    assertEquals(new Place(0, 0), layout.of("Connection"));
    assertEquals(new Place(1, 0), layout.of("Statement"));
    assertEquals(new Place(2, 0), layout.of("Row"));
  }

  @Test
  void aLongWayHasAPlaceOfItsOwnInEveryColumn() {
    GraphLayout layout =
        new GraphLayout(
            List.of("A", "B", "C"),
            List.of(relation("B", "A"), relation("C", "B"), relation("C", "A")),
            4);

    Route straight = layout.routes().get(2);
    assertEquals(3, straight.through().size());
    assertFalse(straight.through().contains(layout.of("B")));
    assertEquals(1, straight.through().get(1).column());
  }

  @Test
  void whatJavaOwnsDecidesInACircle() {
    Relation borrowed = new Relation("Connection", "Statement", false, List.of("get"));
    Relation owned = relation("Statement", "Connection");
    GraphLayout layout =
        new GraphLayout(List.of("Connection", "Statement"), List.of(borrowed, owned), 4);

    assertEquals(0, layout.of("Connection").column());
    assertEquals(1, layout.of("Statement").column());
    assertFalse(layout.routes().get(0).descends());
    assertTrue(layout.routes().get(1).descends());
  }

  @Test
  void thoseWithoutRelationsStandInRows() {
    GraphLayout layout = new GraphLayout(List.of("A", "B", "C", "D"), List.of(), 3);

    assertEquals(3, layout.columns());
    assertEquals(new Place(0, 2), layout.of("D"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTwoStandInOnePlace(long seed) {
    Random random = new Random(seed);
    List<String> handles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      handles.add("H" + i);
    }
    Set<Relation> relations = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      relations.add(relation("H" + random.nextInt(25), "H" + random.nextInt(25)));
    }

    GraphLayout layout = new GraphLayout(handles, List.copyOf(relations), 4);

    Set<Place> places = new HashSet<>();
    handles.forEach(handle -> places.add(layout.of(handle)));
    assertEquals(handles.size(), places.size());
    for (Route route : layout.routes()) {
      if (route.descends()) {
        List<Place> through = route.through();
        for (int i = 0; i + 1 < through.size(); i++) {
          assertEquals(through.get(i).column() - 1, through.get(i + 1).column());
        }
        through.subList(1, through.size() - 1).forEach(p -> assertTrue(places.add(p)));
      }
    }
  }
}
