package io.cgen.spec;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.SourceVersion;

/** What a text in the spec file stands for, and what it must look like. */
enum TextKind {
  CLASS_NAME("a Java class name", "[A-Za-z_$][A-Za-z0-9_$]*", true),
  METHOD_NAME("a Java method name", "[A-Za-z_$][A-Za-z0-9_$]*", true),
  FUNCTION("a C function", "[A-Za-z_$][A-Za-z0-9_$]*", false),
  STRUCT("a C struct", "[A-Za-z_$][A-Za-z0-9_$: ]*", false),
  HANDLE("the C name of a handle", "[A-Za-z_$][A-Za-z0-9_$: ]*", false),
  PARAMETER("a parameter's name, or its position counted from 1", "[A-Za-z_$0-9]+", false),
  LENGTH("a length: a parameter, a number, an expression such as rows * cols, or NUL", ".+", false),
  MEMBER("a member's name", "[A-Za-z_$][A-Za-z0-9_$]*", false),
  MEMBER_LENGTH(
      "a member, one of a struct inside as in axis.length, or a number",
      "[0-9]+|[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*",
      false),
  NAME_OR_PATTERN("a C name, a glob, or a /regular expression/", ".+", false),
  PREFIX("the beginning of a C name", "[A-Za-z_$][A-Za-z0-9_$]*", false),
  REPLACEMENT("a name, in which $1 stands for the first group", "[A-Za-z0-9_$]+", false),
  FILE("a path, the end of a path, or a glob", ".+", false),
  LIBRARY("a library's name, as in libNAME.so", "[^/\\\\\\s]+", false),
  NUMBER(
      "a number, true or false",
      "true|false|[-+]?0[xX][0-9a-fA-F]+|[-+]?[0-9]+|[-+]?[0-9]*\\.[0-9]+(?:[eE][-+]?[0-9]+)?",
      false),
  RULE("the name of a rule for errors", "[A-Za-z_][A-Za-z0-9_-]*", false),
  OUTCOME(
      "a constant, a number, NULL, or a comparison such as '>= 0'",
      "NULL|-?[0-9]+|0[xX][0-9A-Fa-f]+|[A-Za-z_$][A-Za-z0-9_$]*|(>=|>|<=|<|!=) *-?[0-9]+",
      false),
  QUALIFIED_CLASS(
      "a Java class with its package",
      "([A-Za-z_$][A-Za-z0-9_$]*\\.)+[A-Za-z_$][A-Za-z0-9_$]*",
      true),
  CHARSET("a charset that Java knows, or 'platform'", "[A-Za-z0-9][A-Za-z0-9._:+-]*", false),
  JAVA_TYPE(
      "a Java type with its package, such as java.util.List<String>",
      "[A-Za-z_$][A-Za-z0-9_$.]*(<[A-Za-z0-9_$.,<>\\[\\] ?]+>)?(\\[\\])*",
      false),
  CONVERTER(
      "a Java class with its package, or a static method behind '::'",
      "([A-Za-z_$][A-Za-z0-9_$]*\\.)+[A-Za-z_$][A-Za-z0-9_$]*(::[A-Za-z_$][A-Za-z0-9_$]*)?",
      false),
  C_TYPE("a C type", "[A-Za-z_][A-Za-z0-9_*&:,\\s()\\[\\]]*", false),
  C_PARAMETERS("C parameters as in a declaration", "[A-Za-z_][A-Za-z0-9_*&:,\\s()\\[\\]]*", false),
  REASON("the reason", ".+", false);

  private final String meaning;
  private final Pattern form;
  private final boolean java;

  TextKind(String meaning, String form, boolean java) {
    this.meaning = meaning;
    this.form = Pattern.compile(form);
    this.java = java;
  }

  /** What it stands for, with its article. */
  String meaning() {
    return meaning;
  }

  /** The regular expression that the whole text matches. */
  String form() {
    return form.pattern();
  }

  /** What is wrong with {@code text}, as a sentence without a full stop. */
  Optional<String> problem(String text) {
    if (text.isEmpty()) {
      return Optional.of("a value is missing: " + meaning);
    }
    if (java && SourceVersion.isKeyword(text, SourceVersion.RELEASE_17)) {
      return Optional.of("'" + text + "' is a Java keyword, not " + meaning);
    }
    if (!form.matcher(text).matches()) {
      return Optional.of("'" + text + "' is not " + meaning);
    }
    if (this == CHARSET) {
      return Optional.of("'" + text + "' is not " + meaning).filter(p -> !isCharset(text));
    }
    return this == NAME_OR_PATTERN
        ? patternProblem(text)
        : Optional.of(text).filter(length -> this == LENGTH).flatMap(LengthReader::problem);
  }

  private static boolean isCharset(String text) {
    return text.equals("platform") || Charset.isSupported(text);
  }

  private static Optional<String> patternProblem(String text) {
    try {
      NamePattern.of(text);
      return Optional.empty();
    } catch (PatternSyntaxException wrong) {
      return Optional.of(
          "'" + text + "' is not a regular expression: " + wrong.getDescription().toLowerCase());
    }
  }
}
