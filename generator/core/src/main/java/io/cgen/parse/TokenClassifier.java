package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.*;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each token of a declaration what it is to the grammar, in one pass from left to right.
 *
 * <p>Two things make C hard to parse on one token: a name may be a type or not, and a parenthesis
 * may open parameters, a declarator, a type or an expression. Both are settled here. A name is a
 * type only while the specifiers have not said what type it is ({@code size_t size_t} declares a
 * variable), and the names that a typedef declares are entered as they are met, so that they hold
 * from there on. A parenthesis is settled by where it stands and by the one token after it.
 *
 * <p>Attributes, initialisers, function bodies and qualified C++ names become one token each.
 */
final class TokenClassifier {
  private final List<Token> tokens;
  private final TypeNames names;
  private final Lookahead ahead;
  private final Nesting nesting = new Nesting();
  private List<SyntaxToken> out = new ArrayList<>();
  private final List<String> typedefs = new ArrayList<>();
  private int at;
  private int end;

  /** Classifies tokens of {@code tokens}; typedef names are looked up in and added to names. */
  TokenClassifier(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
    this.ahead = new Lookahead(tokens, names);
  }

  /** Classifies the external declaration from {@code from} until before {@code to}. */
  List<SyntaxToken> declaration(int from, int to) {
    return classify(from, to, new Frame(Frame.Kind.FILE));
  }

  /** Classifies an expression. */
  List<SyntaxToken> expression(int from, int to) {
    return classify(from, to, new Frame(Frame.Kind.EXPRESSION));
  }

  /** What was classified before a declaration turned out to be unreadable. */
  List<SyntaxToken> partial() {
    List<SyntaxToken> tokensSoFar = new ArrayList<>(out);
    tokensSoFar.add(new SyntaxToken(EOF, "end of declaration", tokens.get(at), at, at + 1));
    return tokensSoFar;
  }

  /** The typedef names that the last declaration declared. */
  List<String> typedefs() {
    return List.copyOf(typedefs);
  }

  private List<SyntaxToken> classify(int from, int to, Frame outermost) {
    out = new ArrayList<>(to - from + 1);
    typedefs.clear();
    names.leaveAll();
    nesting.begin(outermost);
    ahead.until(to);
    end = to;
    for (at = from; at < end; ) {
      classifyNext();
    }
    int last = Math.max(from, to - 1);
    out.add(new SyntaxToken(EOF, "end of declaration", tokens.get(last), last, to));
    return out;
  }

  private void classifyNext() {
    Token token = tokens.get(at);
    switch (token.kind()) {
      case IDENTIFIER -> word(token);
      case PUNCTUATOR -> punctuator(token);
      case NUMBER -> add(NUMBER);
      case CHARACTER -> add(CHARACTER);
      case STRING -> add(STRING);
      case PRAGMA -> at++;
      case OTHER, END -> add(UNEXPECTED);
    }
  }

  // ---- words

