package io.cgen.spec;

import static io.cgen.spec.Shape.key;
import static io.cgen.spec.Shape.section;

import io.cgen.spec.Shape.Conflict;
import io.cgen.spec.Shape.Flag;
import io.cgen.spec.Shape.Named;
import io.cgen.spec.Shape.Section;
import io.cgen.spec.Shape.Text;
import io.cgen.spec.Shape.Texts;
import java.util.List;
import java.util.Set;

/** What the spec file can say of errors; a part of {@link SpecFormat}. */
final class ErrorFormat {
  private static final Section RULE =
      new Section(
          "a rule for errors",
          List.of(
              key(
                  "results",
                  new Texts(TextKind.NAME_OR_PATTERN),
                  "Functions whose result has such a type follow the rule without being named."),
              key(
                  "success",
                  new Texts(TextKind.OUTCOME),
                  "The results that are no error. If there is one only, and it is a number, the"
                      + " method returns nothing, or what C stored."),
              key("failure", new Texts(TextKind.OUTCOME), "The results that are errors."),
              key(
                  "message",
                  new Texts(TextKind.FUNCTION),
                  "The function that returns the message: of a code, of the handle whose method it"
                      + " is or that is among the arguments, or the last one. Of several, the first"
                      + " that fits."),
              key(
                  "through",
                  new Text(TextKind.FUNCTION),
                  "The function that leads from the handle at hand to the one which has the"
                      + " message."),
              key(
                  "errno",
                  new Flag(),
                  "Whether `errno` says which error it is. Its text is the message."),
              key(
                  "exception",
                  new Text(TextKind.QUALIFIED_CLASS),
                  "The class of the exceptions: one that extends `NativeException` and has its"
                      + " constructor.")),
          List.of(new Conflict("success", Set.of("failure"))));

  /** How C says that something went wrong. */
  static final Section ALL =
      section(
          "'errors'",
          key(
              "callback",
              new Text(TextKind.FUNCTION),
              "The function that registers a callback for error messages. The runtime registers its"
                  + " own, and throws what is reported during a call."),
          key(
              "exception",
              new Text(TextKind.QUALIFIED_CLASS),
              "The class of all exceptions of the API, unless a rule has its own."),
          key(
              "rules",
              new Named(TextKind.RULE, RULE),
              "How results say that a function failed, each rule under a name of your choice."));

  private ErrorFormat() {}
}
