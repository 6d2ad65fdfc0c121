package io.cgen.spec;

import io.cgen.diag.Excerpt;
import io.cgen.diag.Note;
import io.cgen.model.CFunction;
import java.util.Optional;

/** The remark that shows how the header declares a function. */
final class Declared {
  private Declared() {}

  static Note note(CFunction function) {
    String message = "declared as '" + function.declaration() + "'";
    return new Note(message, Optional.of(new Excerpt(function.position(), "", 1)));
  }
}
