package io.cgen.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The one owner of the question whether an identifier names a type: the typedef names of the file,
 * and above them the scopes of parameter lists, where a parameter may hide one.
 */
final class TypeNames {
  private final Map<String, Integer> fileScope = new HashMap<>();
  private final Deque<Map<String, Boolean>> inner = new ArrayDeque<>();

  /** Starts with the names that a compiler knows without a declaration. */
  TypeNames() {
    declareType("__int128_t", -1);
    declareType("__uint128_t", -1);
  }

  /**
   * Whether {@code name} stands for a type at token {@code index} of the unit. Declarations may be
   * read later than they stand in the unit, and then see no more than what stands before them.
   */
  boolean isType(String name, int index) {
    for (Map<String, Boolean> scope : inner) {
      Boolean type = scope.get(name);
      if (type != null) {
        return type;
      }
    }
    Integer declared = fileScope.get(name);
    return declared != null && declared < index;
  }

  /** A typedef at token {@code index}, at file scope, makes {@code name} a type from there on. */
  void declareType(String name, int index) {
    fileScope.merge(name, index, Math::min);
  }

  /** A parameter called {@code name} hides a type of that name until its scope ends. */
  void declareParameter(String name) {
    if (!inner.isEmpty() && fileScope.containsKey(name)) {
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
