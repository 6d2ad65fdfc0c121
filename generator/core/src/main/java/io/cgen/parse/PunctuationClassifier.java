package io.cgen.parse;

import static io.cgen.grammar.DeclarationParser.*;

import io.cgen.preprocess.Token;

/**
 * Says what the punctuation of a declaration is to the grammar.
 *
 * <p>A parenthesis may open parameters, a declarator, a type or an expression. It is settled by
 * where it stands and by the one token after it.
 */
final class PunctuationClassifier {
  private final TokenCursor tokens;
  private final TypeNames names;
  private final Lookahead ahead;
  private final Nesting nesting;
  private final WordClassifier words;

  PunctuationClassifier(TokenCursor tokens, TypeNames names, WordClassifier words) {
    this.tokens = tokens;
    this.names = names;
    this.ahead = tokens.ahead;
    this.nesting = tokens.nesting;
    this.words = words;
  }

  void classify(Token token) {
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
        tokens.add(kind);
      }
      case COMMA -> comma(frame);
      case COLON -> colon(frame);
      case ASSIGN -> assign(frame);
      case AMPERSAND, AND_AND -> other(frame, frame.isExpression() ? kind : REFERENCE);
      case CARET -> tokens.add(frame.isExpression() ? kind : BLOCK);
      default -> other(frame, kind);
    }
  }

  private void other(Frame frame, int kind) {
    if (kind == STAR && tokens.isPunctuatorBehind("]")) {
      tokens.skip(1); // a[*]: some length
      return;
    }
    if (frame.isExpression() && (kind == QUESTION || tokens.followsOperator())) {
      nesting.chain(frame, tokens.at());
    }
    if (kind == UNEXPECTED && ahead.isScopeOperator(tokens.at())) {
      words.qualifiedName(frame);
    } else if (kind == LESS && !frame.isExpression()) {
      throw Unreadable.unsupported(tokens.at(), "C++ templates are not read");
    } else {
      frame.bodyExpected = false;
      tokens.add(kind);
    }
  }

  private void open(Frame frame) {
    if (frame.isExpression()) {
      words.operandInParentheses();
      return;
    }
    if (!frame.typeSeen && !frame.nameSeen && !frame.anySpecifier) {
      throw Unreadable.syntax(tokens.at(), "expected a declaration");
    }
    frame.bodyExpected = false;
    frame.tagExpected = false;
    if (frame.nameSeen || ahead.opensParameters(tokens.at() + 1)) {
      frame.nameSeen = true;
      tokens.add(PARAMETERS_OPEN);
      tokens.open(Frame.Kind.PARAMETERS);
      names.enter();
    } else {
      openGroup(frame);
    }
  }

  private void openGroup(Frame frame) {
    frame.nameSeen = true;
    tokens.add(LPAREN);
    Frame group = new Frame(Frame.Kind.GROUP);
    group.typedef = frame.typedef;
    group.typeSeen = true;
    group.anySpecifier = true;
    nesting.open(group, tokens.at());
  }

  private void close(int kind) {
    if (nesting.isOpen()) {
      Frame closed = nesting.close();
      if (closed.kind == Frame.Kind.PARAMETERS) {
        names.leave();
      }
    }
    tokens.add(kind);
  }

  private void bracket(Frame frame) {
    if (tokens.isPunctuatorBehind("[") && !frame.isExpression()) {
      frame.anySpecifier = true;
      tokens.fold(ATTRIBUTE, ahead.endOfGroup(tokens.at()));
      return;
    }
    frame.nameSeen = true;
    tokens.add(LBRACKET);
    tokens.open(Frame.Kind.EXPRESSION);
  }

  private void brace(Frame frame) {
    if (frame.bodyExpected) {
      frame.bodyExpected = false;
      frame.tagExpected = false;
      tokens.add(LBRACE);
      tokens.open(frame.enumeration ? Frame.Kind.ENUMERATORS : Frame.Kind.MEMBERS);
    } else if (frame.kind == Frame.Kind.FILE && frame.nameSeen) {
      tokens.fold(BODY, ahead.endOfGroup(tokens.at()));
    } else {
      tokens.add(LBRACE);
      tokens.open(Frame.Kind.EXPRESSION);
    }
  }

  private void comma(Frame frame) {
    nesting.endChain(frame);
    switch (frame.kind) {
      case PARAMETERS -> frame.nextDeclaration();
      case FILE, MEMBERS, ENUMERATORS -> frame.nextDeclarator();
      case OFFSET_OF -> {
        nesting.close();
        tokens.open(Frame.Kind.EXPRESSION);
      }
      case GROUP, TYPE_NAME, EXPRESSION -> {}
    }
    tokens.add(COMMA);
  }

  private void colon(Frame frame) {
    if (ahead.isScopeOperator(tokens.at())) {
      words.qualifiedName(frame);
    } else if (frame.bodyExpected && frame.enumeration && ahead.startsType(tokens.at() + 1)) {
      frame.tagExpected = false;
      tokens.skip(1);
      while (tokens.hasNext() && ahead.startsType(tokens.at())) {
        tokens.add(ENUM_BASE);
      }
    } else {
      frame.inValue |= frame.kind == Frame.Kind.MEMBERS;
      tokens.add(COLON);
    }
  }

  private void assign(Frame frame) {
    switch (frame.kind) {
      case ENUMERATORS -> {
        frame.inValue = true;
        tokens.add(ASSIGN);
      }
      case FILE, MEMBERS, PARAMETERS ->
          tokens.fold(INITIALIZER, ahead.endOfInitializer(tokens.at() + 1));
      case GROUP, TYPE_NAME, OFFSET_OF, EXPRESSION -> tokens.add(ASSIGN);
    }
  }
}
