package io.cgen.spec;

/** Says what the YAML library found wrong in the words of somebody who edits a spec file. */
final class YamlProblem {
  private YamlProblem() {}

  /** One sentence without a full stop for the library's {@code problem}. */
  static String message(String problem) {
    if (problem.contains("\\t")) {
      return "a tab cannot indent in YAML; use spaces";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a ':' makes no sense here: the text needs quotes, or the line before lacks a ':'";
    }
    if (problem.contains("could not find expected ':'")) {
      return "the key before this has no ':' behind it";
    }
    if (problem.contains("expected <block end>")) {
      return "this line is indented otherwise than the lines that it belongs to";
    }
    if (problem.contains("expected ',' or '}'") || problem.contains("expected ',' or ']'")) {
      return "a ',' or the closing bracket is missing before this";
    }
    if (problem.contains("undefined alias") || problem.contains("expected alphabetic")) {
      return "a text that begins with '*' or '&' needs quotes";
    }
    if (problem.contains("another document")) {
      return "a spec file is one document; put both into one";
    }
    if (isUnclosed(problem)) {
      return "the text that begins here is never closed with a quote";
    }
    return "this is not YAML: " + problem;
  }

  /** Whether the beginning of what is wrong tells more than its end. */
  static boolean isUnclosed(String problem) {
    return problem.contains("unexpected end of stream");
  }
}
