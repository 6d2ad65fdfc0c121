package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which names for {@code const char *} mean more than a text.
 *
 * <ol>
 *   <li>A typedef that the API both returns and takes, such as {@code sqlite3_filename}: C may look
 *       at what lies around the characters, so a copy will not do as an argument. What a function
 *       makes for others of the kind stays an address; what is only looked up can be read as a
 *       text.
 *   <li>Not one whose own name says that it is a text.
 * </ol>
 */
final class TextIdentity {
  private static final Set<String> TEXT =
      Set.of(
          "string", "str", "cstring", "cstr", "text", "char", "gchar", "name", "lpcstr", "lpstr",
          "pcstr", "pchar", "charp");

  private final Set<String> names = new HashSet<>();

  /** Reads all functions of {@code input}. */
  TextIdentity(PlanInput input) {
    Set<String> returned = new HashSet<>();
    for (CFunction function : input.functions()) {
      returned.addAll(names(input.result(function)));
    }
    for (CFunction function : input.functions()) {
      for (CParameter parameter : function.type().parameters()) {
        names(input.view(parameter)).stream().filter(returned::contains).forEach(names::add);
      }
    }
  }

  /** Whether {@code type} is written with such a name. */
  boolean matters(TypeView type) {
    return names(type).stream().anyMatch(names::contains);
  }

  private static List<String> names(TypeView type) {
    boolean isText = type.isPointer() && type.target().isChar();
    return isText
        ? type.names().stream().filter(name -> !Words.hasAny(name, TEXT)).toList()
        : List.of();
  }
}
