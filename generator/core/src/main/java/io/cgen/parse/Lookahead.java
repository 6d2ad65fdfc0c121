package io.cgen.parse;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.List;

/** What stands further on among the tokens of a declaration. */
final class Lookahead {
  private final List<Token> tokens;
  private final TypeNames names;
  private int end;

  /** Looks at {@code tokens}, up to the first one. */
  Lookahead(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Looks no further than to before {@code index}. */
  void until(int index) {
    end = index;
  }

  /** Whether the token at {@code index} can begin a type name or a declaration. */
  boolean startsType(int index) {
    if (index >= end || tokens.get(index).kind() != TokenKind.IDENTIFIER) {
      return isScopeOperator(index);
    }
    String text = tokens.get(index).text();
    int kind = Keywords.reserved(text);
    if (kind != Keywords.NONE) {
      return Keywords.startsType(kind);
    }
    return names.isType(text, index)
        || Keywords.startsType(Keywords.soft(text))
        || isScopeOperator(index + 1);
  }

  boolean isPunctuator(int index, String spelling) {
    if (index >= end) {
      return false;
    }
    Token token = tokens.get(index);
    return token.kind() == TokenKind.PUNCTUATOR && token.text().equals(spelling);
  }

  boolean isWord(int index, String first, String second) {
    String text = tokens.get(index).text();
    return text.equals(first) || text.equals(second);
  }

  int endOfAttribute(int index) {
    boolean list = !Keywords.isCallingConvention(tokens.get(index).text());
    int next = index + 1;
    while (list && next < end && tokens.get(next).kind() == TokenKind.IDENTIFIER) {
      next++; // asm volatile
    }
    return list ? endOfGroup(next) : next;
  }

  /** The index behind the group that opens at {@code index}; the end if it is never closed. */
  int endOfGroup(int index) {
    int depth = 0;
    for (int i = index; i < end; i++) {
      if (tokens.get(i).kind() != TokenKind.PUNCTUATOR) {
        if (depth == 0) {
          return i;
        }
        continue;
      }
      depth += nesting(tokens.get(i).text());
      if (depth <= 0) {
        return Math.min(end, i + 1);
      }
    }
    return end;
  }

  int endOfInitializer(int index) {
    int depth = 0;
    for (int i = index; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.PUNCTUATOR) {
        continue;
      }
      String text = token.text();
      int change = nesting(text);
      if (depth == 0 && (change < 0 || text.equals(",") || text.equals(";"))) {
        return i;
      }
      depth += change;
    }
    return end;
  }

  /** 1 for an opening delimiter, -1 for a closing one, else 0. */
  static int nesting(String text) {
    return switch (text) {
      case "(", "[", "{", "<:", "<%" -> 1;
      case ")", "]", "}", ":>", "%>" -> -1;
      default -> 0;
    };
  }

  boolean isScopeOperator(int index) {
    return isPunctuator(index, "::") || (isPunctuator(index, ":") && isPunctuator(index + 1, ":"));
  }

  int scopeOperatorLength(int index) {
    return isPunctuator(index, "::") ? 1 : 2;
  }

  boolean endsDeclarator(int index) {
    return isPunctuator(index, "(") || isPunctuator(index, ";") || isPunctuator(index, ",");
  }

  boolean opensParameters(int index) {
    return isPunctuator(index, ")") || isPunctuator(index, "...") || startsType(index);
  }
}