  private void word(Token token) {
    Frame frame = nesting.innermost();
    int kind = Keywords.reserved(token.text());
    if (kind == Keywords.NONE) {
      name(frame, token);
    } else if (kind == ATTRIBUTE || kind == ASM) {
      frame.anySpecifier = true;
      fold(kind, ahead.endOfAttribute(at));
    } else if (kind == STATIC_ASSERT) {
      fold(kind, ahead.endOfGroup(at + 1));
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
        add(kind);
      }
      case STRUCT, UNION, ENUM, CLASS -> tagKeyword(frame, kind);
      case ATOMIC -> atomic(frame);
      case TYPEOF, ALIGNAS, BITINT -> {
        frame.typeSeen |= kind != ALIGNAS;
        add(kind);
        operandInParentheses();
      }
      default -> {
        frame.typeSeen |= Keywords.isTypeWord(kind);
        add(kind);
      }
    }
  }

  private void tagKeyword(Frame frame, int kind) {
    frame.typeSeen = true;
    frame.tagExpected = true;
    frame.bodyExpected = true;
    frame.enumeration = kind == ENUM;
    add(kind);
    if (kind == ENUM && at < end && ahead.isWord(at, "class", "struct")) {
      throw Unreadable.unsupported(at, "scoped enums are C++");
    }
  }

  private void atomic(Frame frame) {
    if (!frame.typeSeen && ahead.isPunctuator(at + 1, "(")) {
      frame.typeSeen = true;
      add(ATOMIC_OF);
      operandInParentheses();
    } else {
      add(ATOMIC);
    }
  }

  private void operandInParentheses() {
    if (ahead.isPunctuator(at, "(")) {
      boolean type = ahead.startsType(at + 1);
      if (type) {
        nesting.chain(nesting.innermost(), at);
      }
      add(type ? TYPE_OPEN : LPAREN);
      nesting.open(new Frame(type ? Frame.Kind.TYPE_NAME : Frame.Kind.EXPRESSION), at);
    }
  }

  private void operatorWord(int kind) {
    nesting.chain(nesting.innermost(), at);
    switch (kind) {
      case SIZEOF, ALIGNOF -> {
        boolean type = ahead.isPunctuator(at + 1, "(") && ahead.startsType(at + 2);
        add(type ? (kind == SIZEOF ? SIZEOF_TYPE : ALIGNOF_TYPE) : kind);
      }
      case OFFSETOF -> {
        add(kind);
        if (ahead.isPunctuator(at, "(")) {
          add(TYPE_OPEN);
          nesting.open(new Frame(Frame.Kind.OFFSET_OF), at);
        }
      }
      default -> add(kind);
    }
  }

  // ---- names

  private void name(Frame frame, Token token) {
    if (ahead.isScopeOperator(at + 1)) {
      qualifiedName(frame);
    } else if (frame.isExpression() || frame.kind == Frame.Kind.ENUMERATORS) {
      nameInExpression(frame, token);
    } else if (frame.tagExpected) {
      frame.tagExpected = false;
      add(IDENTIFIER);
    } else if (frame.typeSeen) {
      declaredName(frame, token);
    } else if (names.isType(token.text(), at)) {
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
      add(kind == TRUE || kind == FALSE || kind == NULLPTR ? kind : IDENTIFIER);
    }
  }

  private void typeName(Frame frame) {
    frame.typeSeen = true;
    frame.anySpecifier = true;
    add(TYPE_NAME);
  }

  private void declaredName(Frame frame, Token token) {
    frame.bodyExpected = false;
    if (frame.nameSeen) {
      add(IDENTIFIER);
      return;
    }
    frame.nameSeen = true;
    if (frame.typedef) {
      names.declareType(token.text(), at);
      typedefs.add(token.text());
    } else if (frame.kind == Frame.Kind.PARAMETERS) {
      names.declareParameter(token.text());
    }
    add(IDENTIFIER);
  }

  private void nameBeforeType(Frame frame, Token token) {
    int kind = Keywords.soft(token.text());
    if (kind == CLASS && at + 1 < end && tokens.get(at + 1).kind() != TokenKind.IDENTIFIER) {
      kind = Keywords.NONE;
    }
    if (kind == STATIC_ASSERT) {
      fold(kind, ahead.endOfGroup(at + 1));
    } else if (kind != Keywords.NONE && kind != TRUE && kind != FALSE && kind != NULLPTR) {
      specifier(frame, kind);
    } else if (frame.kind == Frame.Kind.FILE
        && frame.anySpecifier
        && ahead.endsDeclarator(at + 1)) {
      frame.typeSeen = true; // implicit int, as in C before 1999
      declaredName(frame, token);
    } else {
      throw Unreadable.unknownType(at, token.text());
    }
  }

  /** Folds {@code a::b} or {@code ::a}; where no type is expected it is C++ of another kind. */
  private void qualifiedName(Frame frame) {
    int from = at;
    StringBuilder name = new StringBuilder();
    while (at < end) {
      if (ahead.isScopeOperator(at)) {
        name.append(name.length() == 0 ? "" : "::");
        at += ahead.scopeOperatorLength(at);
      }
      if (at >= end || tokens.get(at).kind() != TokenKind.IDENTIFIER) {
        throw Unreadable.unsupported(
            from, "C++ qualified names are read only where they are types");
      }
      name.append(tokens.get(at++).text());
      if (!ahead.isScopeOperator(at)) {
        break;
      }
    }
    if (ahead.isPunctuator(at, "<")) {
      throw Unreadable.unsupported(from, "C++ templates are not read");
    }
    boolean type = !frame.isExpression() && (!frame.typeSeen || frame.tagExpected);
    int kind = type ? (frame.tagExpected ? IDENTIFIER : TYPE_NAME) : UNEXPECTED;
    frame.tagExpected = false;
    frame.typeSeen = true;
    frame.anySpecifier = true;
    out.add(new SyntaxToken(kind, name.toString(), tokens.get(from), from, at));
  }

  // ---- punctuation

  private void punctuator(Token token) {
    Frame frame = nesting.innermost();
    int kind = Punctuation.kind(token.text());
    switch (kind) {
      case LPAREN -> open(frame);
      case RPAREN, RBRACKET, RBRACE -> close(kind);
      case LBRACKET -> bracket(frame);
      case LBRACE -> brace(frame);
      case SEMI -> {
        nesting.endChain(frame);
        frame.nextDeclaration();
        add(kind);
      }
      case COMMA -> comma(frame);
      case COLON -> colon(frame);
      case ASSIGN -> assign(frame);
      case AMPERSAND, AND_AND -> other(frame, frame.isExpression() ? kind : REFERENCE);
      case CARET -> add(frame.isExpression() ? kind : BLOCK);
      default -> other(frame, kind);
    }
  }

  private void other(Frame frame, int kind) {
    if (kind == STAR && ahead.isPunctuator(at + 1, "]")) {
      at++; // a[*]: some length
      return;
    }
    if (frame.isExpression() && (kind == QUESTION || followsOperator())) {
      nesting.chain(frame, at);
    }
    if (kind == UNEXPECTED && ahead.isScopeOperator(at)) {
      qualifiedName(frame);
    } else if (kind == LESS && !frame.isExpression()) {
      throw Unreadable.unsupported(at, "C++ templates are not read");
    } else {
      frame.bodyExpected = false;
      add(kind);
    }
  }

  private void open(Frame frame) {
    if (frame.isExpression()) {
      operandInParentheses();
      return;
    }
    if (!frame.typeSeen && !frame.nameSeen && !frame.anySpecifier) {
      throw Unreadable.syntax(at, "expected a declaration");
    }
    frame.bodyExpected = false;
    frame.tagExpected = false;
    if (frame.nameSeen || ahead.opensParameters(at + 1)) {
      frame.nameSeen = true;
      add(PARAMETERS_OPEN);
      nesting.open(new Frame(Frame.Kind.PARAMETERS), at);
      names.enter();
    } else {
      openGroup(frame);
    }
  }

  private void openGroup(Frame frame) {
    frame.nameSeen = true;
    add(LPAREN);
    Frame group = new Frame(Frame.Kind.GROUP);
    group.typedef = frame.typedef;
    group.typeSeen = true;
    group.anySpecifier = true;
    nesting.open(group, at);
  }

  private void close(int kind) {
    if (nesting.isOpen()) {
      Frame closed = nesting.close();
      if (closed.kind == Frame.Kind.PARAMETERS) {
        names.leave();
      }
    }
    add(kind);
  }

  private void bracket(Frame frame) {
    if (ahead.isPunctuator(at + 1, "[") && !frame.isExpression()) {
      frame.anySpecifier = true;
      fold(ATTRIBUTE, ahead.endOfGroup(at));
      return;
    }
    frame.nameSeen = true;
    add(LBRACKET);
    nesting.open(new Frame(Frame.Kind.EXPRESSION), at);
  }

  private void brace(Frame frame) {
    if (frame.bodyExpected) {
      frame.bodyExpected = false;
      frame.tagExpected = false;
      add(LBRACE);
      nesting.open(new Frame(frame.enumeration ? Frame.Kind.ENUMERATORS : Frame.Kind.MEMBERS), at);
    } else if (frame.kind == Frame.Kind.FILE && frame.nameSeen) {
      fold(BODY, ahead.endOfGroup(at));
    } else {
      add(LBRACE);
      nesting.open(new Frame(Frame.Kind.EXPRESSION), at);
    }
  }

  private void comma(Frame frame) {
    nesting.endChain(frame);
    switch (frame.kind) {
      case PARAMETERS -> frame.nextDeclaration();
      case FILE, MEMBERS, ENUMERATORS -> frame.nextDeclarator();
      case OFFSET_OF -> {
        nesting.close();
        nesting.open(new Frame(Frame.Kind.EXPRESSION), at);
      }
      case GROUP, TYPE_NAME, EXPRESSION -> {}
    }
    add(COMMA);
  }

  private void colon(Frame frame) {
    if (ahead.isScopeOperator(at)) {
      qualifiedName(frame);
    } else if (frame.bodyExpected && frame.enumeration && ahead.startsType(at + 1)) {
      frame.tagExpected = false;
      at++;
      while (at < end && ahead.startsType(at)) {
        add(ENUM_BASE);
      }
    } else {
      frame.inValue |= frame.kind == Frame.Kind.MEMBERS;
      add(COLON);
    }
  }

  private void assign(Frame frame) {
    switch (frame.kind) {
      case ENUMERATORS -> {
        frame.inValue = true;
        add(ASSIGN);
      }
      case FILE, MEMBERS, PARAMETERS -> fold(INITIALIZER, ahead.endOfInitializer(at + 1));
      case GROUP, TYPE_NAME, OFFSET_OF, EXPRESSION -> add(ASSIGN);
    }
  }

  private boolean followsOperator() {
    Token before = tokens.get(Math.max(0, at - 1));
    return before.kind() == TokenKind.PUNCTUATOR && !before.is(")") && !before.is("]");
  }

  // ---- output

  private void add(int kind) {
    Token token = tokens.get(at);
    out.add(new SyntaxToken(kind, token.text(), token, at, at + 1));
    at++;
  }

  private void fold(int kind, int to) {
    Token token = tokens.get(at);
    int next = Math.max(to, at + 1);
    out.add(new SyntaxToken(kind, token.text(), token, at, next));
    at = next;
  }
}
