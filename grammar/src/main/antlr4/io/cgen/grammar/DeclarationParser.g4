/*
 * C declarations and constant expressions, one external declaration at a time.
 *
 * The tokens are not lexed here: the caller adapts those of the preprocessor and has already said
 * of each identifier whether it names a type, of each parenthesis what it opens, and has folded
 * attributes, function bodies and initialisers into single tokens. That makes every decision of
 * this grammar LL(1): the generated code switches on one token and never predicts. Precedence of
 * binary operators is left to whoever reads `binary`, because a ladder of rules would cost a
 * dozen calls for each number.
 */
parser grammar DeclarationParser;

tokens {
  // names and literals
  IDENTIFIER, TYPE_NAME, NUMBER, CHARACTER, STRING,
  // storage classes and function specifiers
  TYPEDEF, EXTERN, STATIC, AUTO, REGISTER, THREAD_LOCAL, INLINE, NORETURN, EXTENSION,
  // qualifiers
  CONST, VOLATILE, RESTRICT, ATOMIC, NULLABILITY,
  // type specifiers
  VOID, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE, SIGNED, UNSIGNED, BOOL, COMPLEX, INT128, FLOAT16,
  FLOAT128, FLOAT32, FLOAT64, FLOAT64X, VA_LIST, AUTO_TYPE, BITINT, LONG_LONG,
  ATOMIC_OF, TYPEOF, STRUCT, UNION, CLASS, ENUM, ENUM_BASE,
  // folded groups
  ATTRIBUTE, ASM, BODY, INITIALIZER, STATIC_ASSERT,
  // operators that are words
  SIZEOF, SIZEOF_TYPE, ALIGNOF, ALIGNOF_TYPE, ALIGNAS, OFFSETOF, GENERIC,
  TRUE, FALSE, NULLPTR,
  // punctuation
  LPAREN, PARAMETERS_OPEN, TYPE_OPEN, RPAREN, LBRACKET, RBRACKET, LBRACE, RBRACE, SEMI, COMMA,
  COLON, ASSIGN, ELLIPSIS, STAR, AMPERSAND, REFERENCE, CARET, BLOCK, DOT, ARROW, QUESTION,
  PLUS, MINUS, TILDE, BANG, SLASH, PERCENT, SHIFT_LEFT, SHIFT_RIGHT, LESS, GREATER, LESS_EQUAL,
  GREATER_EQUAL, EQUAL, NOT_EQUAL, PIPE, AND_AND, OR_OR,
  // what no rule accepts
  UNEXPECTED
}

externalDeclaration
  : (staticAssert | declaration) EOF
  ;

constantExpression
  : expression EOF
  ;

typeNameOnly
  : typeName EOF
  ;

declaration
  : specifiers initDeclarator (COMMA ATTRIBUTE* initDeclarator)* (SEMI | BODY)
  ;

initDeclarator
  : declarator INITIALIZER?
  ;

staticAssert
  : STATIC_ASSERT SEMI
  ;

// ---- specifiers: one flat list, in any order, as C allows

specifiers
  : specifier+
  ;

specifier
  : storage
  | qualifier
  | simpleType
  | TYPE_NAME
  | ATTRIBUTE
  | recordSpecifier
  | enumSpecifier
  | atomicType
  | typeofType
  | alignment
  | bitIntType
  ;

storage
  : TYPEDEF | EXTERN | STATIC | AUTO | REGISTER | THREAD_LOCAL | INLINE | NORETURN | EXTENSION
  ;

qualifier
  : CONST | VOLATILE | RESTRICT | ATOMIC | NULLABILITY
  ;

simpleType
  : VOID | CHAR | SHORT | INT | LONG | FLOAT | DOUBLE | SIGNED | UNSIGNED | BOOL | COMPLEX
  | INT128 | FLOAT16 | FLOAT128 | FLOAT32 | FLOAT64 | FLOAT64X | VA_LIST | AUTO_TYPE
  | LONG_LONG
  ;

