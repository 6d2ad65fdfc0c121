package io.cgen.preprocess;

/**
 * The set of macros that a token may not be expanded by any more, as an immutable linked list. Sets
 * are small (the nesting of macros), and all tokens of one expansion share theirs.
 */
final class HideSet {
  static final HideSet EMPTY = new HideSet(Name.NONE, null, 0);

  private final Name name;
  private final HideSet rest;
  private final int size;

  private HideSet(Name name, HideSet rest, int size) {
    this.name = name;
    this.rest = rest;
    this.size = size;
  }

  int size() {
    return size;
  }

  boolean contains(Name wanted) {
    for (HideSet set = this; set != EMPTY; set = set.rest) {
      if (set.name == wanted) {
        return true;
      }
    }
    return false;
  }

  HideSet with(Name added) {
    return contains(added) ? this : new HideSet(added, this, size + 1);
  }

  HideSet union(HideSet other) {
    if (this == EMPTY || this == other) {
      return other;
    }
    HideSet result = other;
    for (HideSet set = this; set != EMPTY; set = set.rest) {
      result = result.with(set.name);
    }
    return result;
  }

  HideSet intersection(HideSet other) {
    if (this == other) {
      return this;
    }
    HideSet result = EMPTY;
    for (HideSet set = this; set != EMPTY; set = set.rest) {
      if (other.contains(set.name)) {
        result = result.with(set.name);
      }
    }
    return result;
  }
}
