package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.*;

import io.cgen.preprocess.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what the words of a declaration are to the grammar.
 *
 * <p>A name is a type only while the specifiers have not said what type it is ({@code size_t
 * size_t} declares a variable), and the names that a typedef declares are entered as they are met,
 * so that they hold from there on.
 */
final class WordClassifier {
  private final TokenCursor tokens;
  private final TypeNames names;
  private final Lookahead ahead;
  private final Nesting nesting;
  private final List<String> typedefs = new ArrayList<>();

  WordClassifier(TokenCursor tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
    this.ahead = tokens.ahead;
    this.nesting = tokens.nesting;
  }

  /** Begins with a declaration. */
  void begin() {
    typedefs.clear();
  }

  /** The typedef names that the declaration declared. */
  List<String> typedefs() {
    return List.copyOf(typedefs);
  }

  void classify(Token token) {
    Frame frame = nesting.innermost();
    int kind = Keywords.reserved(token.text());
    if (kind == Keywords.NONE) {
      name(frame, token);
    } else if (kind == ATTRIBUTE || kind == ASM) {
      frame.anySpecifier = true;
      tokens.fold(kind, ahead.endOfAttribute(tokens.at()));
    } else if (kind == STATIC_ASSERT) {
      tokens.fold(kind, ahead.endOfGroup(tokens.at() + 1));
    } else if (frame.isExpression()) {
      operatorWord(kind);
    } else {
      specifier(frame, kind);
    }
  }

  private void specifier(Frame frame, int kind) {
    frame.anySpecifier = true;
    if (frame.bodyExpected && kind != CONST && kind != VOLATILE) {
      frame.bodyExpected = false;
    }
    switch (kind) {
      case TYPEDEF -> {
        frame.typedef = frame.kind == Frame.Kind.FILE;
        tokens.add(kind);
      }
      case STRUCT, UNION, ENUM, CLASS -> tagKeyword(frame, kind);
      case ATOMIC -> atomic(frame);
      case TYPEOF, ALIGNAS, BITINT -> {
        frame.typeSeen |= kind != ALIGNAS;
        tokens.add(kind);
        operandInParentheses();
      }
      default -> {
        frame.typeSeen |= Keywords.isTypeWord(kind);
        tokens.add(kind);
      }
    }
  }

  private void tagKeyword(Frame frame, int kind) {
    frame.typeSeen = true;
    frame.tagExpected = true;
    frame.bodyExpected = true;
    frame.enumeration = kind == ENUM;
    tokens.add(kind);
    if (kind == ENUM && tokens.hasNext() && ahead.isWord(tokens.at(), "class", "struct")) {
      throw Unreadable.unsupported(tokens.at(), "scoped enums are C++");
    }
  }

  private void atomic(Frame frame) {
    if (!frame.typeSeen && tokens.isPunctuatorBehind("(")) {
      frame.typeSeen = true;
      tokens.add(ATOMIC_OF);
      operandInParentheses();
    } else {
      tokens.add(ATOMIC);
    }
  }

  /** What stands in the parentheses of an operator, if there are some: a type or an expression. */
  void operandInParentheses() {
    if (ahead.isPunctuator(tokens.at(), "(")) {
      boolean type = ahead.startsType(tokens.at() + 1);
      if (type) {
        nesting.chain(nesting.innermost(), tokens.at());
      }
      tokens.add(type ? TYPE_OPEN : LPAREN);
      tokens.open(type ? Frame.Kind.TYPE_NAME : Frame.Kind.EXPRESSION);
    }
  }

  private void operatorWord(int kind) {
    nesting.chain(nesting.innermost(), tokens.at());
    switch (kind) {
      case SIZEOF, ALIGNOF -> {
        boolean type = tokens.isPunctuatorBehind("(") && ahead.startsType(tokens.at() + 2);
        tokens.add(type ? (kind == SIZEOF ? SIZEOF_TYPE : ALIGNOF_TYPE) : kind);
      }
      case OFFSETOF -> {
        tokens.add(kind);
        if (ahead.isPunctuator(tokens.at(), "(")) {
          tokens.add(TYPE_OPEN);
          tokens.open(Frame.Kind.OFFSET_OF);
        }
      }
      default -> tokens.add(kind);
    }
  }

