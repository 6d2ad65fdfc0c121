package io.cgen.parse;

import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.SourceText;
import io.cgen.preprocess.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that the header writes before the name that a declaration declares, back to the end of
 * the declaration before it. They are read from the text and not from the tokens, because a macro
 * that stands for nothing leaves none.
 *
 * <p>Every function of a header is read in this way, so this goes over the characters once, by
 * hand: patterns took a twelfth of a usual run.
 */
final class LeadingWords {
  private static final int FARTHEST = 4000;

  private final String text;
  private final int end;
  private final List<String> words = new ArrayList<>();
  private int at;

  private LeadingWords(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** The words before the name that {@code token} is. */
  static List<String> of(Token token) {
    Optional<MacroUse> use = token.outermostUse();
    SourceText source = use.map(MacroUse::source).orElse(token.source());
    int end = use.map(MacroUse::offset).orElse(token.offset());
    LeadingWords reader = new LeadingWords(source.text(), Math.max(0, end - FARTHEST), end);
    reader.leaveComment();
    reader.read();
    return List.copyOf(reader.words);
  }

  /** The place to begin at may lie in a comment. */
  private void leaveComment() {
    int close = find("*/", at);
    if (close < find("/*", at)) {
      at = close + 2;
    }
  }

  private void read() {
    while (at < end) {
      char c = text.charAt(at);
      if (isOfWord(c)) {
        readWord();
      } else if (c == '/' && text.startsWith("/*", at)) {
        at = find("*/", at + 2) + 2;
      } else if (c == '/' && text.startsWith("//", at)) {
        at = find("\n", at);
      } else if (c == '#' && isFirstOfLine()) {
        words.clear();
        skipDirective();
      } else {
        if (c == ';' || c == '{' || c == '}') {
          words.clear();
        }
        at++;
      }
    }
  }

  private void readWord() {
    int start = at;
    while (at < end && isOfWord(text.charAt(at))) {
      at++;
    }
    words.add(text.substring(start, at));
  }

  /** Goes to the end of the line, or of the last of the lines that backslashes join to it. */
  private void skipDirective() {
    do {
      at = find("\n", at + 1);
    } while (at < end && isContinued(at));
  }

  private boolean isContinued(int lineBreak) {
    int last = text.charAt(lineBreak - 1) == '\r' ? lineBreak - 2 : lineBreak - 1;
    return text.charAt(last) == '\\';
  }

  private boolean isFirstOfLine() {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** Where {@code what} begins from {@code from} on; the end if it does not, or later. */
  private int find(String what, int from) {
    int found = text.indexOf(what, from);
    return found < 0 ? end : Math.min(found, end);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$';
  }
}
