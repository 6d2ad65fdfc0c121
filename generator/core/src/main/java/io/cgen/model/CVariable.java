package io.cgen.model;

import io.cgen.diag.Position;

/**
 * A global variable.
 *
 * @param name its name
 * @param symbol the name that the library exports it under
 * @param type its type
 * @param declaration the declaration as the header writes it, on one line, without attributes
 * @param position where its name is
 * @param comment the comment that documents it
 */
public record CVariable(
    String name, String symbol, CType type, String declaration, Position position, String comment)
    implements CDeclaration {}
