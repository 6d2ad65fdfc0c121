package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import java.util.Deque;

/** Obeys {@code #if} and its family, and skips the groups that are left out. */
final class Conditionals {
  private final Complaints complaints;
  private final Condition condition;

  Conditionals(Complaints complaints, Condition condition) {
    this.complaints = complaints;
    this.condition = condition;
  }

  /**
   * Obeys the directive if it is a conditional one, up to the beginning of the next line that
   * counts.
   *
   * @return false, and nothing done, if it is another one
   */
  boolean handles(Frame frame, Token name) {
    switch (name.text()) {
      case "if", "ifdef", "ifndef" -> open(frame, name);
      case "elif", "elifdef", "elifndef", "else" -> alternative(frame, name);
      case "endif" -> close(frame, name);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void open(Frame frame, Token directive) {
    Condition.Result result = condition.evaluate(frame, directive);
    if (frame.conditionals().isEmpty() && result.guard() != Name.NONE) {
      frame.guard().sawIfNotDefined(result.guard());
    } else {
      frame.guard().sawDirective();
    }
    frame.conditionals().push(new Frame.Conditional(directive, result.holds()));
    frame.lexer().leaveDirective();
    if (!result.holds()) {
      skip(frame);
    }
  }

  /** An alternative after the group that was chosen: nothing of it counts. */
  private void alternative(Frame frame, Token directive) {
    if (frame.conditionals().isEmpty()) {
      stray(directive);
      frame.lexer().leaveDirective();
      return;
    }
    notice(frame, directive);
    frame.lexer().leaveDirective();
    skip(frame);
  }

  private void close(Frame frame, Token directive) {
    if (frame.conditionals().isEmpty()) {
      stray(directive);
    } else {
      frame.conditionals().pop();
      frame.guard().sawEndif(frame.conditionals().size());
    }
    frame.lexer().leaveDirective();
  }

  private void stray(Token directive) {
    complaints.about(
        directive,
        DiagnosticCode.STRAY_CONDITIONAL,
        "#" + directive.text() + " without #if; remove it or add the #if");
  }

  private void notice(Frame frame, Token directive) {
    frame.guard().sawElse(frame.conditionals().size());
    Frame.Conditional innermost = frame.conditionals().peek();
    if (innermost.elseSeen()) {
      complaints.about(
          directive,
          DiagnosticCode.STRAY_CONDITIONAL,
          "#" + directive.text() + " after #else; only #endif can follow");
    }
    if (directive.text().equals("else")) {
      innermost.seeElse();
    }
  }

  /** Goes to the next group of the innermost conditional that counts, or behind its end. */
  private void skip(Frame frame) {
    Lexer lexer = frame.lexer();
    LineSkipper lines = new LineSkipper(lexer.cursor());
    int nested = 0;
    while (lines.skipToDirective()) {
      lexer.enterDirective();
      Token directive = lexer.next();
      switch (directive.text()) {
        case "if", "ifdef", "ifndef" -> nested++;
        case "endif" -> {
          if (nested-- == 0) {
            close(frame, directive);
            return;
          }
        }
        case "else", "elif", "elifdef", "elifndef" -> {
          if (nested == 0 && takes(frame, directive)) {
            lexer.leaveDirective();
            return;
          }
        }
        default -> {}
      }
      lexer.leaveDirective();
    }
  }

  private boolean takes(Frame frame, Token directive) {
    notice(frame, directive);
    Deque<Frame.Conditional> open = frame.conditionals();
    if (open.peek().taken()) {
      return false;
    }
    boolean holds = directive.text().equals("else") || condition.evaluate(frame, directive).holds();
    if (holds) {
      open.peek().take();
    }
    return holds;
  }
}
