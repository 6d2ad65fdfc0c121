package io.cgen.spec;

import io.cgen.diag.Excerpt;
import java.util.List;
import java.util.Optional;

/** A value in the spec file as YAML has it, and where it stands. */
sealed interface SpecNode {
  /** Where it stands. */
  Excerpt place();

  /** What it is, for a message. */
  String kind();

  /** Text, a number, or nothing; {@code plain} if it is written without quotes. */
  record Scalar(String text, boolean plain, Excerpt place) implements SpecNode {
    @Override
    public String kind() {
      return isEmpty() ? "nothing" : "'" + text + "'";
    }

    /** Whether nothing stands there. */
    boolean isEmpty() {
      return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    /** The truth value that it is, if it is one. */
    Optional<Boolean> flag() {
      return plain && (text.equals("true") || text.equals("false"))
          ? Optional.of(text.equals("true"))
          : Optional.empty();
    }
  }

  /** A list. */
  record Listing(List<SpecNode> items, Excerpt place) implements SpecNode {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping, its entries in their order. */
  record Mapping(List<Entry> entries, Excerpt place) implements SpecNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key and what stands behind it. */
  record Entry(Scalar key, SpecNode value) {}
}
