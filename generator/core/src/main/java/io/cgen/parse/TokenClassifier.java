package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.*;

import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  /** C promises 63 levels of parentheses; machine-made headers have somewhat more. */
  private static final int DEEPEST = 400;

  private final List<Token> tokens;
  private final TypeNames names;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private List<SyntaxToken> out = new ArrayList<>();
  private final List<String> typedefs = new ArrayList<>();
  private int at;
  private int end;
  private int depth;

  /** Classifies tokens of {@code tokens}; typedef names are looked up in and added to names. */
  TokenClassifier(List<Token> tokens, TypeNames names) {
    this.tokens = tokens;
    this.names = names;
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
    frames.clear();
    names.leaveAll();
    depth = 0;
    push(outermost);
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
    Frame frame = frames.getFirst();
    int kind = Keywords.reserved(token.text());
    if (kind == Keywords.NONE) {
      name(frame, token);
    } else if (kind == ATTRIBUTE || kind == ASM) {
      frame.anySpecifier = true;
      fold(kind, endOfAttribute(at));
    } else if (kind == STATIC_ASSERT) {
      fold(kind, endOfGroup(at + 1));
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
    if (kind == ENUM && at < end && isWord(at, "class", "struct")) {
      throw Unreadable.unsupported(at, "scoped enums are C++");
    }
  }

  private void atomic(Frame frame) {
    if (!frame.typeSeen && isPunctuator(at + 1, "(")) {
      frame.typeSeen = true;
      add(ATOMIC_OF);
      operandInParentheses();
    } else {
      add(ATOMIC);
    }
  }

  private void operandInParentheses() {
    if (isPunctuator(at, "(")) {
      boolean type = startsType(at + 1);
      if (type) {
        chain(frames.getFirst());
      }
      add(type ? TYPE_OPEN : LPAREN);
      push(new Frame(type ? Frame.Kind.TYPE_NAME : Frame.Kind.EXPRESSION));
    }
  }

  private void operatorWord(int kind) {
    chain(frames.getFirst());
    switch (kind) {
      case SIZEOF, ALIGNOF -> {
        boolean type = isPunctuator(at + 1, "(") && startsType(at + 2);
        add(type ? (kind == SIZEOF ? SIZEOF_TYPE : ALIGNOF_TYPE) : kind);
      }
      case OFFSETOF -> {
        add(kind);
        if (isPunctuator(at, "(")) {
          add(TYPE_OPEN);
          push(new Frame(Frame.Kind.OFFSET_OF));
        }
      }
      default -> add(kind);
    }
  }

  // ---- names

  private void name(Frame frame, Token token) {
    if (isScopeOperator(at + 1)) {
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
      fold(kind, endOfGroup(at + 1));
    } else if (kind != Keywords.NONE && kind != TRUE && kind != FALSE && kind != NULLPTR) {
      specifier(frame, kind);
    } else if (frame.kind == Frame.Kind.FILE && frame.anySpecifier && endsDeclarator(at + 1)) {
      frame.typeSeen = true; // implicit int, as in C before 1999
      declaredName(frame, token);
    } else {
      throw Unreadable.unknownType(at, token.text());
    }
  }

  private boolean endsDeclarator(int index) {
    return isPunctuator(index, "(") || isPunctuator(index, ";") || isPunctuator(index, ",");
  }

  /** Folds {@code a::b} or {@code ::a}; where no type is expected it is C++ of another kind. */
  private void qualifiedName(Frame frame) {
    int from = at;
    StringBuilder name = new StringBuilder();
    while (at < end) {
      if (isScopeOperator(at)) {
        name.append(name.length() == 0 ? "" : "::");
        at += scopeOperatorLength(at);
      }
      if (at >= end || tokens.get(at).kind() != TokenKind.IDENTIFIER) {
        throw Unreadable.unsupported(
            from, "C++ qualified names are read only where they are types");
      }
      name.append(tokens.get(at++).text());
      if (!isScopeOperator(at)) {
        break;
      }
    }
    if (isPunctuator(at, "<")) {
      throw Unreadable.unsupported(from, "C++ templates are not read");
    }
    boolean type = !frame.isExpression() && (!frame.typeSeen || frame.tagExpected);
    int kind = type ? (frame.tagExpected ? IDENTIFIER : TYPE_NAME) : UNEXPECTED;
    frame.tagExpected = false;
    frame.typeSeen = true;
    frame.anySpecifier = true;
    out.add(new SyntaxToken(kind, name.toString(), tokens.get(from), from, at));
  }

  private boolean isScopeOperator(int index) {
    return isPunctuator(index, "::") || (isPunctuator(index, ":") && isPunctuator(index + 1, ":"));
  }

  private int scopeOperatorLength(int index) {
    return isPunctuator(index, "::") ? 1 : 2;
  }

  // ---- punctuation

  private void punctuator(Token token) {
    Frame frame = frames.getFirst();
    int kind = Punctuation.kind(token.text());
    switch (kind) {
      case LPAREN -> open(frame);
      case RPAREN, RBRACKET, RBRACE -> close(kind);
      case LBRACKET -> bracket(frame);
      case LBRACE -> brace(frame);
      case SEMI -> {
        endChain(frame);
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
    if (kind == STAR && isPunctuator(at + 1, "]")) {
      at++; // a[*]: some length
      return;
    }
    if (frame.isExpression() && (kind == QUESTION || followsOperator())) {
      chain(frame);
    }
    if (kind == UNEXPECTED && isScopeOperator(at)) {
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
    if (frame.nameSeen || opensParameters(at + 1)) {
      frame.nameSeen = true;
      add(PARAMETERS_OPEN);
      push(new Frame(Frame.Kind.PARAMETERS));
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
    push(group);
  }

  private boolean opensParameters(int index) {
    return isPunctuator(index, ")") || isPunctuator(index, "...") || startsType(index);
  }

  private void close(int kind) {
    if (frames.size() > 1) {
      Frame closed = pop();
      if (closed.kind == Frame.Kind.PARAMETERS) {
        names.leave();
      }
    }
    add(kind);
  }

  private void bracket(Frame frame) {
    if (isPunctuator(at + 1, "[") && !frame.isExpression()) {
      frame.anySpecifier = true;
      fold(ATTRIBUTE, endOfGroup(at));
      return;
    }
    frame.nameSeen = true;
    add(LBRACKET);
    push(new Frame(Frame.Kind.EXPRESSION));
  }

  private void brace(Frame frame) {
    if (frame.bodyExpected) {
      frame.bodyExpected = false;
      frame.tagExpected = false;
      add(LBRACE);
      push(new Frame(frame.enumeration ? Frame.Kind.ENUMERATORS : Frame.Kind.MEMBERS));
    } else if (frame.kind == Frame.Kind.FILE && frame.nameSeen) {
      fold(BODY, endOfGroup(at));
    } else {
      add(LBRACE);
      push(new Frame(Frame.Kind.EXPRESSION));
    }
  }

  private void comma(Frame frame) {
    endChain(frame);
    switch (frame.kind) {
      case PARAMETERS -> frame.nextDeclaration();
      case FILE, MEMBERS, ENUMERATORS -> frame.nextDeclarator();
      case OFFSET_OF -> {
        pop();
        push(new Frame(Frame.Kind.EXPRESSION));
      }
      case GROUP, TYPE_NAME, EXPRESSION -> {}
    }
    add(COMMA);
  }

  private void colon(Frame frame) {
    if (isScopeOperator(at)) {
      qualifiedName(frame);
    } else if (frame.bodyExpected && frame.enumeration && startsType(at + 1)) {
      frame.tagExpected = false;
      at++;
      while (at < end && startsType(at)) {
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
      case FILE, MEMBERS, PARAMETERS -> fold(INITIALIZER, endOfInitializer(at + 1));
      case GROUP, TYPE_NAME, OFFSET_OF, EXPRESSION -> add(ASSIGN);
    }
  }

  // ---- looking ahead

  /** Whether the token at {@code index} can begin a type name or a declaration. */
  private boolean startsType(int index) {
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

  private boolean followsOperator() {
    Token before = tokens.get(Math.max(0, at - 1));
    return before.kind() == TokenKind.PUNCTUATOR && !before.is(")") && !before.is("]");
  }

  private boolean isPunctuator(int index, String spelling) {
    if (index >= end) {
      return false;
    }
    Token token = tokens.get(index);
    return token.kind() == TokenKind.PUNCTUATOR && token.text().equals(spelling);
  }

  private boolean isWord(int index, String first, String second) {
    String text = tokens.get(index).text();
    return text.equals(first) || text.equals(second);
  }

  private int endOfAttribute(int index) {
    boolean list = !Keywords.isCallingConvention(tokens.get(index).text());
    int next = index + 1;
    while (list && next < end && tokens.get(next).kind() == TokenKind.IDENTIFIER) {
      next++; // asm volatile
    }
    return list ? endOfGroup(next) : next;
  }

  /** The index behind the group that opens at {@code index}; the end if it is never closed. */
  private int endOfGroup(int index) {
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

  private int endOfInitializer(int index) {
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

  // ---- nesting, which the parser follows with calls of its own

  private void push(Frame frame) {
    frames.push(frame);
    deeper(1);
  }

  private Frame pop() {
    Frame closed = frames.pop();
    depth -= 1 + closed.chain;
    return closed;
  }

  /** Operators that nest to the right without parentheses: prefixes, casts and {@code ?:}. */
  private void chain(Frame frame) {
    frame.chain++;
    deeper(1);
  }

  private void endChain(Frame frame) {
    depth -= frame.chain;
    frame.chain = 0;
  }

  private void deeper(int levels) {
    depth += levels;
    if (depth > DEEPEST) {
      throw Unreadable.unsupported(at, "this is nested too deeply");
    }
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
