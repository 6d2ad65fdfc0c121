package io.cgen.preprocess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the compiler that cgen reads like knows, from the resource {@code features.txt}: one word a
 * line under headings in brackets, with a value behind the standard attributes.
 */
final class KnownFeatures {
  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, Integer> standardAttributes = new HashMap<>();
  private boolean read;

  Set<String> attributes() {
    return section("attributes");
  }

  Set<String> declspecs() {
    return section("declspecs");
  }

  Set<String> features() {
    return section("features");
  }

  Set<String> extensions() {
    return section("extensions");
  }

  Set<String> builtins() {
    return section("builtins");
  }

  /** Builtins of gcc that this compiler lacks, though their prefix promises them. */
  Set<String> missingBuiltins() {
    return section("missing builtins");
  }

  Set<String> keywords() {
    return section("keywords");
  }

  Map<String, Integer> standardAttributes() {
    section("standard attributes");
    return standardAttributes;
  }

  private Set<String> section(String name) {
    if (!read) {
      read = true;
      readAll();
    }
    return sections.getOrDefault(name, Set.of());
  }

  private void readAll() {
    String section = "";
    for (String line : BundledHeaders.resource("features.txt").orElseThrow().split("\n")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        readLine(section, line.trim());
      }
    }
  }

  private void readLine(String section, String line) {
    int space = line.indexOf(' ');
    if (section.equals("standard attributes")) {
      standardAttributes.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
      return;
    }
    Set<String> words = sections.computeIfAbsent(section, none -> new HashSet<>());
    for (String word : line.split(" +")) {
      words.add(word);
    }
  }
}
