package io.cgen.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each handle is from those that keep nothing alive: one more than the farthest that it
 * keeps. A relation that would close a circle does not count; those of handles that Java owns are
 * looked at before the others.
 */
final class Layers {
  private final List<Relation> counting = new ArrayList<>();
  private final Map<String, Integer> layers = new HashMap<>();

  Layers(List<Relation> relations) {
    List<Relation> ownedFirst = new ArrayList<>(relations);
    ownedFirst.sort(Comparator.comparing(relation -> !relation.owned()));
    for (Relation relation : ownedFirst) {
      if (!leads(relation.kept(), relation.keeper())) {
        counting.add(relation);
      }
    }
  }

  private boolean leads(String from, String to) {
    return from.equals(to)
        || counting.stream()
            .filter(relation -> relation.keeper().equals(from))
            .anyMatch(relation -> leads(relation.kept(), to));
  }

  /** The layer of the handle class, from 0. */
  int of(String handle) {
    Integer known = layers.get(handle);
    if (known == null) {
      known =
          counting.stream()
              .filter(relation -> relation.keeper().equals(handle))
              .mapToInt(relation -> of(relation.kept()) + 1)
              .max()
              .orElse(0);
      layers.put(handle, known);
    }
    return known;
  }

  /** Whether the relation counts, and so leads to a lower layer. */
  boolean descends(Relation relation) {
    return counting.contains(relation);
  }
}