atomicType
  : ATOMIC_OF TYPE_OPEN typeName RPAREN
  ;

typeofType
  : TYPEOF (TYPE_OPEN typeName RPAREN | LPAREN expression RPAREN)
  ;

bitIntType
  : BITINT LPAREN expression RPAREN
  ;

alignment
  : ALIGNAS (TYPE_OPEN typeName RPAREN | LPAREN expression RPAREN)
  ;

recordSpecifier
  : (STRUCT | UNION | CLASS) ATTRIBUTE* (IDENTIFIER recordBody? | recordBody)
  ;

recordBody
  : LBRACE member* RBRACE
  ;

member
  : specifiers memberDeclarator (COMMA ATTRIBUTE* memberDeclarator)* SEMI
  | staticAssert
  | SEMI
  ;

memberDeclarator
  : declarator (COLON conditional ATTRIBUTE*)? INITIALIZER?
  ;

enumSpecifier
  : ENUM ATTRIBUTE* (IDENTIFIER enumBase? enumBody? | enumBase? enumBody)
  ;

enumBase
  : ENUM_BASE+
  ;

enumBody
  : LBRACE enumerator? (COMMA enumerator?)* RBRACE
  ;

enumerator
  : IDENTIFIER ATTRIBUTE* (ASSIGN conditional)?
  ;

// ---- declarators: named and abstract ones share a rule, since only what follows tells them apart

declarator
  : pointer* (declaratorCore declaratorSuffix* | (arraySuffix | functionSuffix) declaratorSuffix*)?
  ;

pointer
  : (STAR | REFERENCE | BLOCK) (qualifier | ATTRIBUTE)*
  ;

declaratorCore
  : IDENTIFIER
  | LPAREN ATTRIBUTE* declarator RPAREN
  ;

declaratorSuffix
  : arraySuffix
  | functionSuffix
  | ATTRIBUTE
  | ASM
  ;

arraySuffix
  : LBRACKET (STATIC | qualifier)* conditional? RBRACKET
  ;

functionSuffix
  : PARAMETERS_OPEN (parameter (COMMA parameter)*)? RPAREN
  ;

parameter
  : specifiers declarator INITIALIZER?
  | ELLIPSIS
  ;

typeName
  : specifiers declarator
  ;

// ---- expressions

expression
  : conditional (COMMA conditional)*
  ;

conditional
  : binary (QUESTION expression? COLON conditional)?
  ;

binary
  : unary (binaryOperator unary)*
  ;

binaryOperator
  : STAR | SLASH | PERCENT | PLUS | MINUS | SHIFT_LEFT | SHIFT_RIGHT | LESS | GREATER | LESS_EQUAL
  | GREATER_EQUAL | EQUAL | NOT_EQUAL | AMPERSAND | CARET | PIPE | AND_AND | OR_OR
  ;

unary
  : (PLUS | MINUS | TILDE | BANG | STAR | AMPERSAND | AND_AND | EXTENSION) unary # prefix
  | TYPE_OPEN typeName RPAREN unary # cast
  | (SIZEOF | ALIGNOF) unary # sizeOfExpression
  | (SIZEOF_TYPE | ALIGNOF_TYPE) TYPE_OPEN typeName RPAREN # sizeOfType
  | OFFSETOF TYPE_OPEN typeName COMMA memberDesignator RPAREN # offsetOf
  | primary postfix* # postfixed
  ;

memberDesignator
  : IDENTIFIER (DOT IDENTIFIER | LBRACKET expression RBRACKET)*
  ;

primary
  : IDENTIFIER
  | NUMBER
  | CHARACTER
  | STRING+
  | TRUE
  | FALSE
  | NULLPTR
  | LPAREN expression RPAREN
  ;

postfix
  : LBRACKET expression RBRACKET
  | LPAREN (conditional (COMMA conditional)*)? RPAREN
  | DOT IDENTIFIER
  | ARROW IDENTIFIER
  ;
