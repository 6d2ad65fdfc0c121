package io.cgen.preprocess;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Excerpt;
import io.cgen.diag.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way by which a token came into the translation unit, as the notes of a diagnostic.
 *
 * <p>A diagnostic points to where the reader of the header sees the token: for one that a macro put
 * there, the macro's use. Its notes go from there to the replacement list in which the token is
 * written, and then out of the file along its {@code #include}s.
 */
public final class Trace {
  private static final int MOST_INCLUSIONS = 8;
  private static final int MOST_EXPANSIONS = 8;

  private Trace() {}

  /** A diagnostic about {@code token}, with its notes. */
  public static Diagnostic diagnostic(DiagnosticCode code, String message, Token token) {
    return diagnostic(code, message, token, List.of());
  }

  /** A diagnostic about {@code token}; {@code remarks} come before the notes of its way. */
  public static Diagnostic diagnostic(
      DiagnosticCode code, String message, Token token, List<Note> remarks) {
    List<Note> notes = new ArrayList<>(remarks);
    notes.addAll(notes(token));
    return new Diagnostic(code, message, Optional.of(excerpt(token)), notes);
  }

  /** The place where the reader sees {@code token}. */
  public static Excerpt excerpt(Token token) {
    return token
        .outermostUse()
        .map(use -> use.source().excerpt(use.offset(), use.macro().length()))
        .orElseGet(() -> written(token));
  }

  /** The macros that {@code token} came through, outermost first, then the including files. */
  public static List<Note> notes(Token token) {
    List<Note> notes = new ArrayList<>();
    Excerpt inner = written(token);
    for (Optional<MacroUse> use = token.origin(); use.isPresent(); use = use.get().within()) {
      MacroUse macro = use.get();
      notes.add(0, new Note("in expansion of macro '" + macro.macro() + "'", Optional.of(inner)));
      inner = macro.source().excerpt(macro.offset(), macro.macro().length());
    }
    List<Note> shown = notes.size() > MOST_EXPANSIONS ? notes.subList(0, MOST_EXPANSIONS) : notes;
    List<Note> all = new ArrayList<>(shown);
    SourceText seenIn = token.outermostUse().map(MacroUse::source).orElse(token.source());
    all.addAll(inclusions(seenIn));
    return all;
  }

  /** The {@code #include}s by which {@code source} was reached, innermost first. */
  public static List<Note> inclusions(SourceText source) {
    List<Note> notes = new ArrayList<>();
    Optional<SourceText.Inclusion> from = source.includedFrom();
    while (from.isPresent() && notes.size() < MOST_INCLUSIONS) {
      SourceText.Inclusion inclusion = from.get();
      Excerpt place = inclusion.source().excerpt(inclusion.offset(), inclusion.length());
      String where = place.position().file() + ":" + place.position().line();
      notes.add(new Note("included from " + where, Optional.of(place)));
      from = inclusion.source().includedFrom();
    }
    return notes;
  }

  private static Excerpt written(Token token) {
    return token.source().excerpt(token.offset(), token.text().length());
  }
}
