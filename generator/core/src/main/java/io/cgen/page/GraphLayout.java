package io.cgen.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the handles of a graph stand.
 *
 * <ol>
 *   <li>A handle stands to the right of all that it keeps alive, in the column of its layer.
 *   <li>A relation over several columns has a place in each of those between, so that no handle
 *       stands in its way.
 *   <li>A column is ordered by where its relations lead in the column before it, so that few of
 *       them cross; otherwise as the header is.
 *   <li>Handles without a relation stand in rows below.
 * </ol>
 */
final class GraphLayout {
  private final List<String> handles;
  private final List<Relation> relations;
  private final Layers layers;
  private final int columnsOfLoners;
  private final List<List<String>> columns = new ArrayList<>();
  private final Map<String, List<String>> leads = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** A place in the grid: rows are counted in halves, because columns are centred. */
  record Place(int column, int halfRow) {}

  /** A relation, and the places that its line goes through, from the keeper to the kept. */
  record Route(Relation relation, List<Place> through, boolean descends) {}

  GraphLayout(List<String> handles, List<Relation> relations, int columnsOfLoners) {
    this.columnsOfLoners = columnsOfLoners;
    this.handles = handles;
    this.relations = relations;
    layers = new Layers(relations);
    fillColumns();
    relations.stream().filter(layers::descends).forEach(this::reserve);
    columns.forEach(this::order);
    placeLoners();
  }

  /** Where the handle class stands. */
  Place of(String handle) {
    return places.get(handle);
  }

  /** All relations, with their lines. */
  List<Route> routes() {
    return relations.stream().map(this::route).toList();
  }

  /** How many columns there are. */
  int columns() {
    return 1 + places.values().stream().mapToInt(Place::column).max().orElse(-1);
  }

  /** How many halves of rows there are. */
  int halfRows() {
    return 2 + places.values().stream().mapToInt(Place::halfRow).max().orElse(-2);
  }

  private boolean isRelated(String handle) {
    return relations.stream().anyMatch(r -> r.keeper().equals(handle) || r.kept().equals(handle));
  }

  private void fillColumns() {
    handles.stream()
        .filter(this::isRelated)
        .forEach(handle -> column(layers.of(handle)).add(handle));
  }

  private List<String> column(int layer) {
    while (columns.size() <= layer) {
      columns.add(new ArrayList<>());
    }
    return columns.get(layer);
  }

  private void reserve(Relation relation) {
    String left = relation.kept();
    for (int column = layers.of(left) + 1; column < layers.of(relation.keeper()); column++) {
      String between = between(relation, column);
      columns.get(column).add(between);
      leads.computeIfAbsent(between, name -> new ArrayList<>()).add(left);
      left = between;
    }
    leads.computeIfAbsent(relation.keeper(), name -> new ArrayList<>()).add(left);
  }

  /** What stands for {@code relation} in a column; no class is called so. */
  private static String between(Relation relation, int column) {
    return relation.keeper() + " " + relation.kept() + " " + column;
  }

  private void order(List<String> column) {
    Map<String, Double> rows = new HashMap<>();
    for (int row = 0; row < column.size(); row++) {
      double own = row;
      rows.put(
          column.get(row),
          leads.getOrDefault(column.get(row), List.of()).stream()
              .mapToInt(left -> places.get(left).halfRow())
              .average()
              .orElse(own));
    }
    column.sort((one, other) -> Double.compare(rows.get(one), rows.get(other)));
    int tallest = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < column.size(); row++) {
      int halfRow = tallest - column.size() + 2 * row;
      places.put(column.get(row), new Place(columns.indexOf(column), halfRow));
    }
  }

  private void placeLoners() {
    int below = halfRows();
    int count = 0;
    for (String handle : handles) {
      if (!isRelated(handle)) {
        int row = below + 2 * (count / columnsOfLoners);
        places.put(handle, new Place(count % columnsOfLoners, row));
        count++;
      }
    }
  }

  private Route route(Relation relation) {
    boolean descends = layers.descends(relation);
    List<Place> through = new ArrayList<>(List.of(of(relation.keeper())));
    if (descends) {
      for (int i = layers.of(relation.keeper()) - 1; i > layers.of(relation.kept()); i--) {
        through.add(places.get(between(relation, i)));
      }
    }
    through.add(of(relation.kept()));
    return new Route(relation, through, descends);
  }
}
