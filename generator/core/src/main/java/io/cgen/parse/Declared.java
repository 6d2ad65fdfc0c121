package io.cgen.parse;

import io.cgen.model.CType;
import java.util.Optional;

/**
 * What a declarator declares.
 *
 * @param name its name; empty for an abstract declarator
 * @param type its type
 * @param attributes the attributes that stand in the declarator
 * @param symbol the assembler name, if a label gives one
 */
record Declared(
    Optional<SyntaxToken> name, CType type, Attributes attributes, Optional<String> symbol) {}
