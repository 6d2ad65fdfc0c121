package io.cgen.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The one owner of the question whether an identifier names a type: the typedef names of the file,
 * and above them the scopes of parameter lists, where a parameter may hide one.
 */
final class TypeNames {
  private final Set<String> fileScope = new HashSet<>();
  private final Deque<Map<String, Boolean>> inner = new ArrayDeque<>();

  /** Starts with the names that a compiler knows without a declaration. */
  TypeNames() {
    fileScope.add("__int128_t");
    fileScope.add("__uint128_t");
  }

  /** Whether {@code name} stands for a type here. */
  boolean isType(String name) {
    for (Map<String, Boolean> scope : inner) {
      Boolean type = scope.get(name);
      if (type != null) {
        return type;
      }
    }
    return fileScope.contains(name);
  }

  /** A typedef at file scope makes {@code name} a type. */
  void declareType(String name) {
    fileScope.add(name);
  }

  /** A parameter called {@code name} hides a type of that name until its scope ends. */
  void declareParameter(String name) {
    if (!inner.isEmpty() && isType(name)) {
      inner.getFirst().put(name, false);
    }
  }

  /** Opens the scope of a parameter list. */
  void enter() {
    inner.push(new HashMap<>(2));
  }

  /** Closes the innermost parameter list. */
  void leave() {
    inner.pop();
  }

  /** Closes all parameter lists, after a declaration that ended in the middle of one. */
  void leaveAll() {
    inner.clear();
  }
}
