package io.cgen.model;

import io.cgen.diag.Position;

/**
 * A macro that stands for a constant.
 *
 * @param name the macro's name
 * @param value what it stands for
 * @param position where its name is written in its definition
 * @param comment the comment that documents it
 */
public record CConstant(String name, ConstantValue value, Position position, String comment)
    implements CDeclaration {}
