package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which functions Java gives to C and which it gets from there, by the keys of their types.
 *
 * <ol>
 *   <li>C is given those that a function takes, that are members of a struct that C is given, that
 *       a variable has which is not const, and that Java code which C calls returns.
 *   <li>C is given a struct that a function takes, that lies in such a one or that such a one
 *       points to, and one that Java code returns by value. It is also given what a C function
 *       takes that is itself only known by its address; but not the struct that this function was
 *       read from, or that leads back to it: that was C's before.
 *   <li>Java gets what a function returns or stores, what variables and members have, and what C
 *       passes to Java code.
 *   <li>Of a type that goes both ways, so do the functions that it takes or returns.
 * </ol>
 *
 * @param given what C is given
 * @param received what Java gets
 */
record CallbackDirections(Set<String> given, Set<String> received) {
  static final CallbackDirections NONE = new CallbackDirections(Set.of(), Set.of());

  CallbackDirections {
    given = Set.copyOf(given);
    received = Set.copyOf(received);
  }

  static CallbackDirections of(PlanInput input, Structs structs, CallbackTypes types) {
    return new Search(input, structs, types).directions();
  }

  private static final class Search {
    private final PlanInput input;
    private final Structs structs;
    private final CallbackTypes types;
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> received = new LinkedHashSet<>();
    private final Set<String> records = new HashSet<>();

    /** By the key of a type, the structs that have such a member. */
    private final Map<String, Set<String>> holders = new HashMap<>();

    Search(PlanInput input, Structs structs, CallbackTypes types) {
      this.input = input;
      this.structs = structs;
      this.types = types;
    }

    CallbackDirections directions() {
      input.functions().forEach(this::readFunction);
      input.variables().forEach(this::readVariable);
      structs.all().forEach(choice -> readMembers(choice.record()));
      int before;
      do {
        before = given.size() + records.size() + received.size();
        structs.all().forEach(choice -> giveMembers(choice.record()));
        types.all().forEach(this::follow);
      } while (before < given.size() + records.size() + received.size());
      return new CallbackDirections(given, received);
    }

    private void readFunction(CFunction function) {
      given.addAll(types.keys(function));
      received.addAll(types.storedKeys(function));
      types.resultKey(function).ifPresent(received::add);
      function.type().parameters().forEach(parameter -> give(input.view(parameter)));
    }

    private void readVariable(CVariable variable) {
      types.key(variable).ifPresent(received::add);
      if (!input.view(variable.type()).isConst()) {
        types.key(variable).ifPresent(given::add);
      }
    }

    private void readMembers(CRecord record) {
      for (CField field : record.fields()) {
        types
            .key(field)
            .ifPresent(
                key -> {
                  received.add(key);
                  holders.computeIfAbsent(key, k -> new HashSet<>()).add(record.key());
                });
      }
    }

    private void giveMembers(CRecord record) {
      if (records.contains(record.key())) {
        record.fields().forEach(field -> types.key(field).ifPresent(given::add));
      }
    }

    private void follow(CallbackTypes.CallbackType type) {
      CFunction function = type.pointed();
      if (given.contains(type.key())) {
        received.addAll(types.keys(function));
        types.resultKey(function).ifPresent(given::add);
        if (received.contains(type.key())) {
          given.addAll(types.keys(function));
          types.resultKey(function).ifPresent(received::add);
        }
        TypeView result = input.result(function);
        if (!result.isPointer()) {
          give(result);
        }
        return;
      }
      given.addAll(types.keys(function));
      received.addAll(types.storedKeys(function));
      types.resultKey(function).ifPresent(received::add);
      for (CParameter parameter : function.type().parameters()) {
        Set<String> reached = new HashSet<>();
        reach(input.view(parameter), reached);
        if (holders.getOrDefault(type.key(), Set.of()).stream().noneMatch(reached::contains)) {
          records.addAll(reached);
        }
      }
    }

    private void give(TypeView type) {
      reach(type, records);
    }

    private void reach(TypeView type, Set<String> reached) {
      TypeView target = type;
      while (target.isPointer()) {
        target = target.target();
      }
      target
          .completeRecord()
          .filter(record -> reached.add(record.key()))
          .ifPresent(
              record -> record.fields().forEach(field -> reach(input.view(field.type()), reached)));
    }
  }
}
