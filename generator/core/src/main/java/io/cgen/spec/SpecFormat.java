package io.cgen.spec;

import static io.cgen.spec.Shape.key;
import static io.cgen.spec.Shape.section;

import io.cgen.spec.Shape.Conflict;
import io.cgen.spec.Shape.Flag;
import io.cgen.spec.Shape.FlagOrText;
import io.cgen.spec.Shape.Named;
import io.cgen.spec.Shape.Section;
import io.cgen.spec.Shape.Text;
import io.cgen.spec.Shape.Texts;
import io.cgen.spec.Shape.Word;
import io.cgen.spec.Shape.Words;
import io.cgen.spec.Shape.WordsOrSection;
import java.util.List;
import java.util.Set;

/**
 * The format of the spec file: with {@link TypeFormat} and {@link ErrorFormat} the one table that
 * the reader follows, and that the JSON schema and the reference are written from. It has only what
 * cgen honours.
 */
final class SpecFormat {
  /** What a function can return; also the questions that two words can contradict each other on. */
  static final Words RESULT =
      new Words(
          List.of(
              new Word("owned", "owner", "Java owns it, and releases it"),
              new Word("borrowed", "owner", "C keeps it, and Java never releases it"),
              new Word("nullable", "null", "NULL is an answer: `null` in Java"),
              new Word("nonnull", "null", "NULL is an error: an exception in Java"),
              new Word(
                  "view",
                  "java",
                  "it is a table with a `shape` that Java sees where it is, as a `DoubleTable` and"
                      + " the like, instead of a copy")));

  /** How a parameter can be passed. */
  static final Words PARAMETER =
      new Words(
          List.of(
              new Word("in", "direction", "C reads what it points to"),
              new Word("out", "direction", "C writes it, and does not read it before"),
              new Word("inout", "direction", "C reads it and writes it"),
              new Word("nullable", "null", "`null` is allowed, and becomes NULL"),
              new Word("nonnull", "null", "`null` is refused"),
              new Word(
                  "buffer",
                  "java",
                  "it is a `java.nio` buffer from its position to its limit: C works on a direct"
                      + " one in place, on any other through a copy"),
              new Word(
                  "view",
                  "java",
                  "it is a table with a `shape` that C and Java see in the same place: a"
                      + " `DoubleTable` and the like, also one over direct buffers"),
              new Word(
                  "sparse",
                  "elements",
                  "strings, handles, functions or pointers to structs in it can be `null`, and"
                      + " become NULL"),
              new Word("consumed", "owner", "C owns the handle after the call"),
              new Word("lent", "owner", "C does not take the handle over"),
              new Word("owned", "owner", "Java owns what C stores there, and releases it"),
              new Word("borrowed", "owner", "C keeps what it stores there"),
              new Word(
                  "call",
                  "lifetime",
                  "C calls it, or uses the struct, until the call returns, never later"),
              new Word(
                  "handle",
                  "lifetime",
                  "C calls it, or keeps the struct or the object of the handle that it is, as long"
                      + " as the handle or struct lives that the call makes, or else gets first"),
              new Word("forever", "lifetime", "the same as long as the program runs"),
              new Word("result", "place", "the method returns what C stores there"),
              new Word(
                  "error",
                  "place",
                  "C stores the message of an error there, or NULL: the method throws it, and frees"
                      + " it with the function's `release`"),
              new Word(
                  "cell",
                  "place",
                  "what C stores there stays in an `Out`, also if it is called `errptr`")));

