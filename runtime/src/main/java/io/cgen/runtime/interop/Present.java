package io.cgen.runtime.interop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks of what a struct's members point to, and of what they are to point to. */
final class Present {
  private Present() {}

  static <A> A required(A array, String member) {
    if (array == null) {
      throw new IllegalArgumentException(member + " is NULL, although there should be some");
    }
    return array;
  }

  static <E> E[] all(E[] array, String member) {
    required(array, member);
    for (int i = 0; i < array.length; i++) {
      if (array[i] == null) {
        throw new IllegalArgumentException(member + "[" + i + "] is null");
      }
    }
    return array;
  }

  /** A map in the order of its keys here. */
  static <V> Map<String, V> map(String[] keys, V[] values) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (map.put(keys[i], values[i]) != null) {
        throw new IllegalArgumentException("There are two values of " + keys[i]);
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
