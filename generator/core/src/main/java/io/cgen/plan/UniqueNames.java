package io.cgen.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives out names, each once: the first of several proposals that is free, else the last of them
 * with {@code _} behind it.
 */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();
  private final boolean ignoreCase;
  private final Predicate<String> reserved;

  private UniqueNames(boolean ignoreCase, Predicate<String> reserved) {
    this.ignoreCase = ignoreCase;
    this.reserved = reserved;
  }

  /** Names that must differ also where case is ignored. */
  static UniqueNames ignoringCase(Predicate<String> reserved) {
    return new UniqueNames(true, reserved);
  }

  /** Names that may differ by case only. */
  static UniqueNames withCase(Predicate<String> reserved) {
    return new UniqueNames(false, reserved);
  }

  /** Whether {@code name} can still be given out. */
  boolean isFree(String name) {
    return !reserved.test(name) && !taken.contains(folded(name));
  }

  /** Gives out a name. */
  String take(List<String> proposals) {
    String name = choose(proposals);
    taken.add(folded(name));
    return name;
  }

  private String choose(List<String> proposals) {
    for (String proposal : proposals) {
      if (isFree(proposal)) {
        return proposal;
      }
    }
    String name = ReservedNames.identifier(proposals.get(proposals.size() - 1));
    while (!isFree(name)) {
      name += "_";
    }
    return name;
  }

  private String folded(String name) {
    return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
  }
}
