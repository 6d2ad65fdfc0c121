package io.cgen.parse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What clang's syntax tree says that a header declares. */
final class ClangApi {
  /** A function: its type as spelled, its parameters, and whether clang knew it before. */
  record Function(
      String name, String type, List<String> parameters, List<String> types, boolean builtin) {}

  /** A typedef and its type as each of its declarations spells it. */
  record Typedef(String name, Set<String> types) {}

  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, Typedef> typedefs = new LinkedHashMap<>();
  private final List<List<String>> enums = new ArrayList<>();

  private ClangApi() {}

  /** Reads a translation unit. */
  static ClangApi of(JsonNode unit) {
    ClangApi api = new ClangApi();
    unit.path("inner").forEach(api::declaration);
    return api;
  }

  Map<String, Function> functions() {
    return functions;
  }

  Map<String, Typedef> typedefs() {
    return typedefs;
  }

  /** The names of the constants of each enum. */
  List<List<String>> enums() {
    return enums;
  }

  private void declaration(JsonNode node) {
    if (node.path("isImplicit").asBoolean()) {
      return;
    }
    switch (node.path("kind").asText()) {
      case "FunctionDecl" -> function(node);
      case "TypedefDecl" ->
          typedefs
              .computeIfAbsent(
                  node.path("name").asText(), name -> new Typedef(name, new TreeSet<>()))
              .types()
              .add(type(node));
      case "EnumDecl" -> enumeration(node);
      case "RecordDecl" -> node.path("inner").forEach(this::nested);
      default -> {}
    }
  }

  private void nested(JsonNode node) {
    String kind = node.path("kind").asText();
    if (kind.equals("EnumDecl") || kind.equals("RecordDecl")) {
      declaration(node);
    }
  }

  private void enumeration(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode child : node.path("inner")) {
      if (child.path("kind").asText().equals("EnumConstantDecl")) {
        names.add(child.path("name").asText());
      }
    }
    if (!names.isEmpty()) {
      enums.add(names);
    }
  }

  private void function(JsonNode node) {
    List<String> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    boolean builtin = false;
    for (JsonNode child : node.path("inner")) {
      builtin |= child.path("kind").asText().equals("BuiltinAttr");
      if (child.path("kind").asText().equals("ParmVarDecl")) {
        names.add(child.path("name").asText());
        types.add(type(child));
      }
    }
    Function function = new Function(node.path("name").asText(), type(node), names, types, builtin);
    functions.merge(function.name(), function, ClangApi::better);
  }

  /** Of several declarations the one that tells more, as the parser merges them. */
  private static Function better(Function earlier, Function later) {
    return named(later) > named(earlier) ? later : earlier;
  }

  private static long named(Function function) {
    return function.parameters().stream().filter(name -> !name.isEmpty()).count();
  }

  private static String type(JsonNode node) {
    return node.path("type").path("qualType").asText();
  }
}
