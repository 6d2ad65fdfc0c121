package io.cgen.parse;

/** What the classifier knows about one level of nesting of a declaration. */
final class Frame {
  /** What stands between the delimiters of a level. */
  enum Kind {
    /** An external declaration. */
    FILE,
    /** The members of a record. */
    MEMBERS,
    /** The parameters of a function. */
    PARAMETERS,
    /** A declarator in parentheses. */
    GROUP,
    /** A type name in parentheses. */
    TYPE_NAME,
    /** The arguments of {@code offsetof}: a type name, then an expression. */
    OFFSET_OF,
    /** The constants of an enum. */
    ENUMERATORS,
    /** An expression in parentheses or brackets. */
    EXPRESSION
  }

  final Kind kind;

  /** The specifiers contain {@code typedef}, at file scope. */
  boolean typedef;

  /** The specifiers say what type it is, so that the next name is a declarator's. */
  boolean typeSeen;

  /** The name of the declarator, or what stands in its place, is behind us. */
  boolean nameSeen;

  /** A tag keyword was the last word, apart from attributes, so a tag or a body follows. */
  boolean tagExpected;

  /** A tag keyword and perhaps a tag were the last words, so a brace opens a body. */
  boolean bodyExpected;

  /** The tag keyword was {@code enum}. */
  boolean enumeration;

  /** A bit-field's width or an enumeration constant's value is being read. */
  boolean inValue;

  /** Something was specified: a qualifier, a storage class, an attribute or a type. */
  boolean anySpecifier;

  /** How many operators nest to the right in the expression that is being read. */
  int chain;

  Frame(Kind kind) {
    this.kind = kind;
  }

  /** Whether an expression is being read at this level. */
  boolean isExpression() {
    return kind == Kind.EXPRESSION || inValue;
  }

  /** Goes on to the next declarator of the same specifiers. */
  void nextDeclarator() {
    nameSeen = false;
    inValue = false;
  }

  /** Goes on to the next declaration or parameter. */
  void nextDeclaration() {
    nextDeclarator();
    typedef = false;
    typeSeen = false;
    anySpecifier = false;
    tagExpected = false;
    bodyExpected = false;
  }
}
