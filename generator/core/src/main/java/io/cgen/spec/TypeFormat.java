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
import java.util.List;
import java.util.Set;

/** What the spec file can say of types; a part of {@link SpecFormat}. */
final class TypeFormat {
  /** What can be said of an opaque type. */
  static final Section HANDLE =
      new Section(
          "a handle",
          List.of(
              key("name", new Text(TextKind.CLASS_NAME), "The name of its Java class."),
              key(
                  "release",
                  new Text(TextKind.FUNCTION),
                  "The function that releases one. It takes the handle, and nothing else."),
              key(
                  "retain",
                  new Text(TextKind.FUNCTION),
                  "The function that adds a reference to one. A handle that C keeps is then"
                      + " retained when Java gets it, and released like any other."),
              key(
                  "unique",
                  new Flag(),
                  "Whether C returns the same pointer again without another reference, so that it"
                      + " is the same Java object again."),
              key(
                  "borrowed",
                  new Flag(),
                  "Whether C owns every handle of the type, so that nothing releases it."),
              key(
                  "status",
                  new Flag(),
                  "Whether a number that the release function returns says that it failed; `false`"
                      + " if it repeats an earlier error, or counts."),
              key(
                  "thread",
                  new Flag(),
                  "Whether one may be released only on the thread that made it. What another"
                      + " thread closes, or the collector finds, is released at the next call of"
                      + " that thread."),
              key(
                  "extends",
                  new Text(TextKind.HANDLE),
                  "The C name of another handle, which one of these may be passed for. Its Java"
                      + " class extends the other's, and what releases the other releases it, too,"
                      + " if nothing else does."),
              key(
                  "struct",
                  new FlagOrText(TextKind.STRUCT),
                  "It is no handle but a pointer to a struct: the struct's name, or `true` if the"
                      + " type says which.")),
          List.of(
              new Conflict(
                  "struct",
                  Set.of(
                      "name",
                      "release",
                      "retain",
                      "unique",
                      "borrowed",
                      "status",
                      "thread",
                      "extends")),
              new Conflict("unique", Set.of("extends")),
              new Conflict("borrowed", Set.of("release", "retain", "unique", "status", "thread"))));

  private static final Section MEMBER =
      section(
          "a member",
          key(
              "length",
              new Texts(TextKind.MEMBER_LENGTH),
              "How many elements the array has that it points to: another member, which Java then"
                  + " sets along with it; one of a struct inside, or a number, which the array must"
                  + " fit. A list of two for rows, `double **`: how many they are, and how long"
                  + " each is."),
          key(
              "view",
              new Flag(),
              "Whether rows are seen where they are, as a `DoubleTable` and the like, instead of"
                  + " copied."),
          key(
              "charset",
              new Text(TextKind.CHARSET),
              "The charset of the text that it is or points to, or of the texts in the array, if it"
                  + " is not that of all others. What a `char *` points to is then a text, also"
                  + " where another member could be its length."));

  /** What can be said of any other type. */
  static final Section TYPE =
      section(
          "a type",
          key("name", new Text(TextKind.CLASS_NAME), "The name of its Java class."),
          key(
              "flags",
              new Flag(),
              "Whether it is an enum whose constants are combined, as the bits of a set."),
          key("members", new Named(TextKind.MEMBER, MEMBER), "Members of the struct or union."),
          key(
              "java",
              new Text(TextKind.JAVA_TYPE),
              "The Java type that methods take and return in its place, and that members of structs"
                  + " have. The type may be a struct, an enum, an opaque type, or another name for"
                  + " a number or a text. An array of such is an array of the Java type; those in"
                  + " tables and buffers are not converted."),
          key(
              "converter",
              new Text(TextKind.CONVERTER),
              "What converts it: a class that implements `io.cgen.runtime.Converter`, or, as"
                  + " `Class::method`, a static method that returns one. For a struct such a method"
                  + " is given what makes a new one, `X::allocate`."));

  private TypeFormat() {}
}