  private void name(Frame frame, Token token) {
    if (ahead.isScopeOperator(tokens.at() + 1)) {
      qualifiedName(frame);
    } else if (frame.isExpression() || frame.kind == Frame.Kind.ENUMERATORS) {
      nameInExpression(frame, token);
    } else if (frame.tagExpected) {
      frame.tagExpected = false;
      tokens.add(IDENTIFIER);
    } else if (frame.typeSeen) {
      declaredName(frame, token);
    } else if (names.isType(token.text(), tokens.at())) {
      typeName(frame);
    } else {
      nameBeforeType(frame, token);
    }
  }

  private void nameInExpression(Frame frame, Token token) {
    int kind = frame.isExpression() ? Keywords.soft(token.text()) : Keywords.NONE;
    if (kind == ALIGNOF) {
      operatorWord(kind);
    } else {
      tokens.add(kind == TRUE || kind == FALSE || kind == NULLPTR ? kind : IDENTIFIER);
    }
  }

  private void typeName(Frame frame) {
    frame.typeSeen = true;
    frame.anySpecifier = true;
    tokens.add(TYPE_NAME);
  }

  private void declaredName(Frame frame, Token token) {
    frame.bodyExpected = false;
    if (frame.nameSeen) {
      tokens.add(IDENTIFIER);
      return;
    }
    frame.nameSeen = true;
    if (frame.typedef) {
      names.declareType(token.text(), tokens.at());
      typedefs.add(token.text());
    } else if (frame.kind == Frame.Kind.PARAMETERS) {
      names.declareParameter(token.text());
    }
    tokens.add(IDENTIFIER);
  }

  private void nameBeforeType(Frame frame, Token token) {
    int kind = Keywords.soft(token.text());
    if (kind == CLASS && tokens.isNoWordBehind()) {
      kind = Keywords.NONE;
    }
    if (kind == STATIC_ASSERT) {
      tokens.fold(kind, ahead.endOfGroup(tokens.at() + 1));
    } else if (kind != Keywords.NONE && kind != TRUE && kind != FALSE && kind != NULLPTR) {
      specifier(frame, kind);
    } else if (frame.kind == Frame.Kind.FILE
        && frame.anySpecifier
        && ahead.endsDeclarator(tokens.at() + 1)) {
      frame.typeSeen = true; // implicit int, as in C before 1999
      declaredName(frame, token);
    } else {
      throw Unreadable.unknownType(tokens.at(), token.text());
    }
  }

  /** Folds {@code a::b} or {@code ::a}; where no type is expected it is C++ of another kind. */
  void qualifiedName(Frame frame) {
    int from = tokens.at();
    StringBuilder name = new StringBuilder();
    while (tokens.hasNext()) {
      if (ahead.isScopeOperator(tokens.at())) {
        name.append(name.length() == 0 ? "" : "::");
        tokens.skip(ahead.scopeOperatorLength(tokens.at()));
      }
      if (!tokens.isAtWord()) {
        throw Unreadable.unsupported(
            from, "C++ qualified names are read only where they are types");
      }
      name.append(tokens.next().text());
      tokens.skip(1);
      if (!ahead.isScopeOperator(tokens.at())) {
        break;
      }
    }
    if (ahead.isPunctuator(tokens.at(), "<")) {
      throw Unreadable.unsupported(from, "C++ templates are not read");
    }
    boolean type = !frame.isExpression() && (!frame.typeSeen || frame.tagExpected);
    int kind = type ? (frame.tagExpected ? IDENTIFIER : TYPE_NAME) : UNEXPECTED;
    frame.tagExpected = false;
    frame.typeSeen = true;
    frame.anySpecifier = true;
    tokens.addPassed(kind, name.toString(), from);
  }
}
