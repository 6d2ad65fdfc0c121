package io.cgen.preprocess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the compiler that cgen reads like knows, from the resource {@code features.txt}: words under
 * headings in brackets. It is read when a header asks first.
 */
final class KnownFeatures {
  private final Map<String, Set<String>> sections = new HashMap<>();

  /** The words under a heading. */
  Set<String> section(String heading) {
    if (sections.isEmpty()) {
      read();
    }
    return sections.getOrDefault(heading, Set.of());
  }

  private void read() {
    Set<String> section = new HashSet<>();
    for (String line : BundledHeaders.resource("features.txt").orElseThrow().split("\n")) {
      if (line.startsWith("[")) {
        section = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.startsWith("#")) {
        section.addAll(List.of(line.split(" ")));
      }
    }
  }
}