  /** What can be said of a parameter. */
  static final WordsOrSection PARAMETER_ENTRY =
      new WordsOrSection(
          PARAMETER,
          new Section(
              "a parameter",
              List.of(
                  key("is", PARAMETER, "The words, if more is to be said."),
                  key(
                      "length",
                      new Text(TextKind.LENGTH),
                      "How many elements the array has: another parameter, which Java then does"
                          + " not show; a number or an expression over parameters, which the array"
                          + " must at least have; or `NUL`, for one that ends with zero. What a"
                          + " `void *` or `const char *` points to is then an array of bytes; with"
                          + " `NUL`, or a charset beside it, a `const char *` is a text."),
                  key(
                      "shape",
                      new Texts(TextKind.LENGTH),
                      "A list of two, for a table (`double[][]`): how many rows it has, and how"
                          + " long they are, or the parameter with the length of each. A pointer to"
                          + " pointers has its rows anywhere, a pointer to numbers one behind the"
                          + " other."),
                  key(
                      "value",
                      new Text(TextKind.NUMBER),
                      "What C always gets, so that Java does not have the parameter; 0 is NULL,"
                          + " too."),
                  key(
                      "default",
                      new Text(TextKind.NUMBER),
                      "What C gets from a second method, which does not have the parameter."),
                  key(
                      "charset",
                      new Text(TextKind.CHARSET),
                      "The charset of the text that it is, or that C stores there. A `const char *`"
                          + " with a length is then a text, and not bytes."),
                  key(
                      "callback",
                      new Text(TextKind.C_TYPE),
                      "The type of the function that an untyped pointer stands for: a typedef, or"
                          + " spelled out as in `int (*)(int count, void *data)`."),
                  key(
                      "userData",
                      new Texts(TextKind.PARAMETER),
                      "The parameter that C hands on to this callback, which Java does without;"
                          + " `[]` is none."),
                  key(
                      "fallback",
                      new Text(TextKind.NUMBER),
                      "What C gets from a callback of this type that throws an exception; 0"
                          + " otherwise.")),
              List.of(
                  new Conflict(
                      "value",
                      Set.of("default", "is", "length", "callback", "userData", "fallback")))));

  private static final Section NAMES =
      section(
          "'names'",
          key(
              "strip",
              new Texts(TextKind.PREFIX),
              "Prefixes that the Java names go without. The longest that fits is taken off."),
          key(
              "rename",
              new Named(TextKind.NAME_OR_PATTERN, new Text(TextKind.REPLACEMENT)),
              "C names, and the names to use in their place; `$1` stands for what the first `*` or"
                  + " group matched. Java names are made from them as usual. Of two patterns that"
                  + " match, the later one counts."));

  private static final Section INCLUDE =
      section(
          "'include'",
          key(
              "names",
              new Texts(TextKind.NAME_OR_PATTERN),
              "Only functions, variables and constants with such a name are bound."),
          key(
              "files",
              new Texts(TextKind.FILE),
              "Included headers whose declarations are bound as well."),
          key(
              "macros",
              new Texts(TextKind.NAME_OR_PATTERN),
              "Only functions are bound that the header declares with such a word, usually a macro"
                  + " for what a library exports."));

  private static final Section EXCLUDE =
      section(
          "'exclude'",
          key(
              "names",
              new Texts(TextKind.NAME_OR_PATTERN),
              "Functions, variables and constants with such a name are not bound."),
          key("files", new Texts(TextKind.FILE), "Headers whose declarations are not bound."));

