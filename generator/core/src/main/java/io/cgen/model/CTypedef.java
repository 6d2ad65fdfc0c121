package io.cgen.model;

import io.cgen.diag.Position;

/**
 * A typedef.
 *
 * @param name the new name
 * @param type what it stands for
 * @param position where its name is
 * @param comment the comment that documents it
 */
public record CTypedef(String name, CType type, Position position, String comment)
    implements CDeclaration {}
