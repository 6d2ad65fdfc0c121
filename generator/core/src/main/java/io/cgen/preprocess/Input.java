package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The tokens of the files being read, before expansion: directives are obeyed and taken out on the
 * way, and included files come in the place of their {@code #include}.
 */
final class Input {
  /** Obeys a directive, with the lexer behind its {@code #}. */
  @FunctionalInterface
  interface DirectiveHandler {
    void handle(Frame frame, Token hash);
  }

  private final NameTable names;
  private final Complaints complaints;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<Token> injected = new ArrayDeque<>();
  private DirectiveHandler directives = (frame, hash) -> {};
  private Frame current;

  Input(NameTable names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  void onDirective(DirectiveHandler handler) {
    directives = handler;
  }

  /** Begins to read {@code file}; the present file goes on after it. */
  void enter(LoadedFile file, int root, Optional<SourceText.Inclusion> from) {
    file.enter();
    SourceText source = new SourceText(file.path(), file.text(), from);
    current = new Frame(Lexer.ofFile(file.logical(), source, names, complaints), file, root);
    frames.push(current);
  }

  /** How many files are open. */
  int depth() {
    return frames.size();
  }

  /** The open files, the one being read first. */
  Iterable<Frame> open() {
    return frames;
  }

  /** The file being read, or the one that was read last. */
  Frame current() {
    return current;
  }

  /** The file that the user named. */
  Frame outermost() {
    return frames.isEmpty() ? current : frames.peekLast();
  }

  /** Puts a token before those that are still to be read. */
  void inject(Token token) {
    injected.add(token);
  }

  /** The next token; one of kind {@code END} when all files have been read. */
  Token next() {
    for (; ; ) {
      Token token = nextInFile();
      if (!token.isEnd()) {
        return token;
      }
      leave();
      if (frames.isEmpty()) {
        return token;
      }
    }
  }

  /** The next token of the file being read; one of kind {@code END} at its end. */
  Token nextInFile() {
    for (; ; ) {
      if (!injected.isEmpty()) {
        return injected.poll();
      }
      Token token = current.lexer().next();
      if (token.lineStart() && token.isPunctuator("#")) {
        directives.handle(current, token);
      } else {
        if (!token.isEnd()) {
          current.guard().sawToken();
        }
        return token;
      }
    }
  }

  /** Whether the next token of the file being read is {@code (}. */
  boolean leftParenthesisFollows() {
    return injected.isEmpty() && current.lexer().leftParenthesisFollows();
  }

  private void leave() {
    for (Frame.Conditional open : current.conditionals()) {
      complaints.about(
          open.directive(),
          DiagnosticCode.UNTERMINATED_CONDITIONAL,
          "#" + open.directive().text() + " without #endif in this file; add the #endif");
    }
    current.file().guardedBy(current.guard().result());
    frames.pop();
    if (!frames.isEmpty()) {
      current = frames.peek();
    }
  }
}
