package io.cgen.parse;

import io.cgen.model.CConstant;
import io.cgen.model.CDeclaration;
import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.CRecord;
import io.cgen.model.CTypedef;
import io.cgen.model.CVariable;
import io.cgen.model.ConstantValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has been declared so far, one entry for each entity.
 *
 * <p>Declarations may be read later than they stand in the file, so each carries its place, and the
 * lists are sorted by it in the end.
 */
final class Symbols {
  private final Table<CFunction> functions = new Table<>();
  private final Table<CVariable> variables = new Table<>();
  private final Table<CTypedef> typedefs = new Table<>();
  private final Table<CRecord> records = new Table<>();
  private final Table<CEnum> enums = new Table<>();
  private final Table<CConstant> constants = new Table<>();
  private final Map<String, ConstantValue> enumerators = new HashMap<>();
  private final Map<String, Integer> alignments = new HashMap<>();
  private final Deque<String> mentioned = new ArrayDeque<>();
  private Demand demand = name -> {};

  /** Reads a declaration that was put off, because something needs it. */
  @FunctionalInterface
  interface Demand {
    /** Something refers to {@code name}: a typedef, {@code struct tag} or an enumerator. */
    void need(String name);
  }

  /** One kind of declaration, by name. */
  static final class Table<T extends CDeclaration> {
    private record Placed<T extends CDeclaration>(T declaration, int place)
        implements Comparable<Placed<T>> {
      @Override
      public int compareTo(Placed<T> other) {
        return place == other.place
            ? declaration.name().compareTo(other.declaration.name())
            : Integer.compare(place, other.place);
      }
    }

    private final Map<String, Placed<T>> entries = new HashMap<>();

    Optional<T> find(String name) {
      return Optional.ofNullable(entries.get(name)).map(Placed::declaration);
    }

    /** The token at which {@code name} was declared first. */
    OptionalInt place(String name) {
      Placed<T> found = entries.get(name);
      return found == null ? OptionalInt.empty() : OptionalInt.of(found.place());
    }

    /** Enters {@code declaration}; one that is there already keeps its place. */
    void put(String name, T declaration, int place) {
      Placed<T> earlier = entries.get(name);
      entries.put(
          name,
          new Placed<>(declaration, earlier == null ? place : Math.min(place, earlier.place())));
    }

    List<T> inOrder() {
      List<Placed<T>> all = new ArrayList<>(entries.values());
      Collections.sort(all);
      return all.stream().map(Placed::declaration).toList();
    }
  }

  /** From now on, names that are not there are asked for. */
  void onDemand(Demand source) {
    demand = source;
  }

  Table<CFunction> functions() {
    return functions;
  }

  Table<CVariable> variables() {
    return variables;
  }

  Table<CTypedef> typedefs() {
    return typedefs;
  }

  Table<CRecord> records() {
    return records;
  }

  Table<CEnum> enums() {
    return enums;
  }

  Table<CConstant> constants() {
    return constants;
  }

  /** Something refers to {@code name}, so its declaration has to be read if it was put off. */
  void need(String name) {
    demand.need(name);
  }

  /**
   * Something names {@code name} without asking what it is, so its declaration can wait until the
   * one that is being read is done.
   */
  void mention(String name) {
    mentioned.add(name);
  }

  /** Reads what was only mentioned so far, and what that mentions in turn. */
  void needMentioned() {
    while (!mentioned.isEmpty()) {
      need(mentioned.remove());
    }
  }

  /** The typedef called {@code name}. */
  Optional<CTypedef> typedef(String name) {
    need(name);
    return typedefs.find(name);
  }

  /** The value of an enumeration constant. */
  Optional<ConstantValue> enumerator(String name) {
    need(name);
    return Optional.ofNullable(enumerators.get(name));
  }

  /** Enters an enumeration constant. */
  void declareEnumerator(String name, ConstantValue value) {
    enumerators.put(name, value);
  }

  /** The alignment in bytes that an attribute gave to a typedef; 0 if none did. */
  int typedefAlignment(String name) {
    return alignments.getOrDefault(name, 0);
  }

  /** An attribute aligns the typedef {@code name}. */
  void alignTypedef(String name, int bytes) {
    alignments.put(name, bytes);
  }
}