  private static final Section FUNCTION =
      new Section(
          "a function",
          List.of(
              key(
                  "skip",
                  new FlagOrText(TextKind.REASON),
                  "Whether it is left out; a text is the reason that is reported."),
              key("name", new Text(TextKind.METHOD_NAME), "The name of its Java method."),
              key(
                  "class",
                  new Text(TextKind.CLASS_NAME),
                  "The Java class that it belongs to: a handle's, or the one of free functions."),
              key("returns", RESULT, "What is true of its result."),
              key(
                  "release",
                  new Text(TextKind.FUNCTION),
                  "The function that frees the text, array or struct that it returns, or a handle"
                      + " in place of what releases others of its type; one for arrays may take"
                      + " the length, too."),
              key(
                  "length",
                  new Text(TextKind.LENGTH),
                  "How many elements the array has that it returns: a parameter that stores it,"
                      + " which Java then does not show, a number, an expression over parameters,"
                      + " or `NUL`, for strings with NULL behind the last."),
              key(
                  "shape",
                  new Texts(TextKind.LENGTH),
                  "A list of two, for a table (`double **`, or a `double *` to rows that lie one"
                      + " behind the other) that it returns: how many rows it has, and how long"
                      + " they are. Parameters that store them are not shown in Java."),
              key(
                  "releaseRow",
                  new Text(TextKind.FUNCTION),
                  "The function that frees each row of the table that it returns, before `release`"
                      + " frees the rest; `release` may also free all of it, and take how many"
                      + " rows and columns there are."),
              key(
                  "charset",
                  new Text(TextKind.CHARSET),
                  "The charset of the texts that it takes and returns, if it is not that of all"
                      + " others. With UTF-16, `void *` and pointers to 16 bits are text as well;"
                      + " `wchar_t *` and `char16_t *` are anyway."),
              key(
                  "error",
                  new Text(TextKind.RULE),
                  "The rule under `errors` by which its result says that it failed; `none` is no"
                      + " rule, and no error that a callback reports."),
              key(
                  "critical",
                  new Flag(),
                  "Whether it returns within a microsecond or so, never waits and never calls Java"
                      + " back. It is then called in less time, and gets Java's arrays themselves"
                      + " where that is possible; meanwhile the collector waits. Java may end with"
                      + " a crash if it is not true."),
              key(
                  "blocking",
                  new Flag(),
                  "Whether it may take long or wait for something. Its method's Javadoc then says"
                      + " so, and what becomes of handles that are closed meanwhile; it cannot be"
                      + " `critical`."),
              key(
                  "keepsAlive",
                  new Texts(TextKind.PARAMETER),
                  "The parameters that a handle which it returns keeps alive; `[]` is none of"
                      + " them."),
              key(
                  "parameters",
                  new Named(TextKind.PARAMETER, PARAMETER_ENTRY),
                  "What is true of its parameters, by name or by position counted from 1."),
              key(
                  "variadic",
                  new Named(TextKind.FUNCTION, new Text(TextKind.C_PARAMETERS)),
                  "Ways to call a variadic function: for each a name, by which it is spoken of like"
                      + " any other function, and the parameters in place of the `...`; `void` is"
                      + " none."),
              key(
                  "printf",
                  new Flag(),
                  "Whether it is a variadic function whose last parameter is a format as `printf`"
                      + " has it. The arguments are then checked against the format."),
              key(
                  "fallback",
                  new Text(TextKind.NUMBER),
                  "What C gets from Java code that stands behind the pointers to functions which"
                      + " the entry means, and throws an exception; 0 otherwise.")),
          List.of(
              new Conflict("shape", Set.of("length")),
              new Conflict("variadic", Set.of("printf", "critical")),
              new Conflict("printf", Set.of("critical")),
              new Conflict(
                  "skip",
                  Set.of(
                      "name",
                      "class",
                      "returns",
                      "release",
                      "error",
                      "length",
                      "shape",
                      "releaseRow",
                      "critical",
                      "blocking",
                      "keepsAlive",
                      "parameters",
                      "variadic",
                      "printf"))));

  private static final Section STRINGS =
      section(
          "'strings'",
          key(
              "release",
              new Text(TextKind.FUNCTION),
              "The function that frees the texts which functions return as `char *`."),
          key(
              "charset",
              new Text(TextKind.CHARSET),
              "The charset of texts that consist of `char`, also of those in arrays, structs,"
                  + " variables and callbacks; UTF-8 unless said otherwise. `platform` is that of"
                  + " the locale."));

  /** The whole file. */
  static final Section FILE =
      section(
          "the spec file",
          key(
              "library",
              new Text(TextKind.LIBRARY),
              "The native library. `--library` goes before it."),
          key(
              "class",
              new Text(TextKind.CLASS_NAME),
              "The Java class of constants and of functions that belong to no handle."
                  + " `--class-name` goes before it."),
          key("include", INCLUDE, "What is bound."),
          key("exclude", EXCLUDE, "What is not bound."),
          key("names", NAMES, "How Java names are made from C names."),
          key(
              "handles",
              new Named(TextKind.NAME_OR_PATTERN, TypeFormat.HANDLE),
              "Opaque types, by the name of a macro, a typedef or a struct."),
          key(
              "functions",
              new Named(TextKind.NAME_OR_PATTERN, FUNCTION),
              "Functions; also those that only their addresses are known of, under the name of"
                  + " their type or, if that has none, as `struct.member`."),
          key("types", new Named(TextKind.NAME_OR_PATTERN, TypeFormat.TYPE), "Types."),
          key("strings", STRINGS, "Text."),
          key("errors", ErrorFormat.ALL, "How C says that something went wrong."));

  private SpecFormat() {}
}
