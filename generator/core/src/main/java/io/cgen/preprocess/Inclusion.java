package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Optional;

/** Obeys {@code #include}, {@code #include_next} and {@code #import}. */
final class Inclusion implements IfExpression.HeaderLookup {
  private static final int DEEPEST = 200;
  private static final int MOST_FILES = 40_000;
  private static final long MOST_CHARACTERS = 128_000_000;

  private final Input input;
  private final Expander expander;
  private final IncludeSearch search;
  private final LoadedFiles files;
  private final Complaints complaints;
  private final MissingHeaders missing;
  private int entered;
  private long characters;
  private boolean stopped;

  Inclusion(
      Input input,
      Expander expander,
      IncludeSearch search,
      LoadedFiles files,
      Complaints complaints) {
    this.input = input;
    this.expander = expander;
    this.search = search;
    this.files = files;
    this.complaints = complaints;
    this.missing = new MissingHeaders(complaints, search);
  }

  /**
   * Reads the header's name.
   *
   * @return what enters the header, to be done when the directive's line is behind
   */
  Runnable read(Frame frame, Token directive) {
    Lexer lexer = frame.lexer();
    lexer.skipSpaceAndComments();
    int offset = lexer.offset();
    Optional<HeaderName> name = headerName(lexer);
    if (name.isEmpty()) {
      complaints.about(
          directive,
          DiagnosticCode.BAD_DIRECTIVE,
          "#" + directive.text() + " needs \"NAME\" or <NAME>");
      return () -> {};
    }
    if (expander.isCollectingArguments()) {
      complaints.about(
          directive,
          DiagnosticCode.BAD_DIRECTIVE,
          "#" + directive.text() + " cannot stand in the arguments of a macro; it is ignored");
      return () -> {};
    }
    int length = name.get().name().length() + 2;
    SourceText.Inclusion from = new SourceText.Inclusion(lexer.source(), offset, length);
    return () -> include(frame, directive, name.get(), from);
  }

  @Override
  public boolean exists(String name, boolean bracketed, boolean next) {
    return find(input.current(), new HeaderName(name, bracketed), next).isPresent();
  }

  /** A header's name as written. */
  private record HeaderName(String name, boolean bracketed) {}

  private void include(Frame frame, Token directive, HeaderName name, SourceText.Inclusion from) {
    boolean next = directive.text().equals("include_next");
    Optional<IncludeSearch.Found> found =
        find(frame, name, next)
            .or(() -> next ? anotherThanOpenFiles(name) : besideOpenFiles(name.name()));
    Optional<LoadedFile> file = found.flatMap(header -> files.load(header, false));
    if (found.isEmpty()) {
      missing.report(name.name(), Optional.of(from));
      return;
    }
    if (file.isEmpty()) {
      missing.reportUnreadable(found.get().path(), Optional.of(from));
      return;
    }
    if (!file.get().isSpent() && staysInBounds(file.get(), directive)) {
      input.enter(file.get(), found.get().root(), Optional.of(from));
    }
    if (directive.text().equals("import")) {
      file.get().readOnce();
    }
  }

  private Optional<IncludeSearch.Found> find(Frame frame, HeaderName name, boolean next) {
    if (next && frame.root() != IncludeSearch.NO_ROOT) {
      return search.next(name.name(), frame.root());
    }
    return name.bracketed()
        ? search.bracketed(name.name())
        : search.quoted(name.name(), frame.file(), frame.root());
  }

  /** Looks in the folders of the including files, as MSVC does: better than a missing header. */
  private Optional<IncludeSearch.Found> besideOpenFiles(String name) {
    for (Frame open : input.open()) {
      Optional<IncludeSearch.Found> found = search.beside(name, open.file(), open.root());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Looks for {@code #include_next} from the first folder on. A header of the C library that the
   * user names by its path has the compiler's of that name before it, and asks for it.
   */
  private Optional<IncludeSearch.Found> anotherThanOpenFiles(HeaderName name) {
    return search.bracketed(name.name()).filter(found -> !isOpen(found.path()));
  }

  private boolean isOpen(String path) {
    for (Frame open : input.open()) {
      if (open.file().path().equals(path)) {
        return true;
      }
    }
    return false;
  }

  /** After the first file too many, no more are read: cycles would take for ever to unwind. */
  private boolean staysInBounds(LoadedFile file, Token directive) {
    entered++;
    characters += file.text().length();
    boolean tooMuch =
        input.depth() >= DEEPEST || entered > MOST_FILES || characters > MOST_CHARACTERS;
    if (tooMuch && !stopped) {
      stopped = true;
      complaints.about(
          directive,
          DiagnosticCode.RUNAWAY_INCLUDE,
          "'" + file.path() + "' is included without end; no more files are read");
    }
    return !stopped;
  }

  private Optional<HeaderName> headerName(Lexer lexer) {
    Optional<String> bracketed = lexer.bracketedHeaderName();
    if (bracketed.isPresent()) {
      return Optional.of(new HeaderName(bracketed.get(), true));
    }
    TokenList tokens = new TokenList();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    boolean plain = !tokens.isEmpty() && tokens.get(0).kind() == TokenKind.STRING;
    return nameIn(plain ? tokens : expander.expandAll(tokens));
  }

  /** The name in the tokens behind {@code #include}, after their expansion. */
  private static Optional<HeaderName> nameIn(TokenList tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    String first = tokens.get(0).text();
    if (tokens.get(0).kind() == TokenKind.STRING && first.startsWith("\"")) {
      String name = first.substring(1, first.length() - 1);
      return name.isEmpty() ? Optional.empty() : Optional.of(new HeaderName(name, false));
    }
    if (!tokens.get(0).is("<")) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(">")) {
        return Optional.of(new HeaderName(name.toString(), true));
      }
      name.append(token.spaceBefore() && i > 1 ? " " : "").append(token.text());
    }
    return Optional.empty();
  }
}
