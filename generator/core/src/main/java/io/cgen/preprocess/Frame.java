package io.cgen.preprocess;

import java.util.ArrayDeque;
import java.util.Deque;

/** A file that is being read: its lexer, its open conditionals, and where it was found. */
final class Frame {
  private final Lexer lexer;
  private final LoadedFile file;
  private final int root;
  private final Deque<Conditional> conditionals = new ArrayDeque<>();
  private final GuardDetector guard = new GuardDetector();
  private int lineShift;
  private String presumedFile;

  /** An {@code #if} that has not been closed. */
  static final class Conditional {
    private final Token directive;
    private boolean taken;
    private boolean elseSeen;

    Conditional(Token directive, boolean taken) {
      this.directive = directive;
      this.taken = taken;
    }

    Token directive() {
      return directive;
    }

    /** Whether one of its groups has been chosen. */
    boolean taken() {
      return taken;
    }

    boolean elseSeen() {
      return elseSeen;
    }

    void take() {
      taken = true;
    }

    void seeElse() {
      elseSeen = true;
    }
  }

  /**
   * Begins to read a file.
   *
   * @param root the index of the search folder it was found in, for {@code #include_next}
   */
  Frame(Lexer lexer, LoadedFile file, int root) {
    this.lexer = lexer;
    this.file = file;
    this.root = root;
    this.presumedFile = file.path();
  }

  Lexer lexer() {
    return lexer;
  }

  LoadedFile file() {
    return file;
  }

  int root() {
    return root;
  }

  Deque<Conditional> conditionals() {
    return conditionals;
  }

  GuardDetector guard() {
    return guard;
  }

  /** What {@code __LINE__} gives at {@code offset}. */
  int presumedLine(int offset) {
    return lexer.source().line(offset) + lineShift;
  }

  /** What {@code __FILE__} gives. */
  String presumedFile() {
    return presumedFile;
  }

  /** Obeys {@code #line}: the line after the one of {@code offset} has the number {@code line}. */
  void presume(int offset, int line) {
    lineShift = line - lexer.source().line(offset) - 1;
  }

  void presumeFile(String name) {
    presumedFile = name;
  }
}
