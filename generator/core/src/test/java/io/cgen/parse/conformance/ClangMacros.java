package io.cgen.parse.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The macros that clang can evaluate: each is compiled as the initialiser of a variable of its own
 * type, and those that clang complains about are no constants.
 */
final class ClangMacros {
  private static final Pattern MARKER = Pattern.compile("# \\d+ \"([^\"]*)\".*");
  private static final Pattern DEFINE = Pattern.compile("#define (\\w+)(?: (.*))?");
  private static final Pattern ERROR = Pattern.compile(".*input\\.c:(\\d+):\\d+: error: .*");

  private ClangMacros() {}

  /** The names of the constant macros that stand in one of {@code files}. */
  static Set<String> constants(Clang clang, String source, Set<String> files) {
    List<String> candidates = candidates(clang, source, files);
    Set<String> constants = new LinkedHashSet<>(candidates);
    StringBuilder probe = new StringBuilder(source);
    int firstLine = (int) source.lines().count() + 1;
    for (String name : candidates) {
      String value = "(" + name + ")";
      probe.append("static __typeof__" + value + " cgen_v_" + name + " = " + value + ";");
      probe.append(" _Static_assert(" + isScalar(name) + ", \"\");\n");
    }
    String errors = clang.run(probe.toString(), "-fsyntax-only").err();
    for (Matcher error : ERROR.matcher(errors).results().map(r -> match(r.group())).toList()) {
      int line = Integer.parseInt(error.group(1)) - firstLine;
      if (line >= 0 && line < candidates.size()) {
        constants.remove(candidates.get(line));
      }
    }
    return constants;
  }

  private static Matcher match(String line) {
    Matcher matcher = ERROR.matcher(line);
    matcher.matches();
    return matcher;
  }

  /** Pointers other than string literals are addresses, not constants. */
  private static String isScalar(String name) {
    return "__builtin_classify_type("
        + name
        + ") != 5 || __builtin_types_compatible_p(__typeof__("
        + name
        + "), char[sizeof("
        + name
        + ")])";
  }

  private static List<String> candidates(Clang clang, String source, Set<String> files) {
    Map<String, String> found = new LinkedHashMap<>();
    String current = "";
    for (String line : clang.run(source, "-E", "-dD").out().lines().toList()) {
      Matcher marker = MARKER.matcher(line);
      Matcher define = DEFINE.matcher(line);
      if (marker.matches()) {
        current = Path.of(marker.group(1)).normalize().toString();
      } else if (define.matches() && files.contains(current)) {
        found.put(define.group(1), define.group(2) == null ? "" : define.group(2));
      } else if (line.startsWith("#undef ")) {
        found.remove(line.substring(7).strip());
      } else if (line.startsWith("#define ") && files.contains(current)) {
        found.remove(line.substring(8).split("\\W")[0]);
      }
    }
    found.values().removeIf(body -> body.isBlank());
    List<String> names = new ArrayList<>();
    found.forEach(
        (name, body) -> {
          if (isExpression(body)) {
            names.add(name);
          }
        });
    return expandable(clang, source, names);
  }

  private static boolean isExpression(String body) {
    String bare = withoutLiterals(body);
    return !bare.contains("{") && !bare.contains("}") && !bare.contains(";");
  }

  private static String withoutLiterals(String body) {
    return body.replaceAll("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'", "0");
  }

  /** Drops macros whose expansion would tear the lines around it apart. */
  private static List<String> expandable(Clang clang, String source, List<String> names) {
    StringBuilder probe = new StringBuilder(source);
    names.forEach(
        name -> probe.append("\"cgen_").append(name).append("\" ").append(name).append("\n"));
    List<String> kept = new ArrayList<>();
    Pattern line = Pattern.compile("\"cgen_(\\w+)\" ?(.*)");
    for (String expanded : clang.run(probe.toString(), "-E", "-P").out().lines().toList()) {
      Matcher matcher = line.matcher(expanded);
      if (matcher.matches()) {
        String body = withoutLiterals(matcher.group(2));
        long open = body.chars().filter(c -> c == '(').count();
        long close = body.chars().filter(c -> c == ')').count();
        if (open == close && isExpression(body) && !body.contains("#")) {
          kept.add(matcher.group(1));
        }
      }
    }
    return kept;
  }
}
