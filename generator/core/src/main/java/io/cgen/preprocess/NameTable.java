package io.cgen.preprocess;

/**
 * The identifiers and numbers of one run, each kept once. A hash table with open addressing that is
 * asked with the characters themselves, so that no string is made for what is already known.
 */
final class NameTable {
  private Name[] slots = new Name[4096];
  private int size;

  /** The hash that {@link #intern(char[], int, int, int)} expects, for one more character. */
  static int hash(int before, char next) {
    return before * 31 + next;
  }

  Name intern(String text) {
    char[] chars = text.toCharArray();
    int hash = 0;
    for (char c : chars) {
      hash = hash(hash, c);
    }
    return intern(chars, 0, chars.length, hash);
  }

  Name intern(char[] chars, int start, int length, int hash) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    for (Name found = slots[slot]; found != null; found = slots[slot]) {
      if (found.hash() == hash && matches(found.text(), chars, start, length)) {
        return found;
      }
      slot = (slot + 1) & mask;
    }
    return add(new Name(new String(chars, start, length), hash), slot);
  }

  private Name add(Name name, int slot) {
    slots[slot] = name;
    if (++size * 2 > slots.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    Name[] old = slots;
    slots = new Name[old.length * 2];
    int mask = slots.length - 1;
    for (Name name : old) {
      if (name != null) {
        int slot = spread(name.hash()) & mask;
        while (slots[slot] != null) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = name;
      }
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean matches(String text, char[] chars, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }
}
